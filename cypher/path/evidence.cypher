// Where a brief says what one step of a path rests on. $keys are "<brief id> <relation> <entity id>".
UNWIND $keys AS key
WITH key, split(key, ' ') AS step
MATCH (brief:Brief {id: step[0]})-[edge:COVERS|MENTIONS]->(entity)
WHERE type(edge) = step[1] AND entity.id = step[2]
RETURN key, edge.evidence AS evidence
ORDER BY key
