UNWIND $keys AS key
MATCH (brief:Brief {id: key})
CALL (brief) {
  MATCH (brief)-[mention:MENTIONS]->(concept:Concept)
  WHERE concept.status <> 'CANDIDATE'
  RETURN mention, concept ORDER BY mention.salience DESC, concept.label, concept.id LIMIT $first
}
RETURN key, concept {.id, .prefLabel} AS value ORDER BY key, mention.salience DESC, concept.label, concept.id
