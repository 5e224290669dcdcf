// Query.paths: one step from a brief, whichever way the edge points.
UNWIND $keys AS key
MATCH (one:Brief {id: key})
CALL (one) {
    MATCH (one)-[:COVERS]->(other)
    WHERE coalesce(other.status, '') <> 'CANDIDATE'
    RETURN other.id AS to, 'COVERS' AS relation, true AS forward,
      coalesce(other.mentions, 0) + coalesce(other.covers, 0) AS briefs, null AS newest
  UNION ALL
    MATCH (one)-[:MENTIONS]->(other)
    WHERE coalesce(other.status, '') <> 'CANDIDATE'
    RETURN other.id AS to, 'MENTIONS' AS relation, true AS forward,
      coalesce(other.mentions, 0) + coalesce(other.covers, 0) AS briefs, null AS newest
}
WITH key AS from, to, relation, forward, briefs, newest
LIMIT $limit
RETURN ['from', 'to', 'relation', 'forward', 'briefs', 'newest'] AS columns,
  collect([from, to, relation, forward, briefs, newest]) AS rows
