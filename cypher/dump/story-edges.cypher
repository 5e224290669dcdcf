UNWIND $ids AS id
MATCH (a:Story {id: id})-[edge]->(e:Entity)
RETURN a.id AS source, type(edge) AS type, e.id AS target, properties(edge) AS properties
ORDER BY source, type, target
