import type { Taught, TaughtCount } from '../model.ts';

/**
 * Sums what is said of one name: what is known, less what briefs took back, plus what they say now. Sorted, so that
 * equal sums are equal texts.
 */
export function countTeachings(known: TaughtCount[], gone: Taught[], come: Taught[]): TaughtCount[] {
  // Most names are taught once.
  if (known.length === 0 && gone.length === 0 && come.length === 1) return [{ ...(come[0] as Taught), count: 1 }];
  const counts = new Map<string, TaughtCount>();
  const add = ({ key, type, id, label }: Taught, change: number) => {
    const what = JSON.stringify([type, id, label]);
    const count = (counts.get(what)?.count ?? 0) + change;
    counts.set(what, { key, type, id, label, count });
  };
  for (const each of known) add(each, each.count);
  for (const each of gone) add(each, -1);
  for (const each of come) add(each, 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, each]) => each).filter(({ count }) => count > 0);
}
