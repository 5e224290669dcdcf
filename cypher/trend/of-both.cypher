// How many briefs of each date an outlet published that mention a concept. $keys are "<concept id> <outlet id>".
UNWIND $keys AS key
WITH key, split(key, ' ') AS ends
MATCH (concept:Concept {id: ends[0]})
MATCH (outlet:Outlet {id: ends[1]})
MATCH (concept)<-[:MENTIONS]-(brief:Brief)-[:PUBLISHED_BY]->(outlet)
WITH key, left(brief.newest, 10) AS newest, brief.publishedPrecision AS precision, count(*) AS count
ORDER BY key, newest, precision
RETURN ['key', 'newest', 'precision', 'count'] AS columns, collect([key, newest, precision, count]) AS rows
