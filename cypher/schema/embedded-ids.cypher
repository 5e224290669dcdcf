// Embedded engine only: its text search answers with internal node numbers. $words and $phrase have a space at either end.
MATCH (n) WHERE id(n) IN $ids
RETURN id(n) AS node, n.id AS id,
  CASE WHEN n.words CONTAINS $phrase THEN 2
       WHEN all(word IN $words WHERE n.words CONTAINS word) THEN 1
       ELSE 0 END AS rank
ORDER BY id
