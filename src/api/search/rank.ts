import { LRUCache } from 'lru-cache';
import { labelKey } from '../../text/tokens.ts';
import type { EntityRow } from '../rows.ts';
import type { Query } from './query.ts';

export type Field = 'LABEL' | 'ALTERNATIVE' | 'IDENTIFIER' | 'TEXT';

/** What may be an answer to a query, with all that it is ranked by. */
export interface Candidate {
  id: string;
  /** What it is shown as, and what else it is called. */
  label: string;
  otherNames: readonly string[];
  /** When a brief is of; empty for all else. */
  newest: string;
  /** What a brief's text has of the query: how many of its words, and whether in a row. */
  text: { found: number; phrase: boolean } | null;
  /** Itself, where it was read already. */
  node: EntityRow | undefined;
}

/** A candidate with how well it matches, and by what. */
export interface Hit {
  candidate: Candidate;
  score: number;
  field: Field;
  /** The name or identifier that matched; empty for TEXT. */
  matched: string;
}

/**
 * How well an entity matches, from 0 to 1 and the same on every engine: the name itself (1; another of its names 0.95),
 * names that start with the query (0.85 to 0.9; others 0.8 to 0.85), names that have it in their middle (0.75 to 0.8),
 * then the share of the query's words in a name (up to 0.4) and in name or text (up to 0.2), more where all of them
 * stand in a row in the text (0.1). Null where nothing matches.
 */
export function rank(candidate: Candidate, query: Query): Hit | null {
  const { label, otherNames, text } = candidate;
  const hits: Hit[] = [
    { candidate, field: 'LABEL', matched: label, score: nameScore(label, true, query, text) },
    ...otherNames.map((name): Hit => {
      return { candidate, field: 'ALTERNATIVE', matched: name, score: nameScore(name, false, query, text) };
    }),
  ];
  if (text) hits.push({ candidate, field: 'TEXT', matched: '', score: wordScore(0, text, query) });
  const best = hits.reduce((chosen, next) => (next.score > chosen.score ? next : chosen));
  return best.score > 0 ? { ...best, score: Math.round(best.score * 10_000) / 10_000 } : null;
}

/** The same names come up in search after search, and to normalise a hundred is a tenth of what a search costs. */
const keys = new LRUCache<string, string>({ max: 20_000 });

function keyOf(name: string): string {
  const before = keys.get(name);
  if (before !== undefined) return before;
  const key = labelKey(name);
  keys.set(name, key);
  return key;
}

function nameScore(name: string, main: boolean, query: Query, text: Candidate['text']): number {
  const key = keyOf(name);
  if (query.key !== '') {
    const share = (0.05 * query.key.length) / key.length;
    if (key === query.key) return main ? 1 : 0.95;
    if (key.startsWith(query.key)) return (main ? 0.85 : 0.8) + share;
    if (` ${key} `.includes(` ${query.key} `)) return (main ? 0.75 : 0.74) + share;
  }
  const words = new Set(key.split(' '));
  const found = query.words.filter((word) => words.has(word));
  return found.length === 0
    ? 0
    : wordScore(found.length, text ?? { found: found.length, phrase: false }, query) - (main ? 0 : 0.02);
}

function wordScore(inName: number, text: NonNullable<Candidate['text']>, query: Query): number {
  const all = query.words.length;
  if (all === 0) return 0;
  const whole = text.phrase && text.found === all ? 0.1 : 0;
  return (0.4 * inName) / all + (0.2 * text.found) / all + whole;
}
