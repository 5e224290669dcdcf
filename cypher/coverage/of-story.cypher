// Story.coverage: the briefs that tell the story up to a date, oldest first; those without a date last, or not where a
// date is asked for.
UNWIND $keys AS key
MATCH (story:Story {id: key})
CALL (story) {
  MATCH (story)<-[:PART_OF]-(brief:Brief)
  WHERE $asOf IS NULL OR (brief.newest <> '' AND left(brief.newest, size($asOf)) <= $asOf)
  RETURN brief
  ORDER BY brief.newest = '', brief.newest, brief.id
  LIMIT $limit
}
WITH key, brief
ORDER BY key, brief.newest = '', brief.newest, brief.id
RETURN ['key', 'id', 'node.id', 'node.title', 'node.url', 'node.kind', 'node.category', 'node.publishedAt', 'node.publishedPrecision', 'node.captures', 'node.newest', 'node.edges'] AS columns,
  collect([key, brief.id, brief.id, brief.title, brief.url, brief.kind, brief.category, brief.publishedAt, brief.publishedPrecision, brief.captures, brief.newest, brief.edges]) AS rows
