import type { TextHit } from './engine.ts';

/**
 * A query for Neo4j's full-text index (Lucene's) whose scores tell of a node which of the words it has: a thousand for
 * each, a hundred thousand where it has them in a row, and below that what Lucene makes of them. So one look finds the
 * best, where each word asked for alone, and their text read, would cost ten times as much.
 */
export function textQuery(text: string): string {
  const words = text.split(' ').filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return '';
  // `*:*` is any node: it scores what it is multiplied with.
  const scored = (phrase: string, score: number) => `(+${quoted(phrase)} +*:*^${score})`;
  return [...[...new Set(words)].map((word) => scored(word, forWord)), scored(words.join(' '), forPhrase)].join(' ');
}

/** The row of `schema/neo4j-search` for one query, best first. */
export function hitsOf({ ids, scores, titles, newest }: Columns): TextHit[] {
  const hits = ids.map((id, i) => ({ id, score: scores[i] ?? 0, title: titles[i] ?? '', newest: newest[i] ?? '' }));
  hits.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  return hits.map(({ score, ...hit }) => ({ ...hit, ...foundBy(score) }));
}

export interface Columns {
  ids: string[];
  scores: number[];
  titles: string[];
  newest: string[];
}

/** What a node has of the words, by its score. */
function foundBy(score: number): { found: number; phrase: boolean } {
  return { found: Math.floor((score % forPhrase) / forWord), phrase: score >= forPhrase };
}

/** More words than these would add up to more than a thousand of what Lucene makes of each. */
const mostWords = 24;

const forWord = 1000;
const forPhrase = 100_000;

/** A Lucene phrase of words taken as they are. */
export const quoted = (words: string) => `"${words.replace(/[\\"]/g, '\\$&')}"`;
