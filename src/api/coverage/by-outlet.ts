/** Briefs of one thing, outlet by outlet. */
import type { BriefEdges, MentionInBrief } from '../../model.ts';
import type { BriefRow } from '../rows.ts';
import { daysLater, type FirstTold, firstTold, whoWasFirst } from './first-to-tell.ts';

/** A brief with what it says. */
export interface ReadBrief {
  brief: BriefRow;
  edges: BriefEdges;
}

/** What one outlet tells; null stands for the briefs that no outlet is known of. */
export interface OutletCoverage {
  outlet: string | null;
  /** Oldest first; those without a date last. */
  briefs: BriefRow[];
  isFirst: boolean | null;
  daysLater: number | null;
  daysLaterAtLeast: number | null;
  /** Concepts that no other outlet's briefs mention: the most salient first. */
  only: OwnConcept[];
}

/** A concept that one outlet alone names. */
export interface OwnConcept {
  id: string;
  salience: number;
  briefs: BriefRow[];
}

/** The outlets of briefs, which are sorted by date; the first to tell first, those without a date last. */
export function byOutlet(briefs: ReadBrief[]): OutletCoverage[] {
  const groups = [...Map.groupBy(briefs, ({ edges }) => edges.publishedBy[0] ?? null)];
  const told = groups.map(([, own]) => firstTold(own.map(({ brief }) => brief)));
  const areFirst = whoWasFirst(told);
  const first = told[areFirst.indexOf(true)];
  const tellers = tellersOf(groups);
  const covered = groups.map(([outlet, own], at) => {
    const when = told[at] as FirstTold;
    const { exactly, atLeast } = daysLater(when, first);
    return {
      when,
      outlet,
      briefs: own.map(({ brief }) => brief),
      isFirst: areFirst[at] ?? null,
      daysLater: when === first ? 0 : exactly,
      daysLaterAtLeast: atLeast,
      only: groups.length > 1 ? onlyIn(own, tellers) : [],
    };
  });
  return covered.sort(byTime);
}

function byTime(a: OutletCoverage & { when: FirstTold }, b: OutletCoverage & { when: FirstTold }): number {
  const place = ({ when, briefs }: typeof a) => [
    when.days?.from ?? Number.POSITIVE_INFINITY,
    when.days?.to ?? Number.POSITIVE_INFINITY,
    when.time ?? '',
    briefs[0]?.id ?? '',
  ];
  const [one, other] = [place(a), place(b)];
  const at = one.findIndex((each, i) => each !== other[i]);
  return at < 0 ? 0 : (one[at] as string) < (other[at] as string) ? -1 : 1;
}

/** How many outlets name each concept. */
function tellersOf(groups: [string | null, ReadBrief[]][]): Map<string, number> {
  const tellers = new Map<string, number>();
  for (const [, own] of groups) {
    for (const id of new Set(own.flatMap(({ edges }) => conceptsOf(edges).map((concept) => concept.id)))) {
      tellers.set(id, (tellers.get(id) ?? 0) + 1);
    }
  }
  return tellers;
}

function onlyIn(own: ReadBrief[], tellers: Map<string, number>): OwnConcept[] {
  const found = new Map<string, OwnConcept>();
  for (const { brief, edges } of own) {
    for (const { id, salience } of conceptsOf(edges)) {
      if (tellers.get(id) !== 1) continue;
      const known = found.get(id) ?? { id, salience, briefs: [] };
      found.set(id, known);
      known.salience = Math.max(known.salience, salience);
      known.briefs.push(brief);
    }
  }
  return [...found.values()].sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
}

const conceptsOf = ({ mentions }: BriefEdges): MentionInBrief[] =>
  mentions.filter(({ id }) => id.startsWith('concept/'));
