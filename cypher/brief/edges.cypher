// What a brief's edges say, one a row: for a brief that an earlier program stored, without `edges` in its node.
UNWIND $keys AS key
MATCH (:Brief {id: key})-[edge:PUBLISHED_BY|ORIGINALLY_PUBLISHED_BY|COVERS|MENTIONS]->(entity:Entity)
RETURN key, type(edge) AS type, entity.id AS id, edge {.name, .claim, .label, .salience, .confidence, .role} AS edge
ORDER BY key, type, id
