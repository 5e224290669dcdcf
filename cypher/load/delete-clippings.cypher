UNWIND $ids AS id
MATCH (c:Clipping {id: id})
DETACH DELETE c
