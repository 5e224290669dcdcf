// Clippings with the brief each is part of now.
UNWIND $ids AS id
MATCH (c:Clipping {id: id})<-[:HOLDS]-(capture:Capture)
OPTIONAL MATCH (c)-[:OF]->(b:Brief)
RETURN c.id AS id, c.position AS position, c.json AS json,
       capture.id AS capture, capture.name AS captureName, capture.capturedAt AS capturedAt, b.id AS brief
ORDER BY id
