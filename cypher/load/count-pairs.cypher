// Pairs that have another count of the same level. A row is [key, count].
UNWIND $rows AS row
MATCH (pair:Pair {key: row[0]})
SET pair.count = row[1]
