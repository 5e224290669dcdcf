// Embedded engine only: what briefs are shown by, by internal node numbers.
MATCH (b) WHERE id(b) IN $nodes
RETURN b {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest} AS node
ORDER BY b.id
