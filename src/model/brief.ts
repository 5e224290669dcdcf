import { z } from 'zod';

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
  /** The brief that it is part of in the graph, if any. */
  brief?: string | null;
}

/** What of a clipping tells, whatever its text, that it is not one page with another. Null is not known. */
export interface PageFacts {
  capture: string;
  /** Its outlet's name as a slug. */
  outlet: string | null;
  kind: Clipping['kind'] | null;
  publishedAt: string | null;
  publishedPrecision: Precision | null;
}

/** One brief, merged over all its clippings. `aliases` are ids that its clippings alone would have had. */
export interface Brief extends Clipping {
  id: string;
  aliases: string[];
  /** Names of its captures, sorted. */
  captures: string[];
}
