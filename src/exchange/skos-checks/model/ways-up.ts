import type { HierarchyKind } from './roles.ts';
import type { HierarchyLink } from './skos.ts';

export type Neighbours = Map<string, Set<string>>;

/** What is directly above each concept. Links of a concept to itself are left out: they have a rule of their own. */
export function parentsIn(hierarchy: HierarchyLink[], kinds: HierarchyKind[]): Neighbours {
  const parents: Neighbours = new Map();
  for (const { child, parent, kind } of hierarchy) {
    if (child !== parent && kinds.includes(kind)) addTo(parents, child, parent);
  }
  return parents;
}

export function addTo(neighbours: Neighbours, from: string, to: string): void {
  const already = neighbours.get(from);
  if (already) already.add(to);
  else neighbours.set(from, new Set([to]));
}

/** Steps that one rule may take in all: seconds, where a hierarchy is made to take hours. */
const mostSteps = 20_000_000;

export interface WaysUp {
  /** Those of `wanted` that are above the concept `from`, or that `from` is if it begins there. */
  above(starts: Iterable<string>, wanted: Set<string>): Set<string>;
  /** False once the steps have run out: what `above` gave since then is not all. */
  complete(): boolean;
}

/** Looks upwards in a hierarchy, breadth first: without recursion, and cycles do no harm. */
export function waysUp(parents: Neighbours): WaysUp {
  let steps = mostSteps;
  const above = (starts: Iterable<string>, wanted: Set<string>) => {
    const found = new Set<string>();
    const seen = new Set(starts);
    for (const here of seen) {
      if (wanted.has(here)) found.add(here);
      if (found.size === wanted.size || steps <= 0) break;
      for (const parent of parents.get(here) ?? []) {
        steps -= 1;
        seen.add(parent);
      }
    }
    return found;
  };
  return { above, complete: () => steps > 0 };
}
