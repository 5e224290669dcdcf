/** Every three words that follow one another, each once: what two texts are compared by. A shorter text is one piece. */
export function wordTriples(words: string[]): Set<string> {
  const triples = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i += 1) triples.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  if (triples.size === 0) triples.add(words.join(' '));
  return triples;
}

/** Keys a text gets, and least hashes in each. At a Jaccard similarity of 0.8 two texts share a key in 98 of 100 cases. */
export const bandCount = 4;
const rows = 2;

/** Odd multipliers, one a row: multiplying by an odd number permutes the 32-bit numbers. */
const multipliers = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09];

/**
 * Keys of which texts that are nearly the same share at least one: MinHash over word triples (Broder 1997), banded as
 * locality-sensitive hashing (Indyk & Motwani 1998). A key alone proves nothing; what shares one is compared.
 */
export function textBands(triples: ReadonlySet<string>): string[] {
  const least = new Uint32Array(bandCount * rows).fill(0xffffffff);
  for (const triple of triples) {
    const hash = hashOf(triple);
    for (let row = 0; row < least.length; row += 1) {
      const value = mixed(Math.imul(hash ^ row, multipliers[row] as number));
      if (value < (least[row] as number)) least[row] = value;
    }
  }
  return Array.from({ length: bandCount }, (_, band) =>
    Array.from(least.subarray(band * rows, (band + 1) * rows), (value) => value.toString(36)).join('-'),
  );
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The end of MurmurHash3: without it, low bits of a product depend on low bits alone. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
