UNWIND $ids AS id
MATCH (b:Brief {id: id})<-[:OF]-(c:Clipping)<-[:HOLDS]-(capture:Capture)
RETURN c.id AS id, c.titleKey AS titleKey, c.urlKey AS urlKey, b.id AS brief, capture.id AS capture
ORDER BY id
