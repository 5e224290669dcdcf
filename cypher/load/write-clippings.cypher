UNWIND $rows AS row
MATCH (capture:Capture {id: row.capture})
CREATE (capture)-[:HOLDS]->(:Clipping {id: row.id, position: row.position, titleKey: row.titleKey, urlKey: row.urlKey, json: row.json})
