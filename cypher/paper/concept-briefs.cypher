// The newest briefs that cover a paper and mention a concept. $keys are "<paper id> <concept id>".
UNWIND $keys AS key
WITH key, split(key, ' ') AS pair
MATCH (paper:Paper {id: pair[0]})
MATCH (concept:Concept {id: pair[1]})
CALL (paper, concept) {
  MATCH (paper)<-[one:COVERS]-(brief:Brief)-[other:MENTIONS]->(concept)
  RETURN one, brief, other
  ORDER BY one.newest DESC, brief.id
  LIMIT $limit
}
RETURN key, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest} AS node, one.evidence AS oneEvidence, other.evidence AS otherEvidence
ORDER BY key, one.newest DESC, brief.id
