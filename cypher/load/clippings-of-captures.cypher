// What captures hold, and the brief that each clipping is part of (one at most). No OPTIONAL MATCH: for that the embedded
// engine goes through all clippings.
UNWIND $ids AS id
MATCH (:Capture {id: id})-[:HOLDS]->(c:Clipping)
RETURN c.id AS id, c.titleKey AS titleKey, c.urlKey AS urlKey,
       c.band0 AS band0, c.band1 AS band1, c.band2 AS band2, c.band3 AS band3,
       c.outlet AS outlet, c.kind AS kind, c.publishedAt AS publishedAt, c.publishedPrecision AS publishedPrecision,
       [(c)-[:OF]->(b:Brief) | b.id] AS briefs
ORDER BY id
