/**
 * Names that mean what they meant, of which only less is known or more: which of the briefs that have such a name can be
 * linked in another way for it. What is asked here of a meaning is what src/link/ asks of it.
 */
import type { NameRef } from '../model.ts';
import type { Renamed } from './rename.ts';

/** To which briefs that have the name a change matters. */
export interface Slight {
  /** Concepts of whose weight another is thought: matters where they are mentioned. */
  weighed: string[];
  /** A concept with one that came or went as its neighbour: matters where both are mentioned. */
  neighbours: { id: string; near: string }[];
  /** What came or went of the phrases that tell senses apart: matters where the brief has one of them. */
  phrases: string[];
}

/** Null where more differs: the change may matter to whatever brief has the name. */
export function slightChange({ was, is }: Pick<Renamed, 'was' | 'is'>): Slight | null {
  if (was.length !== is.length) return null;
  const slight: Slight = { weighed: [], neighbours: [], phrases: [] };
  let differs = false;
  for (const [at, before] of was.entries()) {
    const after = is[at] as NameRef;
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    differs = true;
    if (!addDifference(slight, before, after)) return null;
  }
  // The same twice: something else than its meaning concerns those who have the name.
  return differs ? slight : null;
}

function addDifference(slight: Slight, before: NameRef, after: NameRef): boolean {
  const [a, b] = [before.sense, after.sense];
  if (!a || !b || plainOf(before) !== plainOf(after)) return false;
  // A name that counts everywhere, and one that needs a context, are found in other ways.
  if ((before.onlyWith === null) !== (after.onlyWith === null)) return false;
  const { id } = after;
  if (a.hub !== b.hub || a.generality !== b.generality || a.plain !== b.plain) slight.weighed.push(id);
  for (const near of differing(a.near, b.near)) slight.neighbours.push({ id, near });
  slight.phrases.push(...differing(before.onlyWith ?? [], after.onlyWith ?? []));
  for (const list of ['context', 'words', 'hints', 'capitals'] as const) {
    slight.phrases.push(...differing(a[list], b[list]));
  }
  return true;
}

/** All of a meaning that is not told apart above. */
const plainOf = (ref: NameRef) => JSON.stringify({ ...ref, onlyWith: null, sense: null });

const differing = (was: string[], is: string[]) => [...new Set(was).symmetricDifference(new Set(is))];

/** The names that stand within a name of several words, besides itself. */
export function partsOf(key: string): string[] {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      if (to - from < words.length) parts.push(words.slice(from, to).join(' '));
    }
  }
  return parts;
}
