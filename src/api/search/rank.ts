import type { Name, NamedType, NameIndex } from '../names/name-index.ts';
import { rounded } from '../rounded.ts';
import type { Hit } from './hit.ts';
import type { Query } from './query.ts';

/** Of briefs by level: see BriefHit. Below all that has the query in its name, all words of it count more than a name that has some. */
export const levelScores = [0.1, 0.5, 0.6, 0.75, 0.85, 1];

/** All that has names and matches, each once by its best name. */
export function findNamed(query: Query, types: ReadonlySet<NamedType>, names: NameIndex): Hit[] {
  const best = new Map<string, Hit>();
  const consider = (name: Name, words: number) => {
    if (!types.has(name.of.type)) return;
    const score = nameScore(name, words, query);
    const before = best.get(name.of.id);
    if (score > 0 && (before === undefined || score > before.score)) best.set(name.of.id, hitOf(name, score));
  };
  for (const [name, found] of wordsOfNames(query, names)) consider(name, found);
  for (const name of startingWith(query, names)) consider(name, 0);
  return [...best.values()];
}

function hitOf({ of: { id, label }, kind, written }: Name, score: number): Hit {
  const shown = { id, relevance: 0, label, score: rounded(score) };
  // What is hidden is found, and never shown.
  return kind === 'ALTERNATIVE'
    ? { ...shown, field: kind, matched: written }
    : { ...shown, field: 'LABEL', matched: label };
}

/** How many of the query's words each name has. Of a query of stop words alone: the names that have one, for what stands in them. */
function wordsOfNames({ key, words }: Query, names: NameIndex): Map<Name, number> {
  const found = new Map<Name, number>();
  if (words.length === 0 && key !== '') {
    const rarest = key.split(' ').reduce((one, other) => (names.count(other) < names.count(one) ? other : one));
    for (const name of names.withWord(rarest)) found.set(name, 0);
  }
  for (const word of words) for (const name of names.withWord(word)) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

/** The names that begin with the query, perhaps in the middle of a word. */
function* startingWith({ key }: Query, names: NameIndex): Generator<Name> {
  if (key === '') return;
  const space = key.indexOf(' ');
  const words = space < 0 ? names.wordsFrom(key) : [key.slice(0, space)];
  for (const word of words) for (const name of names.withWord(word)) if (name.key.startsWith(key)) yield name;
}

/**
 * How well a name matches, from 0 to 1 and the same on every engine: the name itself (1; another of its names 0.95),
 * names that start with the query (0.85 to 0.9; others 0.8 to 0.85), names that have it in their middle (0.75 to 0.8),
 * then the share of the query's words in a name (up to 0.6).
 */
function nameScore({ key, kind }: Name, found: number, query: Query): number {
  const isMain = kind === 'LABEL';
  const share = (0.05 * query.key.length) / key.length;
  if (key === query.key) return isMain ? 1 : 0.95;
  if (key.startsWith(query.key)) return (isMain ? 0.85 : 0.8) + share;
  if (` ${key} `.includes(` ${query.key} `)) return (isMain ? 0.75 : 0.74) + share;
  return found === 0 ? 0 : (0.6 * found) / query.words.length - (isMain ? 0 : 0.02);
}
