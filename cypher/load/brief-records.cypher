// Briefs as they were merged, to link them anew without their captures.
UNWIND $ids AS id
MATCH (b:Brief {id: id})
RETURN b.id AS id, b.text AS text, b.record AS record, b.mark AS mark
ORDER BY id
