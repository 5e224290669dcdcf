// What a change is made of, in pieces that every engine takes.
UNWIND $rows AS row
MERGE (p:SeedChangePart {id: row.id})
SET p.json = row.json
