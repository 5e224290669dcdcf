// Briefs by id.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
RETURN key, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest, .edges} AS node
ORDER BY key
