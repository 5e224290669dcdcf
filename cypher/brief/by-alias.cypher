// Briefs by an id that they once had. Asked for only where no brief has the id now.
MATCH (brief:Brief)
WHERE brief.aliases IS NOT NULL
UNWIND brief.aliases AS key
WITH key, brief
WHERE key IN $keys
RETURN key, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest} AS node
ORDER BY key, brief.id
