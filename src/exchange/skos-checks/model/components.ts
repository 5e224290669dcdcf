import { Unions } from '../../../text/unions.ts';
import type { Neighbours } from './ways-up.ts';

/** Concepts that hang together, whichever way the links go; biggest first, the rest in the order of the links. */
export function linkedGroups(links: Iterable<[string, string]>): string[][] {
  const unions = new Unions();
  const names = new Set<string>();
  for (const [one, other] of links) {
    names.add(one).add(other);
    unions.join(one, other);
  }
  const groups = Map.groupBy(names, (name) => unions.rootOf(name));
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

interface Visit {
  name: string;
  ahead: Iterator<string>;
}

/** Groups of concepts that are each above and below all others of the group (Tarjan 1972, without recursion). */
export function tangles(parents: Neighbours): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (name: string): Visit => {
    order.set(name, order.size);
    low.set(name, order.size - 1);
    open.push(name);
    isOpen.add(name);
    return { name, ahead: (parents.get(name) ?? new Set<string>()).values() };
  };
  const lower = (name: string, to: number) => low.set(name, Math.min(low.get(name) ?? to, to));
  for (const start of parents.keys()) {
    if (order.has(start)) continue;
    const way = [enter(start)];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { value: next, done } = here.ahead.next();
      if (!done) {
        if (!order.has(next)) way.push(enter(next));
        else if (isOpen.has(next)) lower(here.name, order.get(next) ?? 0);
        continue;
      }
      way.pop();
      const back = way.at(-1);
      if (back) lower(back.name, low.get(here.name) ?? 0);
      if (low.get(here.name) !== order.get(here.name)) continue;
      const group = open.splice(open.lastIndexOf(here.name));
      for (const name of group) isOpen.delete(name);
      if (group.length > 1) found.push(group);
    }
  }
  return found;
}

/** A shortest way from a concept of a tangle up to itself, with the concept at both ends. */
export function wayRound(start: string, group: Set<string>, parents: Neighbours): string[] {
  const below = new Map<string, string>();
  const ahead = new Set([start]);
  for (const here of ahead) {
    for (const next of parents.get(here) ?? []) {
      if (next === start) {
        const way = [start];
        for (let step = here; step !== start; step = below.get(step) ?? start) way.unshift(step);
        return [start, ...way];
      }
      if (!group.has(next) || ahead.has(next)) continue;
      below.set(next, here);
      ahead.add(next);
    }
  }
  return [start];
}
