/** What may stand in a seed file, list by list. Only `id` and an entry's name must be there. */
import { z } from 'zod';
import { conceptKinds, matchKinds, noteKinds } from '../../model.ts';
import { kindMeanings, matchMeanings, noteMeanings } from './meanings.ts';
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

/* What `describe` says is what an editor shows over a field (schema/seed.schema.json): keep it plain, with an example. */

type Prefix = Parameters<typeof idWithout>[0];

const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most).optional();
const conceptIds = list(idWithout('concept/'), limits.members);

/** What seeds say is curated; other states come from briefs. */
const status = z.literal('CURATED').optional().describe('Needs not be written: what stands in a seed file is CURATED.');

/**
 * Ids of what has taken an entry's place: one after a merger or where the id has changed, several after a split. The
 * entry's names go to them, and its id leads to them for ever.
 */
const replacedBy = (prefix: Prefix) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(idWithout(prefix)).min(1).max(limits.replacedBy),
    )
    .describe(
      'The id of what has taken the place of this entry: after a merger, or where the id has changed. Several ids where it was split: [agent-software, agent-economics]. Its names go to them, and its old id leads to them for ever.',
    );

const notes = (kind: (typeof noteKinds)[number]) => list(definition, limits.notes).describe(noteMeanings[kind]);
const matches = (kind: (typeof matchKinds)[number]) => list(iri, limits.notes).describe(matchMeanings[kind]);
const translation = z.strictObject({
  prefLabel: label.optional().describe('The name in this language, for example: mécanisme d’attention'),
  altLabels: list(label, limits.labels).describe('Other names in this language, for example: [attention]'),
  hiddenLabels: list(label, limits.labels).describe(
    'Misspellings and odd forms in this language, which are not shown.',
  ),
  definition: definition.optional().describe('What it is, in one sentence of this language.'),
  notes: z.strictObject(mapped(noteKinds, notes)).optional().describe('Notes in this language by kind.'),
});

/** What other formats have, and seeds carry for them. */
const carried = {
  iri: iri
    .optional()
    .describe('The address that the concept has where it comes from, for example: https://example.org/terms/attention'),
  language: languageTag
    .optional()
    .describe('The language of the labels, the definition and the notes of this entry, where it is not English: fr'),
  notations: list(label, limits.notes).describe('Codes of the concept in a classification, for example: [I.2.6]'),
  notes: z
    .strictObject(mapped(noteKinds, notes))
    .optional()
    .describe('Notes by kind, each a list of texts, for example: {scopeNote: [Only of neural networks.]}'),
  matches: z
    .strictObject(mapped(matchKinds, matches))
    .optional()
    .describe(
      'Concepts of other vocabularies, by how near they are: {exactMatch: [https://example.org/terms/attention]}',
    ),
  translations: z
    .record(languageTag, translation)
    .optional()
    .describe('Names and definition in other languages, by language tag: {fr: {prefLabel: attention}}'),
};

function mapped<K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>;
}

const conceptShape = z.strictObject({
  id: idWithout('concept/'),
  prefLabel: label.describe('The name to show, in the singular, for example: attention mechanism'),
  altLabels: list(label, limits.labels).describe(
    'Other names that briefs use: synonyms, short forms, as in [muP, maximal update parameterization]. Case, plurals, hyphens, British spelling and Greek letters need no names of their own.',
  ),
  hiddenLabels: list(label, limits.labels).describe(
    'Names that are found in briefs but not shown, such as common misspellings: [atention mechanism]',
  ),
  kind: z
    .enum(conceptKinds)
    .optional()
    .meta({ enumDescriptions: conceptKinds.map((kind) => kindMeanings[kind]) })
    .describe('What sort of thing the concept is, for example: method'),
  definition: definition
    .optional()
    .describe('What it is, in one sentence of your own words that does not need the term itself.'),
  broader: conceptIds.describe(
    'Ids of the concepts that this one is a kind or a part of, for example: [neural-network]',
  ),
  related: conceptIds.describe(
    'Ids of concepts that have to do with this one and are neither broader nor narrower; written on one side only.',
  ),
  onlyWith: z
    .record(
      label,
      z.array(label).min(1).max(limits.labels).describe('One of these words must stand in the same brief.'),
    )
    .optional()
    .describe(
      'For names with an everyday sense: the name counts only where one of the words stands in the same brief, as in {ablation: [model, training]}.',
    ),
  deprecated: sentence
    .optional()
    .describe(
      'Why the concept is no longer to be used, in a sentence. It can still be found by its id; no brief links to it.',
    ),
  ...carried,
  status,
});

const paperShape = z.strictObject({
  id: idWithout('paper/'),
  title: title.describe('The title as it stands on the paper, for example: Attention Is All You Need'),
  altTitles: list(title, limits.labels).describe(
    'Titles of other versions, and short names that briefs use: [Chinchilla]',
  ),
  year: year.optional().describe('The year when it was first public, for example: 2017'),
  doi: doi.optional().describe('For example: 10.1038/nature14539'),
  arxivId: arxivId.optional().describe('For example: "1706.03762". Quotes keep a nought at the end.'),
  url: url.optional().describe('Where it can be read, for example: https://arxiv.org/abs/1706.03762'),
  authors: list(idWithout('person/'), limits.members).describe(
    'Ids of people in the order of the paper, for example: [ashish-vaswani, noam-shazeer]. Of long lists the first will do.',
  ),
  status,
});

function namedShape(prefix: Prefix) {
  return z.strictObject({
    id: idWithout(prefix),
    name: label.describe('The name to show, in full.'),
    altNames: list(label, limits.labels).describe('Other names that briefs use, former ones too: [Google Brain]'),
    url: url.optional().describe('The home page, for example: https://example.org'),
    status,
  });
}

/** The shape of an entry that something else has taken the place of: all that it had may stay, and none of it must. */
function replaced<S extends z.ZodRawShape>(shape: z.ZodObject<S>, prefix: Prefix) {
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
    shape: namedShape('outlet/').extend({
      kind: label.optional().describe('What sort of outlet: blog, forum, journal, news, newsletter or preprints.'),
    }),
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
  iri: iri.optional().describe('The address of the vocabulary, for example: https://example.org/terms'),
  title: title.optional().describe('What the vocabulary is called, for example: Terms of AI research'),
  description: definition.optional().describe('What it covers, in a sentence or two.'),
  creators: list(label, limits.labels).describe('Who made it: [Ada Lovelace]'),
  license: sentence.optional().describe('The licence, as a name or an address: CC-BY-4.0'),
  source: sentence.optional().describe('Where it was taken from.'),
  version: sentence.optional().describe('Which version this is, for example: 3.4'),
});

/** A suggestion that a curator has turned down. */
export const rejectionShape = z.strictObject({
  id: suggestionId.describe('The id that `seed suggest` gives: term/world-models, same/agent+ai-agent'),
  reason: sentence.describe('Why not, in a sentence: the next curator reads it.'),
});

export type SeedList = keyof typeof seedLists;
export const listNames = Object.keys(seedLists) as SeedList[];
export type ReplacedEntry<L extends SeedList> = z.infer<(typeof replacedShapes)[L]>;
export type SeedEntry<L extends SeedList> = z.infer<(typeof seedLists)[L]['shape']>;
