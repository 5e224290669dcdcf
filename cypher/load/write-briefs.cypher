UNWIND $rows AS row
MERGE (b:Brief {id: row.id})
SET b = row
