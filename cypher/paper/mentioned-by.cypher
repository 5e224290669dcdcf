// Paper.mentionedBy: briefs that name the paper in passing, newest first.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[mention:MENTIONS]-(brief:Brief)
  WHERE $after IS NULL OR mention.newest < $after.newest
     OR (mention.newest = $after.newest AND brief.id > $after.id)
  RETURN mention, brief
  ORDER BY mention.newest DESC, brief.id
  LIMIT $limit
}
RETURN key, brief.id AS id, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest, .edges} AS node, mention.newest AS newest
ORDER BY key, mention.newest DESC, brief.id
