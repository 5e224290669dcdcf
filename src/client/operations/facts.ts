// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import type { BriefKind, ConceptKind, EntityStatus } from './schema-types.ts';

export type ConceptFacts = {
  id: string;
  prefLabel: string;
  altLabels: Array<string>;
  kind: ConceptKind | null;
  status: EntityStatus;
  definition: string | null;
};

export type PaperFacts = {
  id: string;
  title: string;
  year: number | null;
  doi: string | null;
  arxivId: string | null;
  url: string | null;
  status: EntityStatus;
};

export type BriefFacts = {
  id: string;
  title: string;
  url: string | null;
  kind: BriefKind;
  category: string | null;
  publishedAt: string | null;
  outlet: {
    id: string;
    name: string;
  } | null;
};

export type NamedOutlet = {
  id: string;
  name: string;
  altNames: Array<string>;
  url: string | null;
  status: EntityStatus;
};

export type NamedPerson = {
  id: string;
  name: string;
  altNames: Array<string>;
  url: string | null;
  status: EntityStatus;
};

export type NamedOrganization = {
  id: string;
  name: string;
  altNames: Array<string>;
  url: string | null;
  status: EntityStatus;
};

export type EvidenceFacts = {
  start: number;
  end: number;
  quote: string;
  rule: string;
  confidence: number;
  brief: {
    id: string;
    title: string;
  };
};

export type DefinitionFacts = {
  text: string;
  label: string;
  source: string;
  cursor: string | null;
  brief: BriefFacts | null;
  evidence: Array<EvidenceFacts>;
};

export type PageFacts = {
  hasNextPage: boolean;
  endCursor: string | null;
};

export type FoundConcept = {
  id: string;
  prefLabel: string;
  status: EntityStatus;
  definition: string | null;
};

export type FoundBrief = {
  id: string;
  title: string;
  url: string | null;
  publishedAt: string | null;
  outlet: {
    id: string;
    name: string;
  } | null;
};
