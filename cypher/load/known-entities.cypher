UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id
ORDER BY id
