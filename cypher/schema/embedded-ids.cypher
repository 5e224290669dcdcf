// Embedded engine only: its text search answers with internal node numbers. $words and $phrase have a space at either end.
MATCH (n) WHERE id(n) IN $ids
RETURN id(n) AS node, n.id AS id,
  size([word IN $words WHERE n.words CONTAINS word]) AS found, n.words CONTAINS $phrase AS phrase
ORDER BY id
