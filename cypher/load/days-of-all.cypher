// How many briefs of each date there are: for a graph that an earlier version wrote.
MATCH (b:Brief)
RETURN left(b.newest, 10) AS newest, b.publishedPrecision AS precision, count(*) AS count
ORDER BY newest, precision
