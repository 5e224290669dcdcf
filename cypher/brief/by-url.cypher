// Briefs by address ($keys: see text/identifier.ts). Digest items about one page share its address.
UNWIND $keys AS key
MATCH (brief:Brief {urlKey: key})
RETURN key, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest, .edges} AS node
ORDER BY key, brief.newest DESC, brief.id
