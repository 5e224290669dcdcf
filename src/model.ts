/**
 * The shapes that flow through the pipeline: capture → clipping → brief → linked brief → graph.
 *
 * Every offset is in UTF-16 code units into a `text`, end-exclusive, so that
 * `text.slice(start, end) === quote` holds in JavaScript.
 */
import { z } from 'zod';

// ---------------------------------------------------------------- read

export const captureFormats = ['text', 'markdown', 'html', 'feed-item', 'record'] as const;
export type CaptureFormat = (typeof captureFormats)[number];

/** What somebody saved: one file, one feed item or one JSON Lines record, decoded to text. */
export interface Capture {
  /** Where it was: an absolute path, `path#item` for a part of a file, or `stdin#<hash>`. Identity of the capture. */
  location: string;
  /** The same without what is special to this machine, for people: the file's name, or `name#item`. */
  name: string;
  format: CaptureFormat;
  /** Decoded text: no byte order mark, line ends as `\n`, no NUL. For HTML, the HTML source. */
  content: string;
  /** ISO 8601 UTC, when it was saved: front matter, `--captured-at`, or the file's modification time. */
  capturedAt: string;
  /** SHA-256 of what was read (content and the fields below), hex. */
  hash: string;
  /** What the reader already knows from front matter, the feed or the record; null where it says nothing. */
  known: KnownFacts;
}

/** Facts a container states about its text. They win over what the layout finds in the text. */
export interface KnownFacts {
  title: string | null;
  url: string | null;
  outlet: string | null;
  /** As the container writes it; `parse` makes a date of it. */
  publishedAt: string | null;
  category: string | null;
  /** An id the container gives (a feed's guid, a record's id). */
  id: string | null;
}

// ---------------------------------------------------------------- parse

