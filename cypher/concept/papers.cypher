// Concept.papers: what the briefs that mention the concept cover; most briefs first, then highest salience.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
CALL (concept) {
  MATCH (concept)<-[mention:MENTIONS]-(brief:Brief)-[:COVERS]->(paper:Paper)
  WITH paper, count(brief) AS briefs, max(mention.salience) AS salience
  WHERE $after IS NULL OR briefs < $after.briefs
     OR (briefs = $after.briefs AND salience < $after.salience)
     OR (briefs = $after.briefs AND salience = $after.salience AND paper.label > $after.label)
     OR (briefs = $after.briefs AND salience = $after.salience AND paper.label = $after.label AND paper.id > $after.id)
  RETURN paper, briefs, salience
  ORDER BY briefs DESC, salience DESC, paper.label, paper.id
  LIMIT $limit
}
RETURN key, paper.id AS id, briefs, salience, paper.label AS label
ORDER BY key, briefs DESC, salience DESC, paper.label, paper.id
