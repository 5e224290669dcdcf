import { isEnglish } from '../../text/english-words.ts';
import { months, noiseWords, venueParts, venues } from './title-noise-rules.ts';
import { type TitleWord, titleWords } from './title-words.ts';

/** What stands around a title says of its paper. Null: it says something else, and the title is part of another. */
export interface Surroundings {
  years: number[];
  /** Whether one of the paper's own authors is named, and whether others are and none of its own. */
  ownAuthor: boolean;
  otherAuthor: boolean;
}

export interface Around {
  words: readonly TitleWord[];
  place: 'front' | 'behind';
  /** Whether the title stands in quotation marks or emphasis. */
  quoted: boolean;
}

const setOf = (rows: { words: string }[]) =>
  new Set(rows.flatMap(({ words }) => titleWords(words).map(({ norm }) => norm)));
const venueWords = setOf(venues);
const partWords = setOf([{ words: venueParts }]);
const monthWords = setOf([{ words: months }]);
const sayingWords = setOf(noiseWords.filter(({ says }) => says));

const wordsAt = (place: 'front' | 'behind', quoted: boolean) =>
  setOf(noiseWords.filter((row) => row.place === place && (quoted || !row.quoted)));
const noise = {
  front: { quoted: wordsAt('front', true), plain: wordsAt('front', false) },
  behind: { quoted: wordsAt('behind', true), plain: wordsAt('behind', false) },
};

const isYear = (norm: string) => /^(?:19[5-9]|20[0-4])\d$/.test(norm);
const isCapital = ({ raw }: TitleWord) => /^\p{Lu}/u.test(raw);

/**
 * Reads the words in front of a title or behind it. `authors` are the words of the names of the paper's authors in
 * lower case; `isOrdinary` says which words are words of titles, and so hardly names.
 */
export function readSurroundings(
  { words, place, quoted }: Around,
  authors: ReadonlySet<string>,
  isOrdinary: (word: string) => boolean,
): Surroundings | null {
  const found: Surroundings = { years: [], ownAuthor: false, otherAuthor: false };
  const allowed = noise[place][quoted ? 'quoted' : 'plain'];
  const hasVenue = words.some(({ norm }) => venueWords.has(norm));
  const hasMonth = words.some(({ norm }) => monthWords.has(norm));
  for (const [at, word] of words.entries()) {
    if (isYear(word.norm)) found.years.push(Number(word.norm));
    else if (authors.has(word.plain)) found.ownAuthor = true;
    else if (allowed.has(word.norm) || venueWords.has(word.norm)) continue;
    else if (hasVenue && (partWords.has(word.norm) || /^\d{1,5}(?:st|nd|rd|th)?$/.test(word.norm))) continue;
    else if (isListNumber(words, at, place) || (hasMonth && isDate(word.norm))) continue;
    else if (isName(words, at, { isOrdinary, authors })) found.otherAuthor ||= word.raw.length > 1;
    else return null;
  }
  if (place === 'front' && quoted && words.length > 0 && !says(words, found)) return null;
  if (found.ownAuthor) found.otherAuthor = false;
  return found;
}

const isDate = (norm: string) => monthWords.has(norm) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(norm);

/** Whether words in front of a quoted title say that it is one: "A New “…”" is another title. */
const says = (words: readonly TitleWord[], { ownAuthor, otherAuthor }: Surroundings) =>
  ownAuthor || otherAuthor || words.some(({ norm }) => sayingWords.has(norm) || /^\d+$/.test(norm));

/** "[12] Title", "3. Title". */
function isListNumber(words: readonly TitleWord[], at: number, place: string): boolean {
  return place === 'front' && words.length === 1 && at === 0 && /^\d{1,3}$/.test((words[at] as TitleWord).norm);
}

interface NameContext {
  isOrdinary: (word: string) => boolean;
  authors: ReadonlySet<string>;
}

/**
 * Whether a word is part of an author's name. Beside an initial or "et al." it may be any word with a capital; else it
 * must be no word that titles are made of, and something must say that names are listed.
 */
function isName(words: readonly TitleWord[], at: number, { isOrdinary, authors }: NameContext): boolean {
  const word = words[at] as TitleWord;
  if (/^(?:van|von|der|den|de|la|le|di|da|dos|del|bin|ibn)$/.test(word.norm)) return at + 1 < words.length;
  if (!isCapital(word)) return false;
  const beside = [at - 1, at + 1].filter((place) => words[place] !== undefined);
  if (isInitial(words, at)) return beside.some((place) => isCapital(words[place] as TitleWord));
  // "Allen-Zhu et al."
  const last = words[at + 1]?.gap === '-' ? at + 1 : at;
  const etAl = words[last + 1]?.norm === 'et' && words[last + 2]?.norm === 'al';
  if (etAl || beside.some((place) => isInitial(words, place))) return true;
  if (isOrdinary(word.norm) || isOrdinary(word.plain) || isEnglish(word.plain)) return false;
  const listed = words.some(({ norm }, place) => norm === 'by' || (norm === 'et' && words[place + 1]?.norm === 'al'));
  return (
    listed ||
    words.some((_, place) => isInitial(words, place)) ||
    words.some(({ norm }) => isYear(norm)) ||
    words.some((other) => authors.has(other.plain))
  );
}

/** A capital with a full stop: "A Survey" has none. */
function isInitial(words: readonly TitleWord[], at: number): boolean {
  if (!/^\p{Lu}$/u.test((words[at] as TitleWord).raw)) return false;
  const next = words[at + 1];
  return next ? next.gap.startsWith('.') : words.length > 1;
}
