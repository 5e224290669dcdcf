// Embedded engine only: what briefs have of a query, by the internal node numbers that its text search gives: a level as
// src/graph/engine.ts says, or -1 for no word of it. $words and $phrase have a space at either end.
MATCH (b) WHERE id(b) IN $nodes
WITH b, coalesce(b.titleWords, '') AS title
RETURN id(b) AS node, b.id AS id, CASE
  WHEN title = '^' + $phrase + '$' THEN 5
  WHEN title STARTS WITH '^' + $phrase THEN 4
  WHEN title CONTAINS $phrase THEN 3
  WHEN size($words) = 0 THEN -1
  WHEN b.words CONTAINS $phrase THEN 2
  WHEN all(word IN $words WHERE b.words CONTAINS word) THEN 1
  WHEN any(word IN $words WHERE b.words CONTAINS word) THEN 0
  ELSE -1 END AS level
ORDER BY id
