// Story.briefs: newest first, each with why it is part of the story.
UNWIND $keys AS key
MATCH (story:Story {id: key})
CALL (story) {
  MATCH (story)<-[part:PART_OF]-(brief:Brief)
  WHERE $after IS NULL OR part.newest < $after.newest
     OR (part.newest = $after.newest AND brief.id > $after.id)
  RETURN part, brief
  ORDER BY part.newest DESC, brief.id
  LIMIT $limit
}
WITH key, part, brief
ORDER BY key, part.newest DESC, brief.id
RETURN ['key', 'id', 'newest', 'reasons', 'confidence', 'evidence', 'node.id', 'node.title', 'node.url', 'node.kind', 'node.category', 'node.publishedAt', 'node.publishedPrecision', 'node.captures', 'node.newest', 'node.edges'] AS columns,
  collect([key, brief.id, part.newest, part.reasons, part.confidence, part.evidence, brief.id, brief.title, brief.url, brief.kind, brief.category, brief.publishedAt, brief.publishedPrecision, brief.captures, brief.newest, brief.edges]) AS rows
