/** Weeks and months: what is counted over time is counted by these. */
import { type DayRange, dateOf, dayOf, daysItMayBe, daysOf, eachDay, monthOf } from '../../model.ts';
import { apiError } from '../api-error.ts';
import { date } from '../dates.ts';

export type Interval = 'WEEK' | 'MONTH';

/** A week or a month. */
export interface Period {
  /** `2026-W10` or `2026-03`. */
  name: string;
  days: DayRange;
}

/** Periods without a gap, the oldest first, and the last day that counts. */
export interface Span {
  periods: Period[];
  /** Which of the periods each day is in, from the first day of the first on. */
  places: Uint16Array;
  asOf: number;
}

export interface SpanArgs {
  interval: Interval;
  from?: string | null;
  to?: string | null;
  asOf?: string | null;
}

/** Ten years of weeks. */
export const mostPeriods = 520;
/** Two years of weeks, or ten of months: where each period has lists of its own. */
export const mostFullPeriods = 120;
/** How many are shown up to the newest brief, where nobody says from when. */
const usual: Record<Interval, number> = { WEEK: 52, MONTH: 24 };

/** The last day of a date that is given, for `asOf`; where it is not, no day is later. */
export function lastDay(asOf: string | null | undefined): number {
  const read = date('asOf', asOf);
  return read === null ? Number.POSITIVE_INFINITY : daysOf(read).to;
}

/** The periods asked for: whole ones, also where `from` or `to` are within. `newest` is the newest day of any brief. */
export function spanOf({ interval, ...args }: SpanArgs, newest: number | null, most = mostPeriods): Span {
  const asOf = lastDay(args.asOf);
  const [from, to] = [date('from', args.from), date('to', args.to)];
  const last = to === null ? Math.min(newest ?? Number.NEGATIVE_INFINITY, asOf) : daysOf(to).to;
  if (!Number.isFinite(last)) return spanning([], asOf);
  const end = numberOf(interval, last);
  const begin = from === null ? end - usual[interval] + 1 : numberOf(interval, daysOf(from).from);
  if (begin > end) throw apiError('BAD_USER_INPUT', '"from" is later than "to", or than the newest brief.');
  const count = end - begin + 1;
  if (count > most) {
    const more = interval === 'WEEK' ? ', or ask by MONTH' : '';
    const message = `From "from" to "to" there are ${count} periods. At most ${most} can be asked for: narrow the time${more}.`;
    throw apiError('BAD_USER_INPUT', message);
  }
  return spanning(
    Array.from({ length: count }, (_, at) => periodOf(interval, begin + at)),
    asOf,
  );
}

function spanning(periods: Period[], asOf: number): Span {
  const places = periods.flatMap(({ days }, at) => new Array<number>(days.to - days.from + 1).fill(at));
  return { periods, places: Uint16Array.from(places), asOf };
}

/** Which period a day is in, counted from some day on. Weeks begin on Monday; 1970-01-01 was a Thursday. */
function numberOf(interval: Interval, day: number): number {
  return interval === 'WEEK' ? Math.floor((day + 3) / 7) : monthOf(day);
}

function periodOf(interval: Interval, number: number): Period {
  if (interval === 'WEEK') {
    const monday = number * 7 - 3;
    return { name: weekName(monday), days: { from: monday, to: monday + 6 } };
  }
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  const name = `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
  return { name, days: daysOf(name) };
}

/** ISO 8601: a week is of the year that its Thursday is in. */
function weekName(monday: number): string {
  const thursday = monday + 3;
  const year = dateOf(thursday).slice(0, 4);
  const week = 1 + Math.floor((thursday - dayOf(`${year}-01-01`)) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Which of the span's periods days are in; null where they may be in several, or in another. */
export function placeIn({ periods, places }: Span, { from, to }: DayRange): number | null {
  const begin = periods[0]?.days.from ?? 0;
  const [first, last] = [places[from - begin], places[to - begin]];
  return first !== undefined && first === last ? first : null;
}

/** How many briefs are of each period for sure, and how many of the time as a whole only. */
export interface Counted {
  counts: number[];
  unplaced: number;
}

/** Counts a stored tally by periods. */
export function countPeriods(stored: string, span: Span): Counted {
  const counts = span.periods.map(() => 0);
  let unplaced = 0;
  const [first, last] = [span.periods[0], span.periods.at(-1)];
  if (!first || !last) return { counts, unplaced };
  eachDay(stored, ({ day, mark, count }) => {
    if (day > span.asOf) return;
    const at = placeIn(span, daysItMayBe(day, mark));
    if (at !== null) counts[at] = (counts[at] as number) + count;
    else if (day >= first.days.from && day <= last.days.to) unplaced += count;
  });
  return { counts, unplaced };
}

/** A share of briefs, to six decimals: of a hundred thousand one can still be told from none. */
export const shareOf = (some: number, all: number) => (all === 0 ? null : Math.round((1e6 * some) / all) / 1e6);
