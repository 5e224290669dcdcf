import type { SeedPath } from './seed-file.ts';

/**
 * The first list or map in a value with more members than `most`. Looked for before its shape is: that makes a fault of
 * each member, and a JSON file has room for millions.
 */
export function tooWide(value: object, most: number): { at: SeedPath; count: number } | null {
  const open: { value: object; at: SeedPath }[] = [{ value, at: [] }];
  for (let here = open.pop(); here; here = open.pop()) {
    const isList = Array.isArray(here.value);
    const count = isList ? (here.value as unknown[]).length : Object.keys(here.value).length;
    if (count > most) return { at: here.at, count };
    for (const [key, each] of Object.entries(here.value)) {
      if (typeof each !== 'object' || each === null) continue;
      open.push({ value: each, at: [...here.at, isList ? Number(key) : key] });
    }
  }
  return null;
}
