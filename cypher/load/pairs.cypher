// How many briefs mention both concepts of a pair, and the newest where they are kept: in one row, since they are many.
UNWIND $keys AS key
MATCH (pair:Pair {key: key})
RETURN collect(pair.key) AS keys, collect(pair.count) AS counts, collect(coalesce(pair.newest, '')) AS newest
