UNWIND $rows AS row
MATCH (capture:Capture {id: row.capture})
CREATE (capture)-[:HOLDS]->(:Clipping {id: row.id, position: row.position, titleKey: row.titleKey, urlKey: row.urlKey,
  band0: row.band0, band1: row.band1, band2: row.band2, band3: row.band3, outlet: row.outlet, kind: row.kind, publishedAt: row.publishedAt,
  publishedPrecision: row.publishedPrecision, json: row.json})
