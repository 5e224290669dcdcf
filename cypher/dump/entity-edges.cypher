// Curated and derived edges between entities, by where they start.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[edge]->(e:Entity)
RETURN a.id AS source, type(edge) AS type, e.id AS target, properties(edge) AS properties
ORDER BY source, type, target
