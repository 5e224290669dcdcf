// Briefs as evidence names them.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
OPTIONAL MATCH (brief)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN key, brief.title AS title, brief.publishedAt AS publishedAt, brief.text AS text, outlet.name AS outlet
ORDER BY key
