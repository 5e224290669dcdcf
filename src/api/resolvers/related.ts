import { nodesOf, type PageArgs, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { type EdgeTo, evidenceOfBoth } from '../evidence.ts';
import type { KeyedRow, NodeRow } from '../loaders.ts';
import type { BriefRow, ConceptRow } from '../rows.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';

const kinds = ['CO_MENTION', 'BROADER', 'NARROWER', 'CURATED'] as const;

/** Ten-thousandths. A curator's link says more than most co-mentions (see the description of Concept.related). */
const weights = { BROADER: 3000, NARROWER: 3000, CURATED: 5000 };

interface ReasonRow {
  kind: (typeof kinds)[number];
  weight: number;
  count: number | null;
  source: string | null;
}

interface RelatedRow extends KeyedRow, NodeRow {
  score: number;
  reasons: ReasonRow[];
}

interface RelatedArgs extends PageArgs, StatusArgs {
  via?: (typeof kinds)[number][] | null;
}

export const related = relation<ConceptRow, ConceptRow, RelatedRow, RelatedArgs>({
  query: 'concept/related',
  place: { score: 'number', label: 'string', id: 'string' },
  params: (args) => ({ ...shownStatus(args), via: args.via ?? [...kinds], weights }),
  edge: ({ row: { id, score, reasons }, parent }) => ({
    score: score / 10_000,
    reasons: [...reasons]
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .map((reason) => reasonOf(reason, parent.id, id)),
  }),
});

/** The briefs are read where they are selected; `briefs` and `evidence` of one length share the read. */
function reasonOf({ kind, weight, count, source }: ReasonRow, one: string, other: string) {
  const briefs = async ({ first }: PageArgs, { load }: Context) => {
    if (kind !== 'CO_MENTION') return [];
    const rows = await load.many<KeyedRow & NodeRow>('concept/co-mentions', `${one} ${other}`, {
      limit: pageSize(first, 3),
    });
    return nodesOf<BriefRow>(rows, load);
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
