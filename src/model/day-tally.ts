/**
 * How many briefs there are of each date, as it is stored: a line a month, `2026-03 4 5*2 11w` for one brief of March 4,
 * two of March 5 and one of about March 11 (see calendar.ts). A hot concept has thousands of briefs and some hundred days.
 */
import type { Precision } from './brief.ts';
import { type DayRange, dateOf, dayOf, daysItMayBe, isWithin, type PrecisionMark, precisionMarks } from './calendar.ts';

/** Number of briefs by date: `2026-03-11`, or `2026-03-11w` where it is known to the week only. */
export type DayTally = Map<string, number>;

/** The name of a brief's date in a tally; '' where it has none. */
export function tallyDay(newest: string, precision: Precision | null): string {
  const date = newest.slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(date) ? date + precisionMarks[precision ?? 'DAY'] : '';
}

export function storedTally(tally: DayTally): string {
  const lines = new Map<string, string>();
  for (const day of [...tally.keys()].sort()) {
    const count = tally.get(day) as number;
    const month = day.slice(0, 7);
    const entry = ` ${day.slice(8).replace(/^0/, '')}${count === 1 ? '' : `*${count}`}`;
    lines.set(month, (lines.get(month) ?? month) + entry);
  }
  return [...lines.values()].join('\n');
}

export function readTally(stored: string): DayTally {
  const tally: DayTally = new Map();
  eachDay(stored, ({ day, mark, count }) => tally.set(dateOf(day) + mark, count));
  return tally;
}

/** How many briefs there are of one date, as statements count them. */
export interface DateCount {
  newest: string;
  precision: Precision | null;
  count: number;
}

/** What would be stored of counted dates. */
export function tallyOf(dates: DateCount[]): string {
  const tally: DayTally = new Map();
  for (const { newest, precision, count } of dates) {
    const day = tallyDay(newest, precision);
    if (day !== '') tally.set(day, (tally.get(day) ?? 0) + count);
  }
  return storedTally(tally);
}

/** Briefs of one date, with the date as a day. */
export interface DayCount {
  day: number;
  mark: PrecisionMark;
  count: number;
}

/** Goes through a stored tally, day by day. It is read character by character: all concepts have some hundred thousand days. */
export function eachDay(stored: string, tell: (count: DayCount) => void): void {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let digit = stored.charCodeAt(at) - zero; digit >= 0 && digit <= 9; digit = stored.charCodeAt(at) - zero) {
      value = value * 10 + digit;
      at += 1;
    }
    return value;
  };
  while (at < stored.length) {
    const before = firstOfMonth(stored.slice(at, at + 7)) - 1;
    at += 7;
    while (stored[at] === ' ') {
      at += 1;
      const day = before + number();
      const mark = markOf[stored[at] ?? ''] ?? '';
      if (mark !== '') at += 1;
      let count = 1;
      if (stored[at] === '*') {
        at += 1;
        count = number();
      }
      tell({ day, mark, count });
    }
    at += 1;
  }
}

const zero = '0'.charCodeAt(0);
const markOf: Record<string, PrecisionMark> = { w: 'w', m: 'm', y: 'y' };

const months = new Map<string, number>();

/** There are few months and many lines. */
function firstOfMonth(month: string): number {
  const known = months.get(month);
  if (known !== undefined) return known;
  const day = dayOf(`${month}-01`);
  if (months.size < 10_000) months.set(month, day);
  return day;
}

/** How many briefs are of days in a range for sure, up to a day that dates are known to. */
export function countWithin(stored: string, range: DayRange, asOf: number): number {
  let sum = 0;
  eachDay(stored, ({ day, mark, count }) => {
    if (day <= asOf && isWithin(daysItMayBe(day, mark), range)) sum += count;
  });
  return sum;
}
