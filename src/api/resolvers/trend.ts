import { type DayRange, dateOf } from '../../model.ts';
import { apiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { idInUse, typeOfId } from '../entity.ts';
import type { ConceptRow } from '../rows.ts';
import { countPeriods, lastDay, type Period, type SpanArgs, shareOf, spanOf } from '../trends/periods.ts';
import { allDays, conceptDays, newestDay, outletDays } from '../trends/tallies.ts';

interface TrendArgs extends SpanArgs {
  outlet?: string | null;
}

/** Concept.trend: all of it is in two tallies of dates, that of the concept and that of all briefs. */
export async function trend({ id }: ConceptRow, args: TrendArgs, { load }: Context) {
  const outlet = args.outlet == null ? null : await outletId(args.outlet, load);
  const [some, all, graph] = await Promise.all([
    conceptDays(load, id, outlet),
    outlet === null ? allDays(load) : outletDays(load, outlet),
    allDays(load),
  ]);
  const span = spanOf(args, newestDay(graph, lastDay(args.asOf)));
  const [mentions, briefs] = [countPeriods(some, span), countPeriods(all, span)];
  return {
    periods: span.periods.map((period, at) => {
      const [own, of] = [mentions.counts[at] as number, briefs.counts[at] as number];
      return { ...shownPeriod(period), mentions: own, briefs: of, share: shareOf(own, of) };
    }),
    mentions: sum(mentions.counts),
    briefs: sum(briefs.counts),
    unplaced: mentions.unplaced,
  };
}

/** An outlet's id as it is now. */
async function outletId(id: string, load: Context['load']): Promise<string> {
  const now = typeOfId(id) === 'Outlet' ? await idInUse(load, id) : null;
  if (now === null) throw apiError('NOT_FOUND', `There is no outlet "${id.slice(0, 200)}".`, { nearest: [] });
  return now;
}

export const shownDays = ({ from, to }: DayRange) => ({ from: dateOf(from), to: dateOf(to) });
export const shownPeriod = ({ name, days }: Period) => ({ name, ...shownDays(days) });
export const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
