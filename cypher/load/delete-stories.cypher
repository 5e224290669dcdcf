UNWIND $ids AS id
MATCH (s:Story {id: id})
DETACH DELETE s
