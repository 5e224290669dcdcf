export const conceptKinds = [
  'field',
  'theory',
  'method',
  'model',
  'architecture',
  'task',
  'dataset',
  'metric',
  'phenomenon',
  'property',
  'practice',
  'tool',
] as const;

/** An entry of the seeds with everything it leaves out filled in; `id` has its type's prefix, and so have the ids in it. */
export interface ConceptEntry {
  id: string;
  prefLabel: string;
  altLabels: string[];
  hiddenLabels: string[];
  kind: (typeof conceptKinds)[number] | null;
  definition: string | null;
  broader: string[];
  related: string[];
  /**
   * For labels with an everyday sense: the label counts only in a brief that has one of these words or phrases too.
   * A word that is an everyday one itself ("layer") needs company, see src/link/concepts/sense.ts.
   */
  onlyWith: Record<string, string[]>;
  /** Why nothing is to be linked to it any more; absent for a concept in use. */
  deprecated?: string;
  /** Absent where there is nothing to carry. */
  carried?: Carried;
}

/** Kinds of documentation notes, as SKOS names them. */
export const noteKinds = ['note', 'scopeNote', 'example', 'editorialNote', 'historyNote', 'changeNote'] as const;

/** Kinds of mappings to concepts of other vocabularies, as SKOS names them. */
export const matchKinds = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const;

/** What a concept is called and how it is explained in a further language. */
export interface Translation {
  prefLabel?: string | undefined;
  altLabels?: string[] | undefined;
  hiddenLabels?: string[] | undefined;
  definition?: string | undefined;
  notes?: Notes | undefined;
}

type Notes = { [K in (typeof noteKinds)[number]]?: string[] | undefined };

/** What other formats tell of a concept that no brief is linked by: it goes out again as it came in. */
export interface Carried {
  /** Where the concept comes from has this address for it; exports use it. */
  iri?: string | undefined;
  /** What the concept's own labels, definition and notes are written in, where that is not English (BCP 47). */
  language?: string | undefined;
  notations?: string[] | undefined;
  notes?: Notes | undefined;
  /** Addresses of concepts elsewhere. */
  matches?: { [K in (typeof matchKinds)[number]]?: string[] | undefined } | undefined;
  /** By language tag (BCP 47). */
  translations?: Record<string, Translation> | undefined;
}

export interface PaperEntry {
  id: string;
  title: string;
  altTitles: string[];
  year: number | null;
  doi: string | null;
  arxivId: string | null;
  url: string | null;
  /** Ids of people, in the paper's order. */
  authors: string[];
  /** Addresses of papers that were merged into this one, besides its own; absent where there are none. */
  otherUrls?: string[];
}

/** A person, an organization or an outlet. `kind` is an outlet's: `news`, `blog`, `forum`, `newsletter`, `journal`, `preprints`. */
export interface NamedEntry {
  id: string;
  name: string;
  altNames: string[];
  url: string | null;
  kind: string | null;
}

/** The vocabulary as a whole (skos:ConceptScheme). */
export interface Scheme {
  iri?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  creators?: string[] | undefined;
  license?: string | undefined;
  source?: string | undefined;
  version?: string | undefined;
}

/** A suggestion that a curator has turned down; `id` as `seed suggest` names it, such as `term/world-models`. */
export interface Rejection {
  id: string;
  reason: string;
}

/** What is kept of a concept that was split: as it was called, what it meant, and why it was given up. */
export interface Tombstone {
  prefLabel?: string;
  definition?: string;
  deprecated?: string;
}

/** All curated knowledge, each list sorted by id; what was replaced by something else is part of that already. */
export interface Vocabulary {
  concepts: ConceptEntry[];
  papers: PaperEntry[];
  people: NamedEntry[];
  organizations: NamedEntry[];
  outlets: NamedEntry[];
  /** Entity id → seed file (relative to the seed folder) it was read from. */
  files: Record<string, string>;
  /** Ids that stand for others now, sorted → the ids of what took their place, sorted: one after a merger or a new id, more after a split. */
  redirects: Record<string, string[]>;
  /** Old ids of concepts that were split, sorted, where an entry still tells something of them. */
  tombstones: Record<string, Tombstone>;
  /** Sorted by id. */
  rejected: Rejection[];
  scheme: Scheme | null;
}
