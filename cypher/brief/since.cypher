// Briefs in the order in which they came: of some versions of the graph, after a place in the first of them.
UNWIND $keys AS key
CALL (key) {
  MATCH (brief:Brief {since: key})
  WHERE key > $after.since OR brief.id > $after.id
  RETURN brief.id AS id
  ORDER BY id
  LIMIT $limit
}
RETURN key AS since, id
ORDER BY since, id
LIMIT $limit
