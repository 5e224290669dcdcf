UNWIND $ids AS id
MATCH (b:Brief {id: id})<-[:OF]-(c:Clipping)<-[:HOLDS]-(capture:Capture)
RETURN c.id AS id, c.titleKey AS titleKey, c.urlKey AS urlKey,
       c.band0 AS band0, c.band1 AS band1, c.band2 AS band2, c.band3 AS band3,
       c.outlet AS outlet, c.kind AS kind, c.publishedAt AS publishedAt, c.publishedPrecision AS publishedPrecision,
       b.id AS brief, capture.id AS capture
ORDER BY id
