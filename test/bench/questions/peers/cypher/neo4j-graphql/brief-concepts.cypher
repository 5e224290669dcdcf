MATCH (this)-[mention:MENTIONS]->(concept:Concept)
WHERE concept.status <> 'CANDIDATE'
WITH mention, concept ORDER BY mention.salience DESC, concept.label, concept.id LIMIT $first
RETURN concept
