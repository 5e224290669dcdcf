// Where a brief says what one of its edges says. $keys are "<brief id> <type of edge> <entity id>".
UNWIND $keys AS key
WITH key, split(key, ' ') AS place
MATCH (brief:Brief {id: place[0]})-[edge:PUBLISHED_BY|ORIGINALLY_PUBLISHED_BY|COVERS|MENTIONS]->(entity)
WHERE type(edge) = place[1] AND entity.id = place[2]
RETURN key, edge.evidence AS evidence
ORDER BY key
