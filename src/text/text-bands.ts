import { hashOf, mixed } from './text-hash.ts';
import { normalizeWord } from './tokens.ts';
import { wordEnd } from './word-end.ts';

/**
 * A text's words in order, a hash each: what two texts are compared by. Case is nothing; what is not of plain letters
 * and digits counts as it is normalised, so that two forms of an apostrophe are one.
 */
export function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end >= 0) hashes.push(plainHash(text, start, end) ?? hashOf(normalizeWord(text.slice(start, end))));
    start = end < 0 ? start + 1 : end;
  }
  return hashes;
}

/** As `hashOf` the word in small letters; null for other words than those of ASCII letters and digits. */
function plainHash(text: string, start: number, end: number): number | null {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) {
    let unit = text.charCodeAt(i);
    if (unit > 122 || unit < 48) return null;
    if (unit >= 65 && unit <= 90) unit += 32;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return mixed(hash);
}

/** Every three words that follow one another, a hash each, each once. A shorter text is one piece. */
export function wordTriples(words: number[]): Set<number> {
  const triples = new Set<number>();
  for (let i = 0; i + 3 <= words.length; i += 1) triples.add(tripleAt(words, i));
  if (triples.size === 0) triples.add(tripleAt(words, 0));
  return triples;
}

/** Which of three words is which matters. Where the text has ended, 0 stands for a word. */
function tripleAt(words: number[], at: number): number {
  const [first, second, third] = [words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0];
  return mixed(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third);
}

/** Keys a text gets, and least hashes in each. At a Jaccard similarity of 0.8 two texts share a key in 98 of 100 cases. */
export const bandCount = 4;
const rows = 2;

/**
 * A band that more texts have is a template's, and says nothing of whether two of them are one page: nobody is compared
 * by it. So thousands of pages of one template cost no more than as many others.
 */
export const crowdedFrom = 100;

/** A band's key with which band it is, as one number. */
export const bandKey = (key: number, band: number) => key * bandCount + band;

/** Odd multipliers, one a row: multiplying by an odd number permutes the 32-bit numbers. */
const multipliers = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09];

/**
 * Keys (signed numbers of 32 bits) of which texts that are nearly the same share at least one: MinHash over word
 * triples (Broder 1997), banded as locality-sensitive hashing (Indyk & Motwani 1998). A key alone proves nothing; what
 * shares one is compared. A triple that stands twice changes no least hash.
 */
export function textBands(words: number[]): number[] {
  const least = new Int32Array(bandCount * rows).fill(0x7fffffff);
  const triples = Math.max(1, words.length - 2);
  for (let at = 0; at < triples; at += 1) {
    const triple = tripleAt(words, at);
    for (let row = 0; row < least.length; row += 1) {
      const value = Math.imul(triple ^ row, multipliers[row] as number);
      if (value < (least[row] as number)) least[row] = value;
    }
  }
  return Array.from({ length: bandCount }, (_, band) => {
    const [first, second] = [least[band * rows] as number, least[band * rows + 1] as number];
    return mixed(Math.imul(first, 0x9e3779b1) ^ second ^ band);
  });
}
