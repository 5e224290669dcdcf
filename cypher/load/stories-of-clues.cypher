// All briefs of a paper are of one story, so any of them tells which.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Clue {key: key})<-[:HAS_CLUE]-(:Brief)-[:PART_OF]->(s:Story)
  RETURN s.id AS id LIMIT 1
}
RETURN key, id
ORDER BY key
