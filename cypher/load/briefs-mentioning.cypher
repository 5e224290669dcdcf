UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:MENTIONS]-(b:Brief)
RETURN id, b.id AS brief
ORDER BY id, brief
