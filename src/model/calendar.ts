/** Days as whole numbers, counted from 1970-01-01, and how exactly a brief's date tells one. */
import type { Precision } from './brief.ts';

/** From the one day to the other, both included. */
export interface DayRange {
  from: number;
  to: number;
}

const msOfDay = 86_400_000;

/** The day of a date, `YYYY-MM-DD` or a longer ISO time. */
export const dayOf = (date: string) => Math.floor(Date.parse(date.slice(0, 10)) / msOfDay);

/** `YYYY-MM-DD`. */
export const dateOf = (day: number) => new Date(day * msOfDay).toISOString().slice(0, 10);

/** The month that a day is in, counted from that of the year 0, and the first day of such a month. */
export function monthOf(day: number): number {
  const date = new Date(day * msOfDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
export const firstDayOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1) / msOfDay;

/** All days of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function daysOf(date: string): DayRange {
  const [year = 0, month, day] = date.split('-').map(Number);
  const from = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const after = new Date(from);
  if (month === undefined) after.setUTCFullYear(year + 1);
  else if (day === undefined) after.setUTCMonth(month);
  else after.setUTCDate(day + 1);
  return { from: from.getTime() / msOfDay, to: after.getTime() / msOfDay - 1 };
}

/** How a date that is not known to the day is marked where it is counted. */
export const precisionMarks: Record<Precision, '' | 'w' | 'm' | 'y'> = {
  TIME: '',
  DAY: '',
  WEEK: 'w',
  MONTH: 'm',
  YEAR: 'y',
};
export type PrecisionMark = (typeof precisionMarks)[Precision];

/**
 * The days of which a date may be any. The first of a month stands for the month where no more is known, January 1 for the
 * year. Other dates that are not known to the day are the last that they may be: that of a week which a digest is of, or
 * counted back from a capture, where what was "2 weeks ago" is not yet three weeks ago.
 */
export function daysItMayBe(day: number, mark: PrecisionMark): DayRange {
  if (mark === '') return { from: day, to: day };
  if (mark === 'w') return { from: day - 6, to: day };
  const date = dateOf(day);
  if (mark === 'm') return date.endsWith('-01') ? daysOf(date.slice(0, 7)) : { from: day - 31, to: day };
  return date.endsWith('-01-01') ? daysOf(date.slice(0, 4)) : { from: day - 366, to: day };
}

export const isWithin = (inner: DayRange, outer: DayRange) => inner.from >= outer.from && inner.to <= outer.to;
