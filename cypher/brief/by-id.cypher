// Briefs by id.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
WITH key, brief
ORDER BY key
RETURN ['key', 'node.id', 'node.title', 'node.url', 'node.kind', 'node.category', 'node.publishedAt', 'node.publishedPrecision', 'node.captures', 'node.newest', 'node.edges'] AS columns,
  collect([key, brief.id, brief.title, brief.url, brief.kind, brief.category, brief.publishedAt, brief.publishedPrecision, brief.captures, brief.newest, brief.edges]) AS rows
