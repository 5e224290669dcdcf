// The newest briefs that cover a paper and mention a concept. $keys are "<paper id> <concept id>".
UNWIND $keys AS key
WITH key, split(key, ' ') AS pair
MATCH (paper:Paper {id: pair[0]})
MATCH (concept:Concept {id: pair[1]})
CALL (paper, concept) {
  MATCH (paper)<-[one:COVERS]-(brief:Brief)-[:MENTIONS]->(concept)
  RETURN one, brief
  ORDER BY one.newest DESC, brief.id
  LIMIT $limit
}
RETURN key, brief.id AS id
ORDER BY key, one.newest DESC, brief.id
