import type { NameRef, NearConcept, Nearness } from '../../model.ts';
import { idOfName } from '../../text/id-name.ts';

/** Names that mean something, asked in two ways. */
export interface KnownNames {
  /** Whether a name, written in one word or several, means anything. */
  has(key: string): boolean;
  /**
   * From 0.1 to 1: how much the words of a name are words of concepts' labels; most by its last word, since a new kind
   * of model is named after models. 1 where there are no concepts.
   */
  relevance(key: string): number;
  /** Concepts near a name that means nothing, the nearest first, at most three. */
  nearest(key: string): NearConcept[];
}

const mostNear = 3;
/** Words in so many labels ("model") bring nothing near. */
const mostShared = 200;
const rank: Nearness[] = ['HEAD', 'SHORT_FORM', 'SHARED_WORDS'];

/** `names` are all names with what they mean, keys in normalised words. */
export function knownNames(names: Iterable<[key: string, refs: NameRef[]]>): KnownNames {
  const compact = new Set<string>();
  const concepts = new Map<string, NameRef>();
  const byWord = new Map<string, string[]>();
  const heads = new Set<string>();
  for (const [key, refs] of names) {
    const id = idOfName(key);
    if (id !== null) {
      // What a curator gave up is no new term; its ids are made of its labels' words.
      if (refs.some(({ retired }) => retired)) compact.add(id.slice(id.indexOf('/') + 1).replaceAll('-', ''));
      continue;
    }
    compact.add(key.replaceAll(' ', ''));
    const concept = refs.find(({ type, status }) => type === 'CONCEPT' && status !== 'CANDIDATE');
    if (!concept) continue;
    concepts.set(key, concept);
    heads.add(key.slice(key.lastIndexOf(' ') + 1));
    for (const word of new Set(key.split(' '))) {
      const keys = byWord.get(word);
      if (keys) keys.push(key);
      else byWord.set(word, [key]);
    }
  }

  function relevance(key: string): number {
    if (concepts.size === 0) return 1;
    const words = key.split(' ');
    const last = words.pop() as string;
    const head = heads.has(last) ? 1 : byWord.has(last) ? 0.5 : 0;
    const others = words.length === 0 ? head : words.filter((word) => byWord.has(word)).length / words.length;
    return 0.1 + 0.5 * head + 0.4 * others;
  }

  function nearest(key: string): NearConcept[] {
    const words = key.split(' ');
    const found = new Map<string, { near: NearConcept; weight: number }>();
    const add = (name: string, reason: Nearness, weight: number) => {
      const concept = concepts.get(name);
      if (!concept) return;
      const known = found.get(concept.id);
      if (known && !isNearer(reason, weight, known)) return;
      found.set(concept.id, { near: { id: concept.id, label: concept.label, reason }, weight });
    };
    // The longer the label that the term ends in, the nearer.
    for (let at = 1; at < words.length; at += 1) add(words.slice(at).join(' '), 'HEAD', words.length - at);
    if (words.length > 1) add(words.map((word) => word[0]).join(''), 'SHORT_FORM', 1);
    for (const word of words) {
      const sharing = byWord.get(word) ?? [];
      if (sharing.length > mostShared) continue;
      for (const name of sharing) add(name, 'SHARED_WORDS', overlap(words, name.split(' ')));
    }
    return [...found.values()]
      .sort((a, b) =>
        isNearer(a.near.reason, a.weight, b)
          ? -1
          : isNearer(b.near.reason, b.weight, a)
            ? 1
            : a.near.id < b.near.id
              ? -1
              : 1,
      )
      .slice(0, mostNear)
      .map(({ near }) => near);
  }

  return { has: (key) => compact.has(key.replaceAll(' ', '')), relevance, nearest };
}

function isNearer(reason: Nearness, weight: number, other: { near: NearConcept; weight: number }): boolean {
  const [own, theirs] = [rank.indexOf(reason), rank.indexOf(other.near.reason)];
  return own < theirs || (own === theirs && weight > other.weight);
}

/** Shared words as a share of both terms' words. */
function overlap(a: string[], b: string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  return one.intersection(other).size / one.union(other).size;
}
