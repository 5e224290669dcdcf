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
}

/** A person, an organization or an outlet. `kind` is an outlet's: `news`, `blog`, `forum`, `newsletter`, `journal`, `preprints`. */
export interface NamedEntry {
  id: string;
  name: string;
  altNames: string[];
  url: string | null;
  kind: string | null;
}

/** All curated knowledge, each list sorted by id. */
export interface Vocabulary {
  concepts: ConceptEntry[];
  papers: PaperEntry[];
  people: NamedEntry[];
  organizations: NamedEntry[];
  outlets: NamedEntry[];
  /** Entity id → seed file (relative to the seed folder) it was read from. */
  files: Record<string, string>;
}
