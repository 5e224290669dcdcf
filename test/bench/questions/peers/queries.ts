/** The four questions to the plain peers (see schema.ts). */
export const plainQueries = {
  Q1: `query PaperBriefs($id: ID!) {
  paper(id: $id) { id title briefs(first: 20) { id title url publishedAt outlet { id name } concepts(first: 5) { id prefLabel } } }
}`,
  Q2: `query RelatedTerms($id: ID!) {
  concept(id: $id) {
    id
    prefLabel
    related(first: 20) { score node { id prefLabel } reasons { kind weight briefs(first: 3) { id title url publishedAt } } }
  }
}`,
  Q3: `query TextSearch($query: String!) { search(query: $query, first: 20) { score node { id title url publishedAt } } }`,
  Q4: `query ConceptByLabel($key: String!) { conceptByKey(key: $key) { id prefLabel altLabels kind status definition } }`,
} as const;

/** The same to @neo4j/graphql. */
export const neo4jGraphqlQueries = {
  Q1: `query PaperBriefs($id: ID!) {
  papers(where: { id: { eq: $id } }) {
    id title briefs(first: 20) { id title url publishedAt outlet { id name } concepts(first: 5) { id prefLabel } }
  }
}`,
  Q2: `query RelatedTerms($id: ID!) {
  concepts(where: { id: { eq: $id } }) {
    id
    prefLabel
    related(first: 20) { score node { id prefLabel } reasons { kind weight briefs { id title url publishedAt } } }
  }
}`,
  Q3: plainQueries.Q3,
  Q4: plainQueries.Q4,
} as const;
