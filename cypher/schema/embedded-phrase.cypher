// Embedded engine only: of the briefs found by one word, those that have the whole phrase.
MATCH (b:Brief) WHERE id(b) IN $ids AND b.words CONTAINS $phrase
RETURN b.id AS id
ORDER BY id
