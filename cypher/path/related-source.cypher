// Query.paths: the seed file that links two concepts. $keys are "<concept id> <concept id>".
UNWIND $keys AS key
WITH key, split(key, ' ') AS ends
MATCH (one:Concept {id: ends[0]})-[:RELATED]-(other:Concept {id: ends[1]})
WITH DISTINCT key, one, other
RETURN key, CASE WHEN one.entry CONTAINS ('"' + other.id + '"') THEN one.file ELSE other.file END AS source
ORDER BY key
