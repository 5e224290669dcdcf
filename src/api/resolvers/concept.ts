import { nodesOf, type PageArgs, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import type { BriefRow, ConceptRow, PaperRow } from '../rows.ts';
import { definitionGroups, definitions } from './definition.ts';
import { mentioned, newestFirst } from './mention.ts';
import { mostBriefsFirst, type SharedRow, shared } from './paper.ts';
import { readingOrder } from './reading-order.ts';
import { related } from './related.ts';
import { trend } from './trend.ts';

const neighbours =
  (query: string) =>
  async ({ id }: ConceptRow, { first }: PageArgs, { load }: Context) =>
    nodesOf<ConceptRow>(await load.many(query, id, { limit: pageSize(first) }), load);

export const concept = {
  altLabels: ({ altLabels }: ConceptRow) => altLabels ?? [],
  source: ({ file }: ConceptRow) => file,
  replacedBy: ({ replacedBy = [] }: ConceptRow, { first }: PageArgs) => replacedBy.slice(0, pageSize(first)),
  definitions,
  definitionGroups,
  readingOrder,
  broader: neighbours('concept/broader'),
  narrower: neighbours('concept/narrower'),
  related,
  trend,
  briefs: relation<ConceptRow, BriefRow>({
    query: 'concept/briefs',
    place: newestFirst,
    edge: mentioned,
    total: ['concept/counts', 'briefs'],
  }),
  papers: relation<ConceptRow, PaperRow, SharedRow>({
    query: 'concept/papers',
    place: mostBriefsFirst,
    edge: ({ row, parent }) => shared(row, row.id, parent.id),
  }),
};
