/** What may stand in a seed file, list by list. Only `id` and an entry's name must be there. */
import { z } from 'zod';
import { conceptKinds, matchKinds, noteKinds } from '../../model.ts';
import {
  arxivId,
  definition,
  doi,
  idWithout,
  iri,
  label,
  languageTag,
  limits,
  sentence,
  suggestionId,
  title,
  url,
  year,
} from './values.ts';

const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most).optional();
const conceptIds = list(idWithout('concept/'), limits.members);

/** What seeds say is curated; other states come from briefs. */
const status = z.literal('CURATED').optional();

/**
 * Ids of what has taken an entry's place: one after a merger or where the id has changed, several after a split. The
 * entry's names go to them, and its id leads to them for ever.
 */
const replacedBy = (prefix: string) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(idWithout(prefix)).min(1).max(limits.replacedBy),
  );

const notes = list(definition, limits.notes);
const matches = list(iri, limits.notes);
const translation = z.strictObject({
  prefLabel: label.optional(),
  altLabels: list(label, limits.labels),
  hiddenLabels: list(label, limits.labels),
  definition: definition.optional(),
  notes: z.strictObject(mapped(noteKinds, notes)).optional(),
});

/** What other formats have, and seeds carry for them. */
const carried = {
  iri: iri.optional(),
  /** What the entry's own labels, definition and notes are written in, where that is not English. */
  language: languageTag.optional(),
  notations: list(label, limits.notes),
  notes: z.strictObject(mapped(noteKinds, notes)).optional(),
  matches: z.strictObject(mapped(matchKinds, matches)).optional(),
  translations: z.record(languageTag, translation).optional(),
};

function mapped<K extends string, T>(keys: readonly K[], value: T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<K, T>;
}

const conceptShape = z.strictObject({
  id: idWithout('concept/'),
  prefLabel: label,
  altLabels: list(label, limits.labels),
  hiddenLabels: list(label, limits.labels),
  kind: z.enum(conceptKinds).optional(),
  definition: definition.optional(),
  broader: conceptIds,
  related: conceptIds,
  onlyWith: z.record(label, z.array(label).min(1).max(limits.labels)).optional(),
  deprecated: sentence.optional(),
  ...carried,
  status,
});

const paperShape = z.strictObject({
  id: idWithout('paper/'),
  title,
  altTitles: list(title, limits.labels),
  year: year.optional(),
  doi: doi.optional(),
  arxivId: arxivId.optional(),
  url: url.optional(),
  authors: list(idWithout('person/'), limits.members),
  status,
});

function namedShape(prefix: string) {
  return z.strictObject({
    id: idWithout(prefix),
    name: label,
    altNames: list(label, limits.labels),
    url: url.optional(),
    status,
  });
}

/** The shape of an entry that something else has taken the place of: all that it had may stay, and none of it must. */
function replaced<S extends z.ZodRawShape>(shape: z.ZodObject<S>, prefix: string) {
  return shape.partial().extend({ id: idWithout(prefix), replacedBy: replacedBy(prefix) });
}

/** The lists of entities in a seed file: each with the prefix of its entries' ids, what one of them is called, the field that names it, and its shape while it is in use. */
export const seedLists = {
  concepts: { one: 'concept', prefix: 'concept/', name: 'prefLabel', shape: conceptShape },
  papers: { one: 'paper', prefix: 'paper/', name: 'title', shape: paperShape },
  people: { one: 'person', prefix: 'person/', name: 'name', shape: namedShape('person/') },
  organizations: { one: 'organization', prefix: 'organization/', name: 'name', shape: namedShape('organization/') },
  outlets: {
    one: 'outlet',
    prefix: 'outlet/',
    name: 'name',
    shape: namedShape('outlet/').extend({ kind: label.optional() }),
  },
} as const;

/** The shapes of entries with `replacedBy`. */
export const replacedShapes = {
  concepts: replaced(conceptShape, 'concept/'),
  papers: replaced(paperShape, 'paper/'),
  people: replaced(seedLists.people.shape, 'person/'),
  organizations: replaced(seedLists.organizations.shape, 'organization/'),
  outlets: replaced(seedLists.outlets.shape, 'outlet/'),
} as const;

/** What a file may say of the vocabulary as a whole; one file of a folder does. */
export const schemeShape = z.strictObject({
  iri: iri.optional(),
  title: title.optional(),
  description: definition.optional(),
  creators: list(label, limits.labels),
  license: sentence.optional(),
  source: sentence.optional(),
  version: sentence.optional(),
});

/** A suggestion that a curator has turned down. */
export const rejectionShape = z.strictObject({ id: suggestionId, reason: sentence });

export type SeedList = keyof typeof seedLists;
export const listNames = Object.keys(seedLists) as SeedList[];
export type ReplacedEntry<L extends SeedList> = z.infer<(typeof replacedShapes)[L]>;
export type SeedEntry<L extends SeedList> = z.infer<(typeof seedLists)[L]['shape']>;
