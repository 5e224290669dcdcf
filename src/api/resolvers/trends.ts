import { countWithin, type DayRange, dateOf, daysOf, firstDayOf, monthOf } from '../../model.ts';
import { apiError } from '../api-error.ts';
import { connection, nodesOf, type PageArgs, pageParams, pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { date } from '../dates.ts';
import { edgeEvidence } from '../evidence.ts';
import type { KeyedRow, NodeRow } from '../loaders.ts';
import { rounded } from '../rounded.ts';
import type { BriefRow, ConceptRow } from '../rows.ts';
import { logOdds } from '../trends/log-odds.ts';
import { lastDay, shareOf } from '../trends/periods.ts';
import { allDays, conceptDays } from '../trends/tallies.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';
import { shownDays } from './trend.ts';

interface TrendsArgs extends PageArgs, StatusArgs {
  from: string;
  to: string;
  baseFrom?: string | null;
  baseTo?: string | null;
  direction?: 'RISING' | 'FALLING' | null;
  minBriefs?: number | null;
  asOf?: string | null;
}

interface Trending {
  id: string;
  score: number;
  /** In how many briefs of each period it is. */
  base: number;
  recent: number;
}

/** How a time and the one before it compare. */
interface Compared {
  base: DayRange;
  recent: DayRange;
  asOf: number;
}

/** Query.trends: of each concept only its tally of dates is read. */
export async function trends(_: unknown, args: TrendsArgs, context: Context) {
  const { load } = context;
  const compared = periodsOf(args);
  const list = { name: `trends ${listName(args)}`, place: { score: 'number', id: 'string' } } as const;
  const { limit, after } = pageParams(list, args);
  const [graph, found] = await Promise.all([allDays(load), talliesOfConcepts(args, context)]);
  const all = {
    base: countWithin(graph, compared.base, compared.asOf),
    recent: countWithin(graph, compared.recent, compared.asOf),
  };
  const rows = trending(found, compared, all, args);
  const rest = after === null ? rows : rows.filter((row) => isAfter(row, after as unknown as Trending));
  return connection(list, args, {
    rows: rest.slice(0, limit),
    place: ({ score, id }) => ({ score, id }),
    nodes: (shown) => load.entities<ConceptRow>(shown.map(({ id }) => id)),
    edge: ({ row }) => trendingEdge(row, compared, all),
    totalCount: () => rows.length,
  });
}

const listName = ({ from, to, baseFrom, baseTo, direction, asOf }: TrendsArgs) =>
  [from, to, baseFrom, baseTo, direction, asOf].join(' ');

/** The time asked about, and the one to compare with: where that is left out, as many days or whole months before. */
function periodsOf(args: TrendsArgs): Compared {
  const recent = range('from', args.from, 'to', args.to);
  if ((args.baseFrom == null) !== (args.baseTo == null)) {
    throw apiError('BAD_USER_INPUT', 'Give "baseFrom" and "baseTo", or neither.');
  }
  const base =
    args.baseFrom == null ? timeBefore(recent) : range('baseFrom', args.baseFrom, 'baseTo', args.baseTo as string);
  if (base.to >= recent.from) {
    throw apiError('BAD_USER_INPUT', 'The time to compare with must end before "from".');
  }
  return { base, recent, asOf: lastDay(args.asOf) };
}

function range(fromName: string, from: string, toName: string, to: string): DayRange {
  const days = {
    from: daysOf(date(fromName, from) as string).from,
    to: daysOf(date(toName, to) as string).to,
  };
  if (days.from > days.to) throw apiError('BAD_USER_INPUT', `"${fromName}" is later than "${toName}".`);
  return days;
}

/** Whole months are compared with whole months: a brief that is dated to its month counts in either. */
function timeBefore({ from, to }: DayRange): DayRange {
  const areMonths = [from, to + 1].every((day) => dateOf(day).endsWith('-01'));
  if (!areMonths) return { from: from - (to - from + 1), to: from - 1 };
  const months = monthOf(to + 1) - monthOf(from);
  return { from: firstDayOf(monthOf(from) - months), to: from - 1 };
}

interface TallyRow {
  id: string;
  days: string;
}

async function talliesOfConcepts(args: TrendsArgs, { graph, load }: Context): Promise<TallyRow[]> {
  const rows = await graph.read('trend/concepts', { ...shownStatus(args), atLeast: minBriefs(args) });
  return Promise.all(
    rows.map(({ id, days }): TallyRow | Promise<TallyRow> => {
      if (days !== null) return { id, days };
      return conceptDays(load, id, null).then((counted) => ({ id, days: counted }));
    }),
  );
}

function minBriefs({ minBriefs: least }: TrendsArgs): number {
  const count = least ?? 3;
  if (count < 1) throw apiError('BAD_USER_INPUT', `"minBriefs" is ${count}. It must be 1 or more.`);
  return count;
}

/** Those that rise or fall, the surest first. */
function trending(found: TallyRow[], { base, recent, asOf }: Compared, all: Counts, args: TrendsArgs): Trending[] {
  const [least, sign] = [minBriefs(args), args.direction === 'FALLING' ? -1 : 1];
  const rows = found.flatMap(({ id, days }) => {
    const counts = { base: countWithin(days, base, asOf), recent: countWithin(days, recent, asOf) };
    if (counts.base + counts.recent < least) return [];
    const score = rounded(logOdds({ some: counts.recent, all: all.recent }, { some: counts.base, all: all.base }));
    return score * sign > 0 ? [{ id, score, ...counts }] : [];
  });
  return rows.sort((one, other) => (isAfter(other, one) ? -1 : 1));
}

interface Counts {
  base: number;
  recent: number;
}

/** Whether a row stands behind another. */
function isAfter(row: Pick<Trending, 'score' | 'id'>, other: Pick<Trending, 'score' | 'id'>): boolean {
  const [own, its] = [Math.abs(row.score), Math.abs(other.score)];
  return own === its ? row.id > other.id : own < its;
}

function trendingEdge({ id, score, base, recent }: Trending, compared: Compared, all: Counts) {
  const side = (days: DayRange, some: number, of: number) => ({
    ...shownDays(days),
    mentions: some,
    briefs: of,
    share: shareOf(some, of),
  });
  const briefs = async ({ first }: PageArgs, { load }: Context) => {
    const limit = Math.min(pageSize(first, 3), recent);
    if (limit === 0) return [];
    const { from, to } = shownDays({ from: compared.recent.from, to: Math.min(compared.recent.to, compared.asOf) });
    const within = { from, to: `${to}~`, limit };
    return nodesOf<BriefRow>(await load.many<KeyedRow & NodeRow>('trend/newest-briefs', id, within), load);
  };
  return {
    score,
    base: side(compared.base, base, all.base),
    recent: side(compared.recent, recent, all.recent),
    briefs,
    evidence: async (args: PageArgs, context: Context) => {
      const shown = await briefs(args, context);
      const places = await Promise.all(shown.map((each) => edgeEvidence(each, { type: 'MENTIONS', id }, context.load)));
      return places.flatMap((each) => each.slice(0, 1));
    },
  };
}
