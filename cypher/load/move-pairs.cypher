// Pairs that are of another level now. A row is [key, count, newest, first, second].
UNWIND $rows AS row
MATCH (pair:Pair {key: row[0]})
SET pair.count = row[1], pair.newest = row[2], pair.first = row[3], pair.second = row[4]
