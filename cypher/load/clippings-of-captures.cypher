UNWIND $ids AS id
MATCH (:Capture {id: id})-[:HOLDS]->(c:Clipping)
OPTIONAL MATCH (c)-[:OF]->(b:Brief)
RETURN c.id AS id, c.titleKey AS titleKey, c.urlKey AS urlKey,
       c.band0 AS band0, c.band1 AS band1, c.band2 AS band2, c.band3 AS band3,
       b.id AS brief
ORDER BY id
