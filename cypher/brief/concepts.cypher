// Brief.concepts: what the brief is most about comes first.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
CALL (brief) {
  MATCH (brief)-[mention:MENTIONS]->(concept:Concept)
  WHERE concept.status IN $status
    AND ($after IS NULL OR mention.salience < $after.salience
         OR (mention.salience = $after.salience AND concept.label > $after.label)
         OR (mention.salience = $after.salience AND concept.label = $after.label AND concept.id > $after.id))
  RETURN mention, concept
  ORDER BY mention.salience DESC, concept.label, concept.id
  LIMIT $limit
}
RETURN key, concept {.id, .label, .prefLabel, .altLabels, .kind, .status, .definition, .file} AS node,
  mention.label AS label, mention.salience AS salience, mention.confidence AS confidence, mention.evidence AS evidence,
  {salience: mention.salience, label: concept.label, id: concept.id} AS place
ORDER BY key, mention.salience DESC, concept.label, concept.id
