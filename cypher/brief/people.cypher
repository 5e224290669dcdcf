// Brief.people: the people a brief names.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
CALL (brief) {
  MATCH (brief)-[mention:MENTIONS]->(person:Person)
  WHERE ($after IS NULL OR mention.salience < $after.salience
         OR (mention.salience = $after.salience AND person.label > $after.label)
         OR (mention.salience = $after.salience AND person.label = $after.label AND person.id > $after.id))
  RETURN mention, person
  ORDER BY mention.salience DESC, person.label, person.id
  LIMIT $limit
}
RETURN key, person {.id, .label, .name, .altNames, .url, .status, .file} AS node,
  mention.label AS label, mention.salience AS salience, mention.confidence AS confidence,
  mention.role AS role, mention.evidence AS evidence,
  {salience: mention.salience, label: person.label, id: person.id} AS place
ORDER BY key, mention.salience DESC, person.label, person.id
