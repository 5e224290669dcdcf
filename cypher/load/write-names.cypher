UNWIND $rows AS row
MERGE (n:Name {key: row.key})
SET n.meaning = row.meaning, n.curated = row.curated, n.taught = row.taught, n.begins = row.begins, n.isCurated = row.isCurated
