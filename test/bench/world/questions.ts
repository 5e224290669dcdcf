/** The four questions that are measured, as an app asks them. */
export const questions = {
  /** `$id`: a paper. Which briefs cover it, newest first. */
  Q1: `query PaperBriefs($id: ID!) {
  paper(id: $id) {
    id
    title
    briefs(first: 20) {
      nodes { id title url publishedAt outlet { id name } concepts(first: 5) { nodes { id prefLabel } } }
    }
  }
}`,
  /** `$id`: a concept. What is related, and why. */
  Q2: `query RelatedTerms($id: ID!) {
  concept(id: $id) {
    id
    prefLabel
    related(first: 20) {
      edges {
        score
        node { id prefLabel }
        reasons { kind weight briefs(first: 3) { id title url publishedAt } }
      }
    }
  }
}`,
  /** `$query`: words to be found in briefs. */
  Q3: `query TextSearch($query: String!) {
  search(query: $query, types: [BRIEF], first: 20) {
    edges { score node { ... on Brief { id title url publishedAt } } }
  }
}`,
  /** `$label`: any label of a concept. */
  Q4: `query ConceptByLabel($label: String!) {
  concept(label: $label) { id prefLabel altLabels kind status definition }
}`,
} as const;

export type Question = keyof typeof questions;
