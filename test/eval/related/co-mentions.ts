import type { Measure } from './measures.ts';

/** Which concepts texts mention, and which together. */
export interface CoMentions {
  texts: number;
  mentions: Map<string, number>;
  /** Of each concept, in how many texts it is with others. */
  met: Map<string, Map<string, number>>;
}

export function countCoMentions(texts: readonly string[][]): CoMentions {
  const mentions = new Map<string, number>();
  const met = new Map<string, Map<string, number>>();
  for (const concepts of texts) {
    for (const one of concepts) {
      mentions.set(one, (mentions.get(one) ?? 0) + 1);
      const others = met.get(one) ?? new Map<string, number>();
      met.set(one, others);
      for (const other of concepts) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  return { texts: texts.length, mentions, met };
}

/** The concepts that a measure puts first; of equals the order is that of a hash, which favours none. */
export function ranked({ texts, mentions, met }: CoMentions, concept: string, measure: Measure): string[] {
  const one = mentions.get(concept) ?? 0;
  return [...(met.get(concept) ?? [])]
    .map(([id, both]) => ({
      id,
      score: measure({ both, one, other: mentions.get(id) ?? 0, all: texts }),
      hash: hashOf(id),
    }))
    .sort((a, b) => b.score - a.score || a.hash - b.hash)
    .map(({ id }) => id);
}

/** FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
