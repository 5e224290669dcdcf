UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[covers:COVERS]-(brief:Brief)
  RETURN covers, brief ORDER BY covers.newest DESC, brief.id LIMIT $first
}
RETURN key, brief {.id, .title, .url, .publishedAt} AS value ORDER BY key, covers.newest DESC, brief.id
