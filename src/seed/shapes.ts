/** What may stand in a seed file, list by list. Only `id` and an entry's name must be there. */
import { z } from 'zod';
import { conceptKinds } from '../model.ts';
import { arxivIdOf, doiOf } from '../text/identifier.ts';
import { labelKey } from '../text/tokens.ts';

/** What is read of one value at most: characters are Unicode code points. */
const limits = { label: 200, title: 500, definition: 10_000, id: 200, url: 2_000, labels: 1_000, members: 10_000 };

/** Text that says what is wrong with a value, or null. */
type Check = (text: string) => string | null;

function text(checks: Check[]) {
  return z
    .string()
    .trim()
    .check((context) => {
      const fault = checks.map((check) => check(context.value)).find((found) => found !== null);
      if (fault) context.issues.push({ code: 'custom', message: fault, input: context.value });
    });
}

const notEmpty: Check = (value) => (value === '' ? 'is empty' : null);

function notLongerThan(limit: number): Check {
  return (value) => {
    const long = value.length > 2 * limit || (value.length > limit && [...value].length > limit);
    return long ? `is longer than ${limit} characters` : null;
  };
}

/** Controls and lone surrogates have no place in text; marks that turn its direction make a label look like another. */
const unreadable = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const unreadableButLines = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

function without(characters: RegExp): Check {
  return (value) => {
    const found = characters.exec(value)?.[0];
    if (!found) return null;
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `has the control character U+${code}`;
  };
}

const hasWord: Check = (value) => (/[a-z0-9]/i.test(value) || labelKey(value) !== '' ? null : 'has no letter or digit');

/** What an address's path can hold as it is: an id is part of addresses. */
const idCharacters = /^[^\s\p{C}"`<>\\{}|^#?]+$/u;

function idWithout(prefix: string) {
  return text([
    notEmpty,
    notLongerThan(limits.id),
    (value) => (value.startsWith(prefix) ? `is written without "${prefix}": "${value.slice(prefix.length)}"` : null),
    (value) => (idCharacters.test(value) ? null : 'has a space or another character that an id cannot have'),
    (value) => (value.split('/').some((part) => /^\.*$/.test(part)) ? 'has an empty part, "." or ".."' : null),
  ]).normalize('NFC');
}

const label = text([notEmpty, notLongerThan(limits.label), without(unreadable), hasWord]);
const title = text([notEmpty, notLongerThan(limits.title), without(unreadable), hasWord]);
const definition = text([notEmpty, notLongerThan(limits.definition), without(unreadableButLines)]);
const url = text([notLongerThan(limits.url), without(/[\p{C}\s]/u), webAddress]);

function webAddress(value: string): string | null {
  if (!URL.canParse(value)) return 'is not a web address';
  const { protocol, username, password } = new URL(value);
  if (protocol !== 'http:' && protocol !== 'https:') return 'is not an http or https address';
  return username || password ? 'has a user name or a password in it' : null;
}

const arxivId = text([(value) => (/\s/.test(value) || !arxivIdOf(value) ? 'is not an arXiv id' : null)]).overwrite(
  (value) => arxivIdOf(value) ?? value,
);
const doi = text([(value) => (/\s/.test(value) || !doiOf(value) ? 'is not a DOI' : null)]).overwrite(
  (value) => doiOf(value) ?? value,
);
/** Coerced, because YAML's scalars come as the text they are written as. */
const year = z.coerce.number().int().min(1500).max(2100);

const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most).optional();
const conceptIds = list(idWithout('concept/'), limits.members);

/** What seeds say is curated; other states come from briefs. */
const status = z.literal('CURATED').optional();

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

/** The lists of a seed file: each with the prefix of its entries' ids, and what one of them is called. */
export const seedLists = {
  concepts: { one: 'concept', prefix: 'concept/', shape: conceptShape },
  papers: { one: 'paper', prefix: 'paper/', shape: paperShape },
  people: { one: 'person', prefix: 'person/', shape: namedShape('person/') },
  organizations: { one: 'organization', prefix: 'organization/', shape: namedShape('organization/') },
  outlets: {
    one: 'outlet',
    prefix: 'outlet/',
    shape: namedShape('outlet/').extend({ kind: label.optional() }),
  },
} as const;

export type SeedList = keyof typeof seedLists;
export const listNames = Object.keys(seedLists) as SeedList[];
export type SeedEntry<L extends SeedList> = z.infer<(typeof seedLists)[L]['shape']>;
