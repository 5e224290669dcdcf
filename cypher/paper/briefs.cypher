// Paper.briefs: which briefs cover the paper, newest first.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[covers:COVERS]-(brief:Brief)
  WHERE $after IS NULL OR covers.newest < $after.newest
     OR (covers.newest = $after.newest AND brief.id > $after.id)
  RETURN covers, brief
  ORDER BY covers.newest DESC, brief.id
  LIMIT $limit
}
RETURN key, brief.id AS id, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest, .edges} AS node, covers.newest AS newest
ORDER BY key, covers.newest DESC, brief.id
