// Clippings with the brief each is part of now (one at most). No OPTIONAL MATCH: see clippings-of-captures.
UNWIND $ids AS id
MATCH (c:Clipping {id: id})<-[:HOLDS]-(capture:Capture)
RETURN c.id AS id, c.position AS position, c.json AS json,
       capture.id AS capture, capture.name AS captureName, capture.capturedAt AS capturedAt,
       [(c)-[:OF]->(b:Brief) | b.id] AS briefs
ORDER BY id
