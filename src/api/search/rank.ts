import { LRUCache } from 'lru-cache';
import type { BriefHit } from '../../graph/engine.ts';
import { labelKey } from '../../text/tokens.ts';
import type { BriefRow, EntityRow } from '../rows.ts';
import type { Query } from './query.ts';

export type Field = 'LABEL' | 'ALTERNATIVE' | 'IDENTIFIER' | 'TEXT';

/** What may be an answer to a query, with all that it is ranked by. */
export interface Candidate {
  id: string;
  /** What it is shown as, and what else it is called. */
  label: string;
  otherNames: readonly string[];
  /** What the engine makes of a brief's text; 0 of all else. */
  relevance: number;
  node: EntityRow;
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
 * then the share of the query's words in a name (up to 0.6). Null where nothing matches.
 */
export function rank(candidate: Candidate, query: Query): Hit | null {
  const { label, otherNames } = candidate;
  const hits: Hit[] = [
    { candidate, field: 'LABEL', matched: label, score: nameScore(label, true, query) },
    ...otherNames.map((name): Hit => {
      return { candidate, field: 'ALTERNATIVE', matched: name, score: nameScore(name, false, query) };
    }),
  ];
  const best = hits.reduce((chosen, next) => (next.score > chosen.score ? next : chosen));
  return best.score > 0 ? { ...best, score: Math.round(best.score * 10_000) / 10_000 } : null;
}

/** The same of a brief, by its level: see BriefHit. */
export function rankBrief({ node, level, relevance }: BriefHit, { words }: Query): Hit {
  const brief = node as BriefRow;
  return {
    candidate: { id: brief.id, label: brief.title, otherNames: [], relevance, node: brief },
    score: levelScores[level] as number,
    // Made where it is asked for: to look for words in titles costs more than all else here.
    get field() {
      return level > 2 || hasAny(brief.title, words) ? 'LABEL' : 'TEXT';
    },
    get matched() {
      return this.field === 'LABEL' ? brief.title : '';
    },
  };
}

/** Below all that has the query in its name, all words of it count more than a name that has some. */
const levelScores = [0.1, 0.5, 0.6, 0.75, 0.85, 1];

const hasAny = (name: string, words: readonly string[]) => {
  const own = new Set(keyOf(name).split(' '));
  return words.some((word) => own.has(word));
};

/** The same names come up in search after search, and to normalise a hundred is a tenth of what a search costs. */
const keys = new LRUCache<string, string>({ max: 20_000 });

function keyOf(name: string): string {
  const before = keys.get(name);
  if (before !== undefined) return before;
  const key = labelKey(name);
  keys.set(name, key);
  return key;
}

function nameScore(name: string, main: boolean, query: Query): number {
  const key = keyOf(name);
  if (query.key !== '') {
    const share = (0.05 * query.key.length) / key.length;
    if (key === query.key) return main ? 1 : 0.95;
    if (key.startsWith(query.key)) return (main ? 0.85 : 0.8) + share;
    if (` ${key} `.includes(` ${query.key} `)) return (main ? 0.75 : 0.74) + share;
  }
  const words = new Set(key.split(' '));
  const found = query.words.filter((word) => words.has(word));
  return found.length === 0 ? 0 : (0.6 * found.length) / query.words.length - (main ? 0 : 0.02);
}
