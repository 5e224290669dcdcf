import { distance } from 'fastest-levenshtein';
import type { Name, NameIndex } from './name-index.ts';

/** Longer than any name: what is compared is cut here, so that the distance stays cheap. */
export const longestName = 200;

export interface NearName {
  name: Name;
  /** Letters to change. */
  far: number;
}

/** Names like one that nothing has: those that share a word with it, and those that begin alike and differ by little. */
export function* nearNames(key: string, words: readonly string[], names: NameIndex): Generator<NearName> {
  const seen = new Set<Name>();
  for (const word of words) {
    for (const name of names.withWord(word)) {
      if (seen.has(name)) continue;
      seen.add(name);
      yield { name, far: difference(key, name.key) };
    }
  }
  const start = key.slice(0, 2);
  for (const word of names.wordsFrom(start)) {
    for (const name of names.withWord(word)) {
      if (seen.has(name) || !name.key.startsWith(start)) continue;
      seen.add(name);
      const far = distance(key, name.key.slice(0, longestName));
      if (isTypo(far, key)) yield { name, far };
    }
  }
}

/** Letters to change, or the same of the words in alphabetical order ("landscape of the loss"). */
function difference(key: string, known: string): number {
  const other = known.slice(0, longestName);
  return Math.min(distance(key, other), distance(inOrder(key), inOrder(other)) + 1);
}

const inOrder = (key: string) => key.split(' ').sort().join(' ');

/** A typo changes a few letters; what differs by half is another name. */
export const isTypo = (far: number, key: string) => far * 2 < key.length;
