/** Who told something first, as far as dates tell. */
import { type DayRange, dayOf, daysItMayBe, precisionMarks } from '../../model.ts';
import type { BriefRow } from '../rows.ts';

type Dated = Pick<BriefRow, 'publishedAt' | 'publishedPrecision'>;

/** When an outlet first told something: the days on which it may have been; null where no date is known. */
export interface FirstTold {
  days: DayRange | null;
  /** The time, where the earliest brief tells it: ISO 8601 in UTC. */
  time: string | null;
}

/** When the earliest of an outlet's briefs may have been published. */
export function firstTold(briefs: Dated[]): FirstTold {
  const dated = briefs.flatMap((brief) => (brief.publishedAt === null ? [] : { brief, days: daysOfBrief(brief) }));
  if (dated.length === 0) return { days: null, time: null };
  const days = {
    from: Math.min(...dated.map((each) => each.days.from)),
    to: Math.min(...dated.map((each) => each.days.to)),
  };
  const times = dated.flatMap(({ brief, days: { from, to } }) =>
    from === to && from === days.from ? (brief.publishedAt as string) : [],
  );
  const isTimed = days.from === days.to && times.every((time) => time.length > 10);
  return { days, time: isTimed ? (times.sort()[0] ?? null) : null };
}

function daysOfBrief({ publishedAt, publishedPrecision }: Dated): DayRange {
  return daysItMayBe(dayOf(publishedAt as string), precisionMarks[publishedPrecision ?? 'DAY']);
}

/** Whether the one was no later than the other for sure. On one day, times tell, if both are known. */
function isNoLater(one: FirstTold, other: FirstTold): boolean {
  if (one.days === null || other.days === null) return false;
  if (one.days.to < other.days.from) return true;
  if (one.days.to > other.days.from) return false;
  const isSameDay = one.days.from === one.days.to && other.days.from === other.days.to;
  return !isSameDay || one.time === null || other.time === null || one.time <= other.time;
}

/**
 * Of each whether it was first of those with a date: several may be, on one day. Null where its own date is not known, or
 * not exactly enough.
 */
export function whoWasFirst(all: FirstTold[]): (boolean | null)[] {
  const dated = all.filter(({ days }) => days !== null);
  return all.map((one) => {
    if (one.days === null) return null;
    if (dated.every((other) => other === one || isNoLater(one, other))) return true;
    return dated.some((other) => other !== one && isNoLater(other, one) && !isNoLater(one, other)) ? false : null;
  });
}

/** Days from the first to another: exactly where both are known to the day, and at least. */
export function daysLater(
  one: FirstTold,
  first: FirstTold | undefined,
): { exactly: number | null; atLeast: number | null } {
  if (one.days === null || !first?.days) return { exactly: null, atLeast: null };
  const isExact = one.days.from === one.days.to && first.days.from === first.days.to;
  return {
    exactly: isExact ? one.days.from - first.days.from : null,
    atLeast: Math.max(0, one.days.from - first.days.to),
  };
}
