// Briefs by an id that leads to them. Asked for only where none has the id itself.
UNWIND $keys AS key
MATCH (:Redirect {id: key})-[leads:LEADS_TO]->(brief:Brief)
RETURN key, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest, .edges} AS node, leads.curated AS curated
ORDER BY key, brief.id
