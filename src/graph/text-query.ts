import { type BriefHit, type BriefQuery, shownOfBrief, type TextHit } from './engine.ts';

/**
 * Queries for Neo4j's full-text indexes (Lucene's) whose scores tell what a node has of the words, and below that what
 * Lucene makes of them. So one look finds the best in order, where each word asked for alone, and their text read, would
 * cost ten times as much.
 */

/** `words` with spaces between: a thousand for each, a hundred thousand where a node has them in a row. */
export function textQuery(text: string): string {
  const words = text.split(' ').filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return '';
  const scored = (phrase: string, score: number) => `(+words:${quoted(phrase)} +*:*^${score})`;
  return [...[...new Set(words)].map((word) => scored(word, forWord)), scored(words.join(' '), forPhrase)].join(' ');
}

/** A query for briefs, and the level of those that it finds and that score less than `forLevel`. */
export interface LevelQuery {
  text: string;
  level: number;
}

/** The briefs that have all words: another level for each thing more that they have. */
export function allWordsQuery({ key, words: all }: BriefQuery): LevelQuery {
  const words = all.slice(0, mostWords);
  const title = [`^ ${key}`, `^ ${key} $`].map((part) => oneLevel('titleWords', part));
  if (words.length === 0) return { text: [`+titleWords:${quoted(key)}^0`, ...title].join(' '), level: 3 };
  const each = words.map((word) => `+words:${quoted(word)}`);
  const parts = [...each, inTitle(words), oneLevel('words', key), oneLevel('titleWords', key), ...title];
  return { text: parts.join(' '), level: 1 };
}

/** The other briefs: those that have some of the words. Null where there are none between all and no words. */
export function someWordsQuery({ words: all }: BriefQuery): LevelQuery | null {
  const words = all.slice(0, mostWords);
  if (words.length < 2) return null;
  const [some, every] = ['', '+'].map((sign) => `words:(${words.map((word) => sign + quoted(word)).join(' ')})`);
  return { text: `${some} ${inTitle(words)} -${every}`, level: 0 };
}

/** A word in a title says as much as three in a text. */
const inTitle = (words: string[]) => `titleWords:(${words.map(quoted).join(' ')})^3`;

/** `*:*` is any node: it scores what it is multiplied with, and the phrase nothing. */
const oneLevel = (field: string, phrase: string) => `(+${field}:${quoted(phrase)}^0 +*:*^${forLevel})`;

/** A hit of `schema/neo4j-briefs`. */
export function briefHit([score, ...shown]: BriefColumns, query: LevelQuery): BriefHit {
  return { node: Object.fromEntries(shownOfBrief.map((name, i) => [name, shown[i]])), ...placeAt(score, query) };
}

/** What a score says. */
export function placeAt(score: number, { level }: LevelQuery): { level: number; relevance: number } {
  return { level: level + Math.floor(score / forLevel), relevance: score % forLevel };
}

export type BriefColumns = [score: number, ...shown: unknown[]];

/** The row of `schema/neo4j-search` for one query, best first. */
export function hitsOf({ ids, scores }: Columns): TextHit[] {
  const hits = ids.map((id, i) => ({ id, score: scores[i] ?? 0 }));
  hits.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  return hits.map(({ id, score }) => ({ id, ...foundBy(score) }));
}

export interface Columns {
  ids: string[];
  scores: number[];
}

/** What a node has of the words, by its score. */
function foundBy(score: number): { found: number; phrase: boolean } {
  return { found: Math.floor((score % forPhrase) / forWord), phrase: score >= forPhrase };
}

/** More words than these would add up to more than a thousand of what Lucene makes of each. */
const mostWords = 24;

const forWord = 1000;
const forPhrase = 100_000;
/** More than Lucene makes of so many words in text and title. */
const forLevel = 10_000;

/** A Lucene phrase of words taken as they are. */
export const quoted = (words: string) => `"${words.replace(/[\\"]/g, '\\$&')}"`;
