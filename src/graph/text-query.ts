import { type BriefHit, type BriefQuery, shownOfBrief } from './engine.ts';

/**
 * Queries for Neo4j's full-text index (Lucene's) whose scores tell what a brief has of the words, and below that what
 * Lucene makes of them. So one look finds the best in order, where each word asked for alone, and their text read, would
 * cost ten times as much.
 */

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

/** More words than these would add up to more than a thousand of what Lucene makes of each. */
const mostWords = 24;

/** More than Lucene makes of so many words in text and title. */
const forLevel = 10_000;

/** A Lucene phrase of words taken as they are. */
export const quoted = (words: string) => `"${words.replace(/[\\"]/g, '\\$&')}"`;
