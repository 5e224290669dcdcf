UNWIND $ids AS id
MATCH (a:Name {key: id})-[edge:NAMES]->(e:Entity)
RETURN a.key AS source, type(edge) AS type, e.id AS target, properties(edge) AS properties
ORDER BY source, type, target
