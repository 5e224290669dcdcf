// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
export type ConceptKind =
  | 'FIELD'
  | 'THEORY'
  | 'METHOD'
  | 'MODEL'
  | 'ARCHITECTURE'
  | 'TASK'
  | 'DATASET'
  | 'METRIC'
  | 'PHENOMENON'
  | 'PROPERTY'
  | 'PRACTICE'
  | 'TOOL';

export type EntityStatus =
  | 'CURATED'
  | 'SOURCED'
  | 'CANDIDATE';

export type BriefKind =
  | 'BRIEF'
  | 'REVIEW'
  | 'EDITORIAL'
  | 'DIGEST_ITEM'
  | 'ARTICLE';

export type EntityType =
  | 'CONCEPT'
  | 'PAPER'
  | 'PERSON'
  | 'ORGANIZATION'
  | 'OUTLET';

export type MentionRole =
  | 'AUTHOR'
  | 'QUOTED'
  | 'AFFILIATION'
  | 'MENTIONED';

export type PaperRole =
  | 'COVERS'
  | 'MENTIONS';

export interface BriefFilter {
  outlet?: string | null | undefined;
  kind?: Array<BriefKind> | null | undefined;
  category?: string | null | undefined;
  publishedFrom?: string | null | undefined;
  publishedTo?: string | null | undefined;
}

export type BriefOrder =
  | 'NEWEST'
  | 'OLDEST';

export type ReadingReasonKind =
  | 'BROADER'
  | 'DEFINITION'
  | 'REFERENCES';

export type RelationKind =
  | 'CO_MENTION'
  | 'BROADER'
  | 'NARROWER'
  | 'CURATED';

export type SearchType =
  | 'BRIEF'
  | 'PAPER'
  | 'CONCEPT'
  | 'PERSON'
  | 'OUTLET'
  | 'ORGANIZATION';

export interface SearchFilter {
  outlet?: string | null | undefined;
  publishedFrom?: string | null | undefined;
  publishedTo?: string | null | undefined;
}

export type SearchField =
  | 'LABEL'
  | 'ALTERNATIVE'
  | 'IDENTIFIER'
  | 'TEXT';
