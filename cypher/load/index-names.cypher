// Names that were written before names had these.
UNWIND $rows AS row
MATCH (n:Name {key: row.key})
SET n.begins = row.begins, n.isCurated = row.isCurated
