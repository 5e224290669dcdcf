// Q1: a paper with its newest 20 briefs, their outlets and five concepts each.
MATCH (paper:Paper {id: $id})
RETURN paper.id AS id, paper.title AS title, COLLECT {
  MATCH (paper)<-[covers:COVERS]-(brief:Brief)
  WITH brief ORDER BY covers.newest DESC, brief.id LIMIT 20
  RETURN brief {.id, .title, .url, .publishedAt,
    outlet: head([(brief)-[:PUBLISHED_BY]->(outlet:Outlet) | outlet {.id, .name}]),
    concepts: COLLECT {
      MATCH (brief)-[mention:MENTIONS]->(concept:Concept)
      WHERE concept.status <> 'CANDIDATE'
      RETURN concept {.id, .prefLabel} ORDER BY mention.salience DESC, concept.label, concept.id LIMIT 5
    }}
} AS briefs
