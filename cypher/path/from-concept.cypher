// Query.paths: one step from a concept, whichever way the edge points.
UNWIND $keys AS key
MATCH (one:Concept {id: key})
CALL (one) {
    MATCH (one)<-[:MENTIONS]-(other:Brief)
    RETURN other.id AS to, 'MENTIONS' AS relation, false AS forward, 0 AS briefs, other.newest AS newest
  UNION ALL
    MATCH (one)-[:BROADER]->(other)
    WHERE coalesce(other.status, '') <> 'CANDIDATE'
    RETURN other.id AS to, 'BROADER' AS relation, true AS forward,
      coalesce(other.mentions, 0) + coalesce(other.covers, 0) AS briefs, null AS newest
  UNION ALL
    MATCH (one)<-[:BROADER]-(other)
    WHERE coalesce(other.status, '') <> 'CANDIDATE'
    RETURN other.id AS to, 'BROADER' AS relation, false AS forward,
      coalesce(other.mentions, 0) + coalesce(other.covers, 0) AS briefs, null AS newest
  UNION ALL
    MATCH (one)-[:RELATED]->(other)
    WHERE coalesce(other.status, '') <> 'CANDIDATE'
    RETURN other.id AS to, 'RELATED' AS relation, true AS forward,
      coalesce(other.mentions, 0) + coalesce(other.covers, 0) AS briefs, null AS newest
  UNION ALL
    MATCH (one)<-[:RELATED]-(other)
    WHERE coalesce(other.status, '') <> 'CANDIDATE'
    RETURN other.id AS to, 'RELATED' AS relation, false AS forward,
      coalesce(other.mentions, 0) + coalesce(other.covers, 0) AS briefs, null AS newest
}
WITH key AS from, to, relation, forward, briefs, newest
LIMIT $limit
RETURN ['from', 'to', 'relation', 'forward', 'briefs', 'newest'] AS columns,
  collect([from, to, relation, forward, briefs, newest]) AS rows
