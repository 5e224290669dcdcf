import { firstWhere } from '../first-where.ts';

/** The first `count` of `items` in the order of `compare`: to sort thousands for twenty is dear. */
export function topOf<Item>(items: Iterable<Item>, count: number, compare: (one: Item, other: Item) => number): Item[] {
  const top: Item[] = [];
  for (const item of items) {
    const last = top[count - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    const place = firstWhere(top.length, (at) => compare(item, top[at] as Item) < 0);
    top.splice(place, 0, item);
    if (top.length > count) top.pop();
  }
  return top;
}
