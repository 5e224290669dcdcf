import { type PageArgs, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, ConceptRow, PaperRow } from '../rows.ts';
import { definitionGroups, definitions } from './definition.ts';
import { type MentionRow, mentioned, newestFirst } from './mention.ts';
import { mostBriefsFirst, type SharedRow, shared } from './paper.ts';
import { related } from './related.ts';

interface NodeRow extends KeyedRow {
  node: ConceptRow;
}

const neighbours =
  (query: string) =>
  async ({ id }: ConceptRow, { first }: PageArgs, { load }: Context) =>
    (await load.many<NodeRow>(query, id, { limit: pageSize(first) })).map((row) => row.node);

export const concept = {
  altLabels: ({ altLabels }: ConceptRow) => altLabels ?? [],
  source: ({ file }: ConceptRow) => file,
  replacedBy: ({ replacedBy = [] }: ConceptRow, { first }: PageArgs) => replacedBy.slice(0, pageSize(first)),
  definitions,
  definitionGroups,
  broader: neighbours('concept/broader'),
  narrower: neighbours('concept/narrower'),
  related,
  briefs: relation<ConceptRow, MentionRow<BriefRow>>({
    query: 'concept/briefs',
    place: newestFirst,
    edge: mentioned,
    total: ['concept/counts', 'briefs'],
  }),
  papers: relation<ConceptRow, SharedRow<PaperRow>>({
    query: 'concept/papers',
    place: mostBriefsFirst,
    edge: (row, parent) => shared(row, row.node.id, parent.id),
  }),
};
