import { distance } from 'fastest-levenshtein';
import { searchable } from '../../graph/engine.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { NameIndex } from '../names/name-index.ts';
import { longestName, nearNames } from '../names/near-names.ts';
import { editsWithSwaps, nearWords } from '../names/near-words.ts';
import { topOf } from '../names/top-of.ts';
import { find } from './find.ts';
import { type Query, queryOf } from './query.ts';
import { levelScores } from './rank.ts';
import { stopWords } from './stop-words.ts';

/** A query that may have been meant. */
export interface Meant {
  query: string;
  highlights: { start: number; end: number }[];
}

const most = 3;
/** Nobody misspells a whole page: of longer queries nothing is offered. */
const mostWords = 12;
/** A text with more words that no name has is in another language, or about something else. */
const mostUnknown = 4;
/** What has all words of a query, or more, was meant as it is. */
const good = levelScores[1] as number;

/**
 * What may have been meant by a query that finds nothing good: names that differ by few letters, and the query with its
 * unknown words as names spell the nearest; only what finds more than the query itself.
 */
export async function didYouMean(text: string, context: Context): Promise<Meant[]> {
  const tokens = tokenize(text.slice(0, longestName));
  if (tokens.length === 0 || tokens.length > mostWords || text.length > longestName) return [];
  const found = await bestScore(queryOf(text), context);
  if (found >= good) return [];
  const names = await context.names();
  const meant = await meantWords(tokens, names, context);
  const key = tokens.map(({ norm }) => norm).join(' ');
  const offers = [...namesMeant(key, meant, names), spelt(text, tokens, meant, names)];
  const isLow = text === text.toLowerCase();
  const written = offers.map((offer) => (isLow ? offer.toLowerCase() : offer));
  const others = written.filter((offer) => queryOf(offer).key !== key);
  const once = others.filter(
    (offer, at) => others.findIndex((each) => queryOf(each).key === queryOf(offer).key) === at,
  );
  const scores = await Promise.all(once.map((offer) => bestScore(queryOf(offer), context)));
  // Beside a name that was meant, words that stand somewhere were not.
  const least = (2 / 3) * Math.max(...scores);
  return once
    .filter((_, at) => (scores[at] as number) > found && (scores[at] as number) >= least)
    .slice(0, most)
    .map((query) => ({ query, highlights: differing(query, tokens) }));
}

/** How good the best is that a query finds, of any type and date. */
async function bestScore(query: Query, context: Context): Promise<number> {
  const all = { query, types: new Set(searchable), filter: { outlet: null, from: null, to: null } };
  return (await find(all, null, 1, context))[0]?.score ?? 0;
}

/** What each word of a query may mean, the likeliest first: itself where it is known, or the nearest words of names. */
async function meantWords(tokens: Token[], names: NameIndex, { load }: Context): Promise<string[][]> {
  const isKnown = (word: string) => names.count(word) > 0 || stopWords.has(word) || /\d/.test(word);
  const unknown = new Set(tokens.map(({ norm }) => norm).filter((word) => !isKnown(word)));
  if (unknown.size > mostUnknown) return tokens.map(({ norm }) => [norm]);
  return Promise.all(
    tokens.map(async ({ norm }) => {
      if (!unknown.has(norm)) return [norm];
      const near = nearWords(norm, names).slice(0, 3);
      if (near.length === 0) return [norm];
      // A word that briefs have may be no misspelling.
      const inBriefs = await load.searchBriefs({ key: norm, words: [norm] }, 1);
      return inBriefs.length > 0 ? [norm] : near;
    }),
  );
}

/** Names that the query as a whole differs from by few letters, the nearest first. */
function namesMeant(key: string, meant: string[][], names: NameIndex): string[] {
  const words = [...new Set(meant.flat())].filter((word) => !stopWords.has(word));
  const near = [...nearNames(key, words, names)]
    .filter(({ name }) => name.kind !== 'HIDDEN' && Math.abs(name.key.length - key.length) <= fewLetters(key))
    // Swapped letters are two edits to the quick measure.
    .filter(({ name }) => distance(key, name.key) <= 2 * fewLetters(key))
    .map(({ name }) => ({ name, far: editsWithSwaps(key, name.key) }))
    .filter(({ far }) => far <= fewLetters(key));
  const nearest = topOf(near, most, (a, b) => a.far - b.far || b.name.of.briefs - a.name.of.briefs || order(a, b));
  return nearest.map(({ name }) => name.written);
}

const order = (a: { name: { key: string } }, b: { name: { key: string } }) => (a.name.key < b.name.key ? -1 : 1);

/** One in six: more makes another name. */
const fewLetters = (key: string) => Math.max(1, Math.floor(key.length / 6));

/** The query with the likeliest of what its words may mean in their places. */
function spelt(text: string, tokens: Token[], meant: string[][], names: NameIndex): string {
  let [result, from] = ['', 0];
  tokens.forEach(({ start, end, norm, raw }, at) => {
    const word = meant[at]?.[0] ?? norm;
    result += text.slice(from, start) + (word === norm ? raw : asWritten(word, names));
    from = end;
  });
  return result + text.slice(from);
}

/** A normalised word as a name writes it, in small letters. */
function asWritten(word: string, names: NameIndex): string {
  for (const { written } of names.withWord(word)) {
    const token = tokenize(written).find(({ norm }) => norm === word);
    if (token) return token.raw.toLowerCase();
  }
  return word;
}

/** The words that the query did not have. */
function differing(offer: string, tokens: Token[]): Meant['highlights'] {
  const asked = new Set(tokens.map(({ norm }) => norm));
  return tokenize(offer)
    .filter(({ norm }) => !asked.has(norm))
    .map(({ start, end }) => ({ start, end }));
}
