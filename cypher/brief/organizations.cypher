// Brief.organizations: the organizations a brief names.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
CALL (brief) {
  MATCH (brief)-[mention:MENTIONS]->(organization:Organization)
  WHERE ($after IS NULL OR mention.salience < $after.salience
         OR (mention.salience = $after.salience AND organization.label > $after.label)
         OR (mention.salience = $after.salience AND organization.label = $after.label AND organization.id > $after.id))
  RETURN mention, organization
  ORDER BY mention.salience DESC, organization.label, organization.id
  LIMIT $limit
}
RETURN key, organization {.id, .label, .name, .altNames, .url, .status, .file} AS node,
  mention.label AS label, mention.salience AS salience, mention.confidence AS confidence,
  mention.role AS role, mention.evidence AS evidence,
  {salience: mention.salience, label: organization.label, id: organization.id} AS place
ORDER BY key, mention.salience DESC, organization.label, organization.id
