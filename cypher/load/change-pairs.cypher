// Pairs that have other briefs and are of the level they were of. A row is [key, count, newest].
UNWIND $rows AS row
MATCH (pair:Pair {key: row[0]})
SET pair.count = row[1], pair.newest = row[2]
