import { nodesOf, type PageArgs, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { date } from '../dates.ts';
import { type EdgeTo, evidenceOfBoth } from '../evidence.ts';
import { newestOfBoth } from '../related/newest-of-both.ts';
import { type Kind, kinds, type Reason, type RelatedRow, relatedConcepts } from '../related/related-concepts.ts';
import type { BriefRow, ConceptRow } from '../rows.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';

interface RelatedArgs extends PageArgs, StatusArgs {
  via?: Kind[] | null;
  asOf?: string | null;
}

export const related = relation<ConceptRow, ConceptRow, RelatedRow, RelatedArgs>({
  query: 'Concept.related',
  place: { score: 'number', label: 'string', id: 'string' },
  read: (context, { id }, args, { after, limit }) =>
    relatedConcepts(context, id, {
      ...shownStatus(args),
      via: args.via ?? kinds,
      asOf: date('asOf', args.asOf),
      after,
      limit,
    }),
  edge: ({ row: { id, score, reasons }, parent, args }) => ({
    score: score / 10_000,
    reasons: [...reasons]
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .map((reason) => reasonOf(reason, [parent.id, id], args.asOf ?? null)),
  }),
});

/** The briefs are read where they are selected; `briefs` and `evidence` of one length share the read. */
function reasonOf({ kind, weight, source, pair }: Reason, ends: [string, string], asOf: string | null) {
  const briefs = async ({ first }: PageArgs, { load }: Context) => {
    const limit = pageSize(first, 3);
    return pair === null ? [] : nodesOf<BriefRow>(await newestOfBoth(load, ends, { ...pair, asOf }, limit), load);
  };
  return {
    kind,
    weight: weight / 10_000,
    briefCount: pair?.both ?? null,
    source,
    briefs,
    evidence: async (args: PageArgs, context: Context) => {
      const [one, other] = ends.map((id): EdgeTo => ({ type: 'MENTIONS', id })) as [EdgeTo, EdgeTo];
      return evidenceOfBoth(await briefs(args, context), [one, other], context.load);
    },
  };
}
