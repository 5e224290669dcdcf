UNWIND $rows AS row
MERGE (pair:Pair {key: row.key})
SET pair += row.properties
