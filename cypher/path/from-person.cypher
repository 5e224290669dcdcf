// Query.path: one step from a person, whichever way the edge points.
UNWIND $keys AS key
MATCH (:Person {id: key})-[edge:MENTIONS|AUTHORED]-(other)
WHERE coalesce(other.status, '') <> 'CANDIDATE'
RETURN key, other.id AS id, type(edge) AS relation, startNode(edge).id = key AS forward
ORDER BY key, id, relation
LIMIT $limit
