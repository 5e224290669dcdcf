UNWIND $ids AS id
MATCH (b:Brief {id: id})
DETACH DELETE b
