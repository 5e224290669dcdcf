// Query.path: one step from an organization, whichever way the edge points.
UNWIND $keys AS key
MATCH (:Organization {id: key})-[edge:MENTIONS]-(other)
WHERE coalesce(other.status, '') <> 'CANDIDATE'
RETURN key, other.id AS id, type(edge) AS relation, startNode(edge).id = key AS forward
ORDER BY key, id, relation
LIMIT $limit
