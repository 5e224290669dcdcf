// The newest briefs that mention both concepts of a pair, from all that mention the one that fewer do: for lists made anew.
// DISTINCT makes engines begin there, and not at the other concept.
UNWIND $rows AS row
MATCH (rarer:Concept {id: row.rarer})
MATCH (other:Concept {id: row.other})
CALL (rarer, other) {
  MATCH (rarer)<-[:MENTIONS]-(brief:Brief)
  WITH DISTINCT brief, other
  MATCH (brief)-[:MENTIONS]->(other)
  RETURN brief
  ORDER BY brief.newest DESC, brief.id
  LIMIT $limit
}
RETURN row.key AS key, brief.newest AS newest, brief.id AS brief
ORDER BY key, newest DESC, brief
