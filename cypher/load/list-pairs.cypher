// Pairs whose newest briefs are others now. A row is [key, newest].
UNWIND $rows AS row
MATCH (pair:Pair {key: row[0]})
SET pair.newest = row[1]
