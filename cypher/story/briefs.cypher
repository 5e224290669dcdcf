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
RETURN key, brief.id AS id, part.newest AS newest,
  part.reasons AS reasons, part.confidence AS confidence, part.evidence AS evidence
ORDER BY key, part.newest DESC, brief.id
