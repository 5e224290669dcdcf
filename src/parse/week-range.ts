const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface WeekRange {
  /** Month from 1 to 12, and day, of the last day. */
  month: number;
  day: number;
  /** The year the heading gives for it, or null. */
  year: number | null;
}

const range =
  /\b([A-Z][a-z]{2,8})\.? ?(\d{1,2})(?:st|nd|rd|th)?(?:, ?\d{4})? ?(?:-|–|—|to|through) ?(?:([A-Z][a-z]{2,8})\.? ?)?(\d{1,2})(?:st|nd|rd|th)?(?!\d)/;

/** The last day of a range of days in a heading: "(December 25 - December 31) - 2024", "May 8-14", "Jan 30–Feb 5, 2023". */
export function weekRange(heading: string): WeekRange | null {
  if (heading.length > 200) return null;
  const match = range.exec(heading);
  const month = months.indexOf((match?.[3] ?? match?.[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(match?.[4] ?? 0);
  if (!match || month === 0 || day < 1 || day > 31) return null;
  const year = /\b((?:19|20)\d\d)\b/.exec(heading.slice(match.index + match[0].length))?.[1];
  return { month, day, year: year === undefined ? null : Number(year) };
}

/** The date of a range's last day. Without a year it is the last such day up to two days after the capture. */
export function lastDay(week: WeekRange, pageYear: number | null, capturedAt: string): string | null {
  const on = (year: number): Date => new Date(Date.UTC(year, week.month - 1, week.day));
  const stated = week.year ?? pageYear;
  const latest = Date.parse(capturedAt) + 2 * 86_400_000;
  const capturedIn = new Date(capturedAt).getUTCFullYear();
  const date = stated !== null ? on(stated) : on(capturedIn).getTime() <= latest ? on(capturedIn) : on(capturedIn - 1);
  if (date.getUTCDate() !== week.day || date.getTime() > latest) return null;
  return date.toISOString().slice(0, 10);
}
