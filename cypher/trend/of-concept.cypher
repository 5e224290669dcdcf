// How many briefs of each date mention a concept: where nothing is kept with it.
UNWIND $keys AS key
MATCH (:Concept {id: key})<-[:MENTIONS]-(brief:Brief)
WITH key, left(brief.newest, 10) AS newest, brief.publishedPrecision AS precision, count(*) AS count
ORDER BY key, newest, precision
RETURN ['key', 'newest', 'precision', 'count'] AS columns, collect([key, newest, precision, count]) AS rows
