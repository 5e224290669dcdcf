import { everydayWords } from '../../text/everyday-words.ts';
import { taggedWords } from '../../text/tagged-words.ts';
import { withoutAccents } from '../../text/tokens.ts';
import { givenNames } from './given-names.ts';
import { everydayNames } from './person-rules.ts';
import { type NameRow, surnames } from './surnames.ts';

/** Tags of names. Every other tag is one of everyday words: verbs, nouns, adjectives, small words. */
const tags = {
  given: ['FirstName', 'MaleName', 'FemaleName'],
  surname: ['LastName'],
  place: ['City', 'Country', 'Region', 'Place', 'Demonym'],
  organization: ['Organization', 'SportsTeam'],
  name: ['ProperNoun', 'Person', 'Abbreviation', 'Acronym', 'Honorific'],
};

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
for (const [word, own] of taggedWords) {
  for (const tag of own) lists[kindOf.get(tag) ?? 'everyday'].add(word);
}

const namesOf = (rows: NameRow[]) => rows.flatMap(({ names }) => names.toLowerCase().trim().split(/\s+/));
for (const name of namesOf(givenNames)) lists.given.add(withoutAccents(name));
for (const name of namesOf(surnames)) lists.surname.add(withoutAccents(name));
/** Companies take rare words for names: those that are there for typing mistakes alone do not count. */
const common = everydayWords.filter(({ id }) => id !== 'near');
for (const { words } of common) for (const word of words.trim().split(/\s+/)) lists.everyday.add(word).add(`${word}s`);
/** Words that are more often something else, even with a capital. */
const alsoWords = new Set(everydayNames.flatMap(({ words }) => words));

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
