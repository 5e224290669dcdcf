// Query.paths: one step from an outlet, whichever way the edge points.
UNWIND $keys AS key
MATCH (one:Outlet {id: key})
CALL (one) {
    MATCH (one)<-[:MENTIONS]-(other:Brief)
    RETURN other.id AS to, 'MENTIONS' AS relation, false AS forward, 0 AS briefs, other.newest AS newest
}
WITH key AS from, to, relation, forward, briefs, newest
LIMIT $limit
RETURN ['from', 'to', 'relation', 'forward', 'briefs', 'newest'] AS columns,
  collect([from, to, relation, forward, briefs, newest]) AS rows
