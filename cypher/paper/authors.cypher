// Paper.authors, in the paper's order.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[authored:AUTHORED]-(person:Person)
  RETURN authored, person
  ORDER BY authored.position, person.id
  LIMIT $limit
}
RETURN key, person.id AS id
ORDER BY key, authored.position, person.id
