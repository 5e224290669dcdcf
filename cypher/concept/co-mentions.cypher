// The newest briefs that mention two concepts. $keys are "<concept id> <concept id>".
UNWIND $keys AS key
WITH key, split(key, ' ') AS pair
MATCH (first:Concept {id: pair[0]})
MATCH (second:Concept {id: pair[1]})
CALL (first, second) {
  MATCH (first)<-[one:MENTIONS]-(brief:Brief)-[:MENTIONS]->(second)
  RETURN one, brief
  ORDER BY one.newest DESC, brief.id
  LIMIT $limit
}
RETURN key, brief.id AS id
ORDER BY key, one.newest DESC, brief.id
