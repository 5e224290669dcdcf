// Everything that briefs say, by brief.
UNWIND $ids AS id
MATCH (b:Brief {id: id})-[edge]->(e)
RETURN b.id AS source, type(edge) AS type, coalesce(e.id, e.key) AS target, properties(edge) AS properties
ORDER BY source, type, target
