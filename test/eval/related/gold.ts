import type { Vocabulary } from '../../../src/model.ts';

/** Of each concept the others that a vocabulary relates it to in one way. */
export type Gold = Map<string, Set<string>>;

/** Of what has more children, two are hardly related because they are among them. */
const mostSiblings = 20;

/** What the vocabulary relates: one step up or down, two below the same, and what it links itself. */
export function goldOf({ concepts }: Vocabulary): Record<'parents and children' | 'siblings' | 'linked', Gold> {
  const [steps, siblings, linked]: [Gold, Gold, Gold] = [new Map(), new Map(), new Map()];
  const children = new Map<string, string[]>();
  for (const { id, broader, related } of concepts) {
    for (const parent of broader) {
      add(steps, id, parent);
      children.set(parent, [...(children.get(parent) ?? []), id]);
    }
    for (const other of related) add(linked, id, other);
  }
  for (const family of children.values()) {
    if (family.length > mostSiblings) continue;
    for (const one of family) {
      for (const other of family) if (one < other && !steps.get(one)?.has(other)) add(siblings, one, other);
    }
  }
  return { 'parents and children': steps, siblings, linked };
}

function add(gold: Gold, one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    gold.set(from, (gold.get(from) ?? new Set()).add(to));
  }
}
