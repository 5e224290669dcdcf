import { type PageArgs, type PlacedRow, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { type ConnectingRow, evidenceOfBoth } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import type { ConceptRow } from '../rows.ts';
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

interface RelatedRow extends KeyedRow, PlacedRow<ConceptRow> {
  node: ConceptRow;
  score: number;
  reasons: ReasonRow[];
}

interface RelatedArgs extends PageArgs, StatusArgs {
  via?: (typeof kinds)[number][] | null;
}

export const related = relation<ConceptRow, RelatedRow, RelatedArgs>({
  query: 'concept/related',
  place: { score: 'number', label: 'string', id: 'string' },
  params: (args) => ({ ...shownStatus(args), via: args.via ?? [...kinds], weights }),
  edge: ({ node, score, reasons }, concept) => ({
    score: score / 10_000,
    reasons: [...reasons]
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .map((reason) => reasonOf(reason, `${concept.id} ${node.id}`)),
  }),
});

/** The briefs are read where they are selected; `briefs` and `evidence` of one length share the read. */
function reasonOf({ kind, weight, count, source }: ReasonRow, pair: string) {
  const briefs = async ({ first }: PageArgs, { load }: Context) =>
    kind === 'CO_MENTION' ? load.many<ConnectingRow>('concept/co-mentions', pair, { limit: pageSize(first, 3) }) : [];
  return {
    kind,
    weight: weight / 10_000,
    briefCount: count,
    source,
    briefs: async (args: PageArgs, context: Context) => (await briefs(args, context)).map((row) => row.node),
    evidence: async (args: PageArgs, context: Context) => evidenceOfBoth(await briefs(args, context)),
  };
}
