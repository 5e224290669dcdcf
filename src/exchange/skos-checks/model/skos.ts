import type { Quad } from '@rdfjs/types';
import type { ClassName } from './classes.ts';
import type { EqualKind, HierarchyKind, LabelKind, LooseKind } from './roles.ts';

/** A literal in its statement. `language` is in lower case, `''` where the file says none. */
export interface Text {
  about: string;
  text: string;
  language: string;
  quad: Quad;
}

export interface Label extends Text {
  kind: LabelKind;
}

/** `child` has `parent` above it, whichever of the two says so. */
export interface HierarchyLink {
  child: string;
  parent: string;
  kind: HierarchyKind;
  /** True where the parent says it: skos:narrower, skos:narrowMatch. */
  fromParent: boolean;
  quad: Quad;
}

export interface EqualLink {
  from: string;
  to: string;
  kind: EqualKind;
  quad: Quad;
}

/**
 * What an RDF file says in terms of SKOS, with what follows from it: classes from the properties' domains and ranges,
 * narrower as broader the other way round, SKOS-XL labels as labels, the file's own properties by what it derives them
 * from. Resources are named by their IRIs, blank nodes as `_:name`.
 */
export interface Skos {
  quads: Quad[];
  /** Every resource that a statement is about, with the first such statement. */
  described: Map<string, Quad>;
  /** Each resource's classes of SKOS, with the statement that says or implies each. */
  classes: Map<string, Map<ClassName, Quad>>;
  /** The concepts of this vocabulary: those that the file describes or counts as its own. */
  concepts: Set<string>;
  /** Concepts, and what has a label of SKOS and no class at all: a concept whose class was forgotten. */
  conceptLike: Set<string>;
  schemes: Set<string>;
  collections: Set<string>;
  labels: Label[];
  labelsOf: Map<string, Label[]>;
  /** rdfs:label and titles. */
  otherLabels: Text[];
  notes: Text[];
  /** What has a note or description of any kind, structured ones too. */
  documented: Set<string>;
  notations: (Text & { datatype: string })[];
  hierarchy: HierarchyLink[];
  equals: EqualLink[];
  /** Links of which only the most general is said: skos:semanticRelation, skos:mappingRelation. */
  loose: { from: string; to: string; kind: LooseKind; quad: Quad }[];
  schemesOf: Map<string, Set<string>>;
  topConcepts: { concept: string; scheme: string; fromScheme: boolean; quad: Quad }[];
  /** Statements of SKOS's properties whose object is of the wrong sort: a text where a resource belongs, or the reverse. */
  misfits: { quad: Quad; wanted: 'text' | 'resource' }[];
  /** SKOS-XL labels, each with its literal forms. */
  xlForms: Map<string, Text[]>;
  xlLabels: { about: string; label: string; kind: LabelKind; quad: Quad }[];
  memberships: { quad: Quad }[];
  memberLists: { collection: string; list: string; quad: Quad }[];
  deprecated: Set<string>;
}
