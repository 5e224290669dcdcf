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

function addTo(neighbours: Neighbours, from: string, to: string): void {
  const already = neighbours.get(from);
  if (already) already.add(to);
  else neighbours.set(from, new Set([to]));
}

/** Steps that one rule may take in all: a second or two, where a hierarchy is made to take hours. */
const mostSteps = 50_000_000;

export interface WaysUp {
  /** Those of `wanted` that are above one of the starts, or are one of them. */
  above(starts: Iterable<string>, wanted: Set<string>): Set<string>;
  /** False once the steps have run out: what `above` gave since then is not all. */
  complete(): boolean;
}

/**
 * Looks upwards in a hierarchy, breadth first: without recursion, and cycles do no harm. Concepts are numbered, for
 * steps over numbers cost a twentieth of those over names.
 */
export function waysUp(parents: Neighbours): WaysUp {
  const names = [...new Set([...parents].flatMap(([child, above]) => [child, ...above]))];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const upwards = names.map((name) => Int32Array.from(parents.get(name) ?? [], (parent) => numberOf.get(parent) ?? 0));
  /** The round in which a concept was last seen, and last wanted. */
  const [seen, asked] = [new Int32Array(names.length), new Int32Array(names.length)];
  const queue = new Int32Array(names.length);
  let [round, steps] = [0, mostSteps];

  const above = (starts: Iterable<string>, wanted: Set<string>) => {
    round += 1;
    const found = new Set<string>();
    let missing = 0;
    for (const name of wanted) {
      const number = numberOf.get(name);
      if (number === undefined) continue;
      asked[number] = round;
      missing += 1;
    }
    let end = 0;
    const reach = (number: number) => {
      if (seen[number] === round) return;
      seen[number] = round;
      queue[end++] = number;
      if (asked[number] !== round) return;
      found.add(names[number] ?? '');
      missing -= 1;
    };
    for (const name of starts) {
      const number = numberOf.get(name);
      if (number === undefined) {
        if (wanted.has(name)) found.add(name);
      } else reach(number);
    }
    for (let at = 0; at < end && missing > 0 && steps > 0; at += 1) {
      for (const parent of upwards[queue[at] ?? 0] ?? []) {
        steps -= 1;
        reach(parent);
      }
    }
    return found;
  };
  return { above, complete: () => steps > 0 };
}
