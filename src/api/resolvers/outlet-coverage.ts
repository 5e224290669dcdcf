import { type DayRange, dateOf, dayOf } from '../../model.ts';
import { type PageArgs, pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { type Counts, mostSaid, saidByOutlet } from '../coverage/outlet-briefs.ts';
import { storiesByOutlet } from '../coverage/outlet-stories.ts';
import type { Loaders } from '../loaders.ts';
import { rounded } from '../rounded.ts';
import type { ConceptRow, NamedRow, PaperRow } from '../rows.ts';
import { logOdds } from '../trends/log-odds.ts';
import {
  countPeriods,
  lastDay,
  mostFullPeriods,
  type Span,
  type SpanArgs,
  shareOf,
  spanOf,
} from '../trends/periods.ts';
import { allDays, conceptDays, newestDay, outletDays } from '../trends/tallies.ts';
import { isShown } from './shown-status.ts';
import { shownDays, shownPeriod, sum } from './trend.ts';

/** Concepts that are compared with what others say: those that most of the outlet's briefs mention. */
const mostCompared = 500;
/** A concept of fewer of its briefs says nothing of an outlet. */
const fewest = 3;

/** Outlet.coverage. What its briefs say, and who told its stories, is read where it is selected, once. */
export async function outletCoverage({ id }: NamedRow, args: SpanArgs, { load }: Context) {
  const [own, graph] = await Promise.all([outletDays(load, id), allDays(load)]);
  const span = spanOf(args, newestDay(graph, lastDay(args.asOf)), mostFullPeriods);
  const [briefs, all] = [countPeriods(own, span), countPeriods(graph, span)];
  const days = daysOf(span);
  const said = once(() => saidByOutlet(load, id, span, shownDays(days)));
  const stories = once(() =>
    storiesByOutlet(load, id, span, { ...shownDays(days), asOf: dateOf(Math.min(span.asOf, lastDayOfAll)) }),
  );
  const count = (name: 'shared' | 'first' | 'later') => async (at: number | null) =>
    sum((await stories()).flatMap((each, i) => (at === null || at === i ? each[name] : [])));
  const [shared, first, later] = [count('shared'), count('first'), count('later')];
  return {
    periods: span.periods.map((period, at) => {
      const [some, of] = [briefs.counts[at] as number, all.counts[at] as number];
      return {
        ...{ ...shownPeriod(period), briefs: some, share: shareOf(some, of) },
        concepts: async ({ first: size }: PageArgs) => {
          const counts = (await said()).periods[at] as Counts;
          return shownConcepts(counts, pageSize(size), load);
        },
        papers: async ({ first: size }: PageArgs) => {
          const found = mostSaid((await said()).periods[at] as Counts, 'paper/').slice(0, pageSize(size));
          const nodes = await load.entities<PaperRow>(found.map(([paper]) => paper));
          return found.flatMap(([, some_], i) => (nodes[i] ? [{ paper: nodes[i], briefs: some_ }] : []));
        },
        sharedStories: () => shared(at),
        firstStories: () => first(at),
        laterStories: () => later(at),
      };
    }),
    briefs: sum(briefs.counts),
    unplaced: briefs.unplaced,
    sharedStories: () => shared(null),
    firstStories: () => first(null),
    laterStories: () => later(null),
    concepts: async ({ first: size }: PageArgs) => {
      const favoured = await moreThanOthers((await said()).whole, { span, own, graph }, load);
      const nodes = await load.entities<ConceptRow>(favoured.map(({ concept }) => concept));
      const shown = favoured.flatMap((each, i) => (isShown(nodes[i]) ? [{ ...each, concept: nodes[i] }] : []));
      return shown.slice(0, pageSize(size));
    },
  };
}

/** The newest day that an ISO date of four digits can tell. */
const lastDayOfAll = dayOf('9999-12-31');

function daysOf({ periods, asOf }: Span): DayRange {
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last ? { from: first.days.from, to: Math.min(last.days.to, asOf) } : { from: 0, to: -1 };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

async function shownConcepts(counts: Counts, size: number, load: Loaders) {
  const found = mostSaid(counts, 'concept/');
  const shown: { concept: ConceptRow; briefs: number }[] = [];
  // Those that are not shown are few.
  for (let at = 0; at < found.length && shown.length < size; at += size) {
    const page = found.slice(at, at + size);
    const nodes = await load.entities<ConceptRow>(page.map(([id]) => id));
    for (const [i, [, briefs]] of page.entries()) {
      if (isShown(nodes[i])) shown.push({ concept: nodes[i] as ConceptRow, briefs });
    }
  }
  return shown.slice(0, size);
}

interface Tallies {
  span: Span;
  own: string;
  graph: string;
}

/** How many briefs are of one of the periods for sure. */
const placed = (tally: string, span: Span) => sum(countPeriods(tally, span).counts);

/** The concepts that the outlet's briefs mention more than those of others do, the surest first. */
async function moreThanOthers(whole: Counts, { span, own, graph }: Tallies, load: Loaders) {
  const [ownAll, all] = [placed(own, span), placed(graph, span)];
  const candidates = mostSaid(whole, 'concept/')
    .filter(([, count]) => count >= fewest)
    .slice(0, mostCompared);
  const compared = await Promise.all(
    candidates.map(async ([concept, some]) => {
      const mentions = Math.max(some, placed(await conceptDays(load, concept, null), span));
      const here = { some, all: ownAll };
      const there = { some: mentions - some, all: all - ownAll };
      return {
        concept,
        score: rounded(logOdds(here, there)),
        ...{ briefs: some, share: shareOf(here.some, here.all), shareOfOthers: shareOf(there.some, there.all) },
      };
    }),
  );
  return compared
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1));
}
