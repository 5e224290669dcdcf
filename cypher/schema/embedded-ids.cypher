// Embedded engine only: its text search answers with internal node numbers.
MATCH (n) WHERE id(n) IN $ids
RETURN id(n) AS node, n.id AS id
ORDER BY id
