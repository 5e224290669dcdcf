UNWIND $ids AS id
MATCH (p:SeedChangePart {id: id})
RETURN id, p.json AS json
ORDER BY id
