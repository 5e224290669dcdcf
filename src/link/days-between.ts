import type { Precision } from '../model.ts';

export interface Dated {
  publishedAt: string | null;
  publishedPrecision: Precision | null;
}

const day = 86_400_000;

/** How many days after its date a text may have appeared, by how exactly the date is known. */
const slack: Record<Precision, number> = { TIME: 0, DAY: 0, WEEK: 7, MONTH: 31, YEAR: 366 };

/** Days that lie at least between two dates, given how exactly they are known; null where one is unknown. */
export function daysBetween(a: Dated, b: Dated): number | null {
  if (a.publishedAt === null || b.publishedAt === null) return null;
  const apart = Math.abs(Date.parse(a.publishedAt.slice(0, 10)) - Date.parse(b.publishedAt.slice(0, 10))) / day;
  if (Number.isNaN(apart)) return null;
  const known = Math.max(slack[a.publishedPrecision ?? 'DAY'], slack[b.publishedPrecision ?? 'DAY']);
  return Math.max(0, apart - known);
}
