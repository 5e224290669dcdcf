UNWIND $ids AS id
MATCH (a:Redirect {id: id})-[edge:LEADS_TO]->(e)
RETURN a.id AS source, type(edge) AS type, e.id AS target, properties(edge) AS properties
ORDER BY source, type, target
