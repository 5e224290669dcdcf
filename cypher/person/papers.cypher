// Person.papers: what the person wrote, newest first.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:AUTHORED]->(paper:Paper)
  WITH paper, coalesce(paper.year, 0) AS year
  WHERE $after IS NULL OR year < $after.year
     OR (year = $after.year AND paper.label > $after.label)
     OR (year = $after.year AND paper.label = $after.label AND paper.id > $after.id)
  RETURN paper, year
  ORDER BY year DESC, paper.label, paper.id
  LIMIT $limit
}
RETURN key, paper.id AS id, year, paper.label AS label
ORDER BY key, year DESC, paper.label, paper.id
