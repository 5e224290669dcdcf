// Paper.concepts: what the briefs that cover the paper mention; most briefs first, then highest salience.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[:COVERS]-(brief:Brief)-[mention:MENTIONS]->(concept:Concept)
  WHERE concept.status IN $status
  WITH concept, count(brief) AS briefs, max(mention.salience) AS salience
  WHERE $after IS NULL OR briefs < $after.briefs
     OR (briefs = $after.briefs AND salience < $after.salience)
     OR (briefs = $after.briefs AND salience = $after.salience AND concept.label > $after.label)
     OR (briefs = $after.briefs AND salience = $after.salience AND concept.label = $after.label AND concept.id > $after.id)
  RETURN concept, briefs, salience
  ORDER BY briefs DESC, salience DESC, concept.label, concept.id
  LIMIT $limit
}
RETURN key, concept.id AS id, briefs, salience, concept.label AS label
ORDER BY key, briefs DESC, salience DESC, concept.label, concept.id
