// How many briefs of each date an outlet published: where nothing is kept with it.
UNWIND $keys AS key
MATCH (:Outlet {id: key})<-[:PUBLISHED_BY]-(brief:Brief)
WITH key, left(brief.newest, 10) AS newest, brief.publishedPrecision AS precision, count(*) AS count
ORDER BY key, newest, precision
RETURN ['key', 'newest', 'precision', 'count'] AS columns, collect([key, newest, precision, count]) AS rows
