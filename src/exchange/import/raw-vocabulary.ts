import type { matchKinds, noteKinds, Rejection, Scheme } from '../../model.ts';
import type { ReplacedEntry, SeedEntry, SeedList } from '../../seed/shapes/shapes.ts';

/** A text and its language tag; '' where none is given. */
export interface RawText {
  text: string;
  language: string;
}

export type NoteKind = (typeof noteKinds)[number];
export type MatchKind = (typeof matchKinds)[number];

/** A concept as its file tells of it, in whatever format: nothing is chosen or checked yet. */
export interface RawConcept {
  /** What the file knows it by: references of other concepts are to keys. */
  key: string;
  /** How a report names the place it stands in. */
  where: string;
  iri?: string;
  /** Our own id, where the file gives one. */
  id?: string;
  /** The language of its own labels, where the file says that; else the one that is wanted, or what there is. */
  language?: string;
  preferred: RawText[];
  alternative: RawText[];
  hidden: RawText[];
  definitions: RawText[];
  notes: (RawText & { kind: NoteKind })[];
  notations: string[];
  matches: { kind: MatchKind; iri: string }[];
  broader: string[];
  related: string[];
  replacedBy: string[];
  kind?: string;
  onlyWith?: Record<string, string[]>;
  /** Why it is not to be used any more. */
  deprecated?: string;
}

export function rawConcept(key: string, where: string): RawConcept {
  const labels = { preferred: [], alternative: [], hidden: [], definitions: [], notes: [] };
  const links = { notations: [], matches: [], broader: [], related: [], replacedBy: [] };
  return { key, where, ...labels, ...links };
}

export type ImportedEntry<L extends SeedList> = SeedEntry<L> | ReplacedEntry<L>;

/** All that the files of an import say. What is no concept has our own form already. */
export interface RawVocabulary {
  scheme: Scheme | null;
  concepts: RawConcept[];
  others: { [L in Exclude<SeedList, 'concepts'>]: ImportedEntry<L>[] };
  rejected: Rejection[];
}

export function emptyVocabulary(): RawVocabulary {
  return {
    scheme: null,
    concepts: [],
    others: { papers: [], people: [], organizations: [], outlets: [] },
    rejected: [],
  };
}
