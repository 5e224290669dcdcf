import nlp from 'compromise';
import { everydayWords } from '../people/everyday-words.ts';
import { givenNames } from '../people/given-names.ts';
import { everydayNames } from '../people/person-rules.ts';
import { type NameRow, surnames } from '../people/surnames.ts';

/** compromise's own word lists, read once: asking its tagger for each sentence costs a hundred times as much. */
const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;

/** Tags of names. Every other tag is one of everyday words: verbs, nouns, adjectives, small words. */
const tags = {
  given: ['FirstName', 'MaleName', 'FemaleName'],
  surname: ['LastName'],
  place: ['City', 'Country', 'Region', 'Place', 'Demonym'],
  organization: ['Organization', 'SportsTeam'],
  name: ['ProperNoun', 'Person', 'Abbreviation', 'Acronym', 'Honorific'],
};

/** Texts repeat their words: most are normalised once. */
const remembered = new Map<string, string>();
const mostRemembered = 20_000;

type Kind = keyof typeof tags | 'everyday';
const kindOf = new Map<string, Kind>(
  Object.entries(tags).flatMap(([kind, all]) => all.map((tag): [string, Kind] => [tag, kind as Kind])),
);

const lists: Record<Kind, Set<string>> = {
  given: new Set(),
  surname: new Set(),
  place: new Set(),
  organization: new Set(),
  name: new Set(),
  everyday: new Set(),
};
for (const [word, own] of Object.entries(lexicon)) {
  for (const tag of Array.isArray(own) ? own : [own]) lists[kindOf.get(tag) ?? 'everyday'].add(word);
}

const namesOf = (rows: NameRow[]) => rows.flatMap(({ names }) => names.toLowerCase().trim().split(/\s+/));
for (const name of namesOf(givenNames)) lists.given.add(withoutAccents(name));
for (const name of namesOf(surnames)) lists.surname.add(withoutAccents(name));
for (const { words } of everydayWords)
  for (const word of words.trim().split(/\s+/)) lists.everyday.add(word).add(`${word}s`);
/** Words that are more often something else, even with a capital. */
const alsoWords = new Set(everydayNames.flatMap(({ words }) => words));

/** Small letters without accents: how the lists are asked. */
export function withoutAccents(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const norm = plainForm(word);
  // Longer words are rare, and a piece of a text held here would hold the whole text.
  if (word.length < 13) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, norm);
  }
  return norm;
}

function plainForm(word: string): string {
  const small = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no normalising
  return /^[\u0000-\u007f]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}

/** Of a double name ("Mei-Chen") the first part tells. */
const firstPart = (word: string) => (word.includes('-') ? word.slice(0, word.indexOf('-')) : word);

/** What word lists say of a word; `word` is in small letters without accents. */
export const isGivenName = (word: string) => lists.given.has(word) || lists.given.has(firstPart(word));
/** A given name that is no everyday word, place or product as well. */
export const isOnlyGivenName = (word: string) =>
  isGivenName(word) && !alsoWords.has(word) && !lists.everyday.has(word) && !lists.place.has(word);
export const isSurname = (word: string) => lists.surname.has(word) || lists.surname.has(firstPart(word));
export const isPlace = (word: string) => lists.place.has(word);
export const isKnownOrganization = (word: string) => lists.organization.has(word);
/** A word of the language, perhaps inflected. */
export const isEverydayWord = (word: string) =>
  lists.everyday.has(word) ||
  (word.endsWith('ies') && lists.everyday.has(`${word.slice(0, -3)}y`)) ||
  lists.place.has(word) ||
  alsoWords.has(word) ||
  /[a-z]{3}(?:ing|tion|ness|ment|ized|ity|ical)s?$/.test(word);