export const sectionKinds = [
  'TITLE',
  'SUMMARY',
  'KEY_POINT',
  'BODY',
  'HEADING',
  'TAKEAWAY',
  'TERM',
  'DEFINITION',
  'TOPIC',
  'METHOD',
  'PRINCIPLE',
  'APPLICATION',
  'AUDIENCE',
  'CONCLUSION',
  'LINK',
  'SOURCE',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A range of a brief's text. `level` is 0, or the depth of nesting for a nested list item. */
export const sectionShape = z.object({
  kind: z.enum(sectionKinds),
  start: z.number().int(),
  end: z.number().int(),
  level: z.number().int(),
});
export type Section = z.infer<typeof sectionShape>;

export const briefKinds = ['brief', 'review', 'editorial', 'digest-item', 'article'] as const;
export type BriefKind = (typeof briefKinds)[number];

export const precisions = ['TIME', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type Precision = (typeof precisions)[number];

/** A name the text (or the layout) gives, and where: `start` and `end` are the place that supports it. */
export const referenceShape = z.object({
  name: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  rule: z.string(),
  confidence: z.number(),
});
export type Reference = z.infer<typeof referenceShape>;

/** A link in the text. `start` and `end` are where the address stands in a LINK section. `main` is what the item is about. */
export const linkShape = z.object({
  url: z.string(),
  label: z.string().nullable(),
  main: z.boolean(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Link = z.infer<typeof linkShape>;

/** One brief as one capture shows it. Plain JSON: it is stored with its capture. */
export const clippingShape = z.object({
  title: z.string(),
  kind: z.enum(briefKinds),
  /** Where the brief itself, or for a digest item its story, can be read. */
  url: z.string().nullable(),
  outlet: referenceShape.nullable(),
  /** Who first published what the brief retells. */
  originalPublisher: referenceShape.nullable(),
  category: z.string().nullable(),
  /** `YYYY-MM-DD`, or a full ISO 8601 UTC time for precision TIME. */
  publishedAt: z.string().nullable(),
  publishedPrecision: z.enum(precisions).nullable(),
  /** Title first, then the sections in order. */
  text: z.string(),
  sections: z.array(sectionShape),
  links: z.array(linkShape),
});
export type Clipping = z.infer<typeof clippingShape>;

/** A clipping with the capture it comes from. `position` counts from 0 within the capture. */
export interface StoredClipping {
  capture: string;
  captureName: string;
  capturedAt: string;
  position: number;
  clipping: Clipping;
}

/** One brief, merged over all its clippings. `aliases` are ids that its clippings alone would have had. */
export interface Brief extends Clipping {
  id: string;
  aliases: string[];
  /** Names of its captures, sorted. */
  captures: string[];
}

// ---------------------------------------------------------------- extract and link

export const entityTypes = ['CONCEPT', 'PAPER', 'PERSON', 'ORGANIZATION', 'OUTLET'] as const;
export type EntityType = (typeof entityTypes)[number];

export const statuses = ['CURATED', 'SOURCED', 'CANDIDATE'] as const;
export type Status = (typeof statuses)[number];

/** Where a brief says something: `brief.text.slice(start, end) === quote`. `confidence` is from 0 to 1. */
export const evidenceShape = z.object({
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  rule: z.string(),
  confidence: z.number(),
});
export type Evidence = z.infer<typeof evidenceShape>;

/** A paper that a brief names: by a title, an identifier or both, and never by less. */
export interface PaperClaim {
  title: string | null;
  arxivId: string | null;
  doi: string | null;
  url: string | null;
  year: number | null;
  /** "Simon et al.", as written. */
  citedAs: string | null;
  /** COVERS: the brief is about it. MENTIONS: it is named in passing. */
  role: 'COVERS' | 'MENTIONS';
  evidence: Evidence[];
}

/** A term that a glossary section defines (`definition` set) or a topic list names (`definition` null). */
export interface TermClaim {
  label: string;
  evidence: Evidence;
  definition: { text: string; start: number; end: number } | null;
}

/** A person named in running text with something that says it is a person. */
export interface PersonClaim {
  name: string;
  evidence: Evidence[];
}

/** `short` stands at start..end; `long`, where the text gives it, at longStart..longEnd. */
export interface Abbreviation {
  short: string;
  long: string | null;
  start: number;
  end: number;
  longStart: number | null;
  longEnd: number | null;
}

/** What a brief says by its own words and layout, before any vocabulary is asked. */
export interface Claims {
  papers: PaperClaim[];
  terms: TermClaim[];
  people: PersonClaim[];
  abbreviations: Abbreviation[];
}

export interface EntityRef {
  type: EntityType;
  id: string;
}

/** A place in the text that means an entity. */
export interface Mention extends Evidence {
  type: EntityType;
  id: string;
  label: string;
  status: Status;
  /** 0 to 1: 0.5 and above is what the brief is about. */
  salience: number;
}

export interface CoveredPaper {
  id: string;
  claim: PaperClaim;
}

export interface Definition {
  id: string;
  label: string;
  text: string;
  start: number;
  end: number;
}

/** The link from a brief to who published it, or who first published what it retells. */
export interface OutletLink {
  id: string;
  name: string;
  evidence: Evidence;
}

/** A brief with everything it says resolved to entities. */
export interface LinkedBrief {
  brief: Brief;
  outlet: OutletLink | null;
  originalPublisher: OutletLink | null;
  covers: CoveredPaper[];
  mentions: Mention[];
  definitions: Definition[];
  abbreviations: Abbreviation[];
  /** Normalised words of the text, the address and the names, a space at either end: what phrases are found in. */
  words: string;
}

// ---------------------------------------------------------------- names

/** One thing that a name means. A name is a label's normalised words, or `arxiv:…`, `doi:…`, `url:…`. */
export interface NameRef extends EntityRef {
  /** What the entity is shown as. */
  label: string;
  /** This name, as its source writes it. */
  written: string;
  status: Status;
  /** For an everyday word: counts only in a brief that has one of these phrases (normalised words). */
  onlyWith: string[] | null;
  /** Whether running text that has the name means the entity. If not, the name serves look-ups alone. */
  scan: boolean;
  /** A curated paper's `arxiv:…` and `doi:…` names: a claim with others is another paper, whatever its title. */
  identifiers: string[];
}

/** What one brief's own glossary, topics, titles and identifiers say a name means; `id` null: what the name itself says. */
export interface Taught {
  key: string;
  type: EntityType;
  id: string | null;
  label: string;
}

/** A place where running text has a name. */
export interface Match {
  key: string;
  start: number;
  end: number;
  refs: NameRef[];
}

// ---------------------------------------------------------------- vocabulary

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
  /** For labels with an everyday sense: the label counts only in a brief that has one of these words or phrases too. */
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
