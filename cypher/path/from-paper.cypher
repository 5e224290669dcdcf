// Query.paths: one step from a paper, whichever way the edge points.
UNWIND $keys AS key
MATCH (one:Paper {id: key})
CALL (one) {
    MATCH (one)<-[:COVERS]-(other:Brief)
    RETURN other.id AS to, 'COVERS' AS relation, false AS forward, 0 AS briefs, other.newest AS newest
  UNION ALL
    MATCH (one)<-[:MENTIONS]-(other:Brief)
    RETURN other.id AS to, 'MENTIONS' AS relation, false AS forward, 0 AS briefs, other.newest AS newest
  UNION ALL
    MATCH (one)<-[:AUTHORED]-(other)
    WHERE coalesce(other.status, '') <> 'CANDIDATE'
    RETURN other.id AS to, 'AUTHORED' AS relation, false AS forward,
      coalesce(other.mentions, 0) + coalesce(other.covers, 0) AS briefs, null AS newest
}
WITH key AS from, to, relation, forward, briefs, newest
LIMIT $limit
RETURN ['from', 'to', 'relation', 'forward', 'briefs', 'newest'] AS columns,
  collect([from, to, relation, forward, briefs, newest]) AS rows
