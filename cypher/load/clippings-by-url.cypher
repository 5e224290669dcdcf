// Clippings that may be of one page by their address, with the brief each is part of now.
UNWIND $keys AS key
MATCH (c:Clipping {urlKey: key})<-[:HOLDS]-(capture:Capture)
OPTIONAL MATCH (c)-[:OF]->(b:Brief)
RETURN c.id AS id, c.titleKey AS titleKey, c.urlKey AS urlKey,
       c.band0 AS band0, c.band1 AS band1, c.band2 AS band2, c.band3 AS band3,
       c.position AS position, c.json AS json,
       capture.id AS capture, capture.name AS captureName, capture.capturedAt AS capturedAt, b.id AS brief
ORDER BY id
