// Captures that are stored, to tell new from changed from unchanged.
UNWIND $ids AS id
MATCH (c:Capture {id: id})
RETURN c.id AS id, c.hash AS hash, c.capturedAt AS capturedAt, c.whole AS whole
ORDER BY id
