UNWIND $ids AS id
MATCH (:Brief {id: id})-[:PART_OF]->(s:Story)
RETURN DISTINCT s.id AS id
ORDER BY id
