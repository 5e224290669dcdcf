// Of some briefs, those that have one of the phrases (normalised words, a space at either end).
UNWIND $ids AS id
MATCH (b:Brief {id: id})
WHERE any(phrase IN $phrases WHERE b.words CONTAINS phrase)
RETURN id
ORDER BY id
