// Pairs that are of another level now. A row is [key, count, first, second].
UNWIND $rows AS row
MATCH (pair:Pair {key: row[0]})
SET pair.count = row[1], pair.first = row[2], pair.second = row[3]
