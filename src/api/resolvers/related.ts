import type { Params } from '../../graph/engine.ts';
import { nodesOf, type PageArgs, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { type EdgeTo, evidenceOfBoth } from '../evidence.ts';
import type { KeyedRow, Loaders, NodeRow } from '../loaders.ts';
import type { BriefRow, ConceptRow } from '../rows.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';

const kinds = ['CO_MENTION', 'BROADER', 'NARROWER', 'CURATED'] as const;

/** Ten-thousandths. A curator's link says more than most co-mentions (see the description of Concept.related). */
const weights = { BROADER: 3000, NARROWER: 3000, CURATED: 5000 };

type Reason = [
  kind: (typeof kinds)[number],
  weight: number,
  /** How many briefs mention both, and how many the concept that fewer mention. */
  count: number | null,
  rarer: number | null,
  /** The newest briefs that mention both, a line `<date> <id>` each, where they are many. */
  newest: string | null,
  source: string | null,
];

interface RelatedRow extends KeyedRow, NodeRow {
  score: number;
  reasons: Reason[];
  /** In how many briefs the concept is, and the most that one of the pairs can have that were not weighed. */
  briefs: number;
  unseen: number;
}

interface RelatedArgs extends PageArgs, StatusArgs {
  via?: (typeof kinds)[number][] | null;
}

export const related = relation<ConceptRow, ConceptRow, RelatedRow, RelatedArgs>({
  query: 'concept/related',
  place: { score: 'number', label: 'string', id: 'string' },
  params: (args) => ({ ...shownStatus(args), via: args.via ?? [...kinds], weights }),
  read: readRelated,
  edge: ({ row: { id, score, reasons }, parent }) => ({
    score: score / 10_000,
    reasons: [...reasons]
      .sort(([a], [b]) => kinds.indexOf(a) - kinds.indexOf(b))
      .map((reason) => reasonOf(reason, parent.id, id)),
  }),
});

/**
 * Of a concept with thousands of pairs so many at least are weighed, those with the most briefs. The fewest are nearly
 * always enough; more are tried before all, since all of a hot concept's cost ten times as much.
 */
const enough: (number | null)[] = [160, 640, null];

/** The best of the pairs with the most briefs, if no other pair can be better than the last of them; the best of all else. */
export async function readRelated(
  load: Loaders,
  concept: ConceptRow,
  params: Params & { limit: number },
  [weighed = null, ...more]: (number | null)[] = enough,
): Promise<RelatedRow[]> {
  const all = await load.many<RelatedRow>('concept/related', concept.id, { ...params, enough: weighed });
  const rows = all.filter((row) => row.id !== null);
  const last = rows[params.limit - 1];
  const isExact = weighed === null || (last ? last.score > mostOf(last) : rows.length === all.length);
  return isExact ? rows : readRelated(load, concept, params, more);
}

/**
 * The most that a pair can weigh that was not weighed (see concept/related.cypher): one whose other concept is in no
 * other brief. A weight has such a bound if it only grows with the briefs that the two have in common.
 */
function mostOf({ briefs, unseen }: RelatedRow): number {
  return unseen === 0 ? -1 : Math.ceil(10_000 * Math.sqrt(unseen / briefs) * (unseen / (unseen + 1)));
}

type PairBrief = KeyedRow & NodeRow;

/** As many briefs of a concept are listed, the newest first; among all others one looks at all. */
const listed = 128;
const everything = 0;

/**
 * The newest briefs of both: those that are kept with the pair, or if these are too few, those among so many of the
 * newest of the one that they should be there, or among all.
 */
export async function newestOfBoth(load: Loaders, pair: string, limit: number, [, , count, rarer, newest]: Reason) {
  const [both, one] = [count ?? 0, rarer ?? 0];
  const wanted = Math.min(limit, both);
  const kept = (newest?.split('\n') ?? []).map(
    (entry): PairBrief => ({ key: pair, id: entry.slice(entry.indexOf(' ') + 1) }),
  );
  if (kept.length >= wanted) return kept.slice(0, wanted);
  // In most pairs the briefs of both are spread over those of the one.
  const likely = 2 ** Math.ceil(Math.log2((2.5 * wanted * one) / both));
  const among = (window: number) => load.many<PairBrief>('concept/co-mentions', `${pair} ${window}`, { limit });
  const rows = await among(likely <= 4 * listed ? Math.min(likely, listed) : everything);
  return rows.length >= wanted ? rows : among(everything);
}

/** The briefs are read where they are selected; `briefs` and `evidence` of one length share the read. */
function reasonOf(reason: Reason, one: string, other: string) {
  const [kind, weight, count, , , source] = reason;
  const briefs = async ({ first }: PageArgs, { load }: Context) => {
    if (kind !== 'CO_MENTION') return [];
    return nodesOf<BriefRow>(await newestOfBoth(load, `${one} ${other}`, pageSize(first, 3), reason), load);
  };
  return {
    kind,
    weight: weight / 10_000,
    briefCount: count,
    source,
    briefs,
    evidence: async (args: PageArgs, context: Context) => {
      const ends = [one, other].map((id): EdgeTo => ({ type: 'MENTIONS', id })) as [EdgeTo, EdgeTo];
      return evidenceOfBoth(await briefs(args, context), ends, context.load);
    },
  };
}
