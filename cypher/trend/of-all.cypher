// How many briefs of each date there are: for a graph that an earlier version wrote. $keys are 'graph'.
UNWIND $keys AS key
MATCH (brief:Brief)
WITH key, left(brief.newest, 10) AS newest, brief.publishedPrecision AS precision, count(*) AS count
ORDER BY key, newest, precision
RETURN ['key', 'newest', 'precision', 'count'] AS columns, collect([key, newest, precision, count]) AS rows
