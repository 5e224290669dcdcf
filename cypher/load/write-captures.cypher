UNWIND $rows AS row
MERGE (c:Capture {id: row.id})
SET c.name = row.name, c.location = row.location, c.hash = row.hash, c.capturedAt = row.capturedAt, c.whole = true
