UNWIND $ids AS id
MATCH (:Capture {id: id})-[:HOLDS]->(c:Clipping)
OPTIONAL MATCH (c)-[:OF]->(b:Brief)
RETURN c.id AS id, c.titleKey AS titleKey, c.urlKey AS urlKey, b.id AS brief
ORDER BY id
