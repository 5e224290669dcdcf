import { type PageArgs, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, NamedRow, PaperRow, StoryRow } from '../rows.ts';
import type { CoverRow } from './cover.ts';
import { paperBriefs } from './paper.ts';

interface OutletRow extends KeyedRow {
  node: NamedRow;
}

const briefsOfPaper = relation<PaperRow, CoverRow<BriefRow>>(paperBriefs);

export const story = {
  title: ({ paper }: StoryRow) => paper.title,
  outletCount: ({ outlets }: StoryRow) => outlets,
  newest: ({ newest }: StoryRow) => newest || null,
  outlets: async ({ paper }: StoryRow, { first }: PageArgs, { load }: Context) =>
    (await load.many<OutletRow>('story/outlets', paper.id, { limit: pageSize(first) })).map((row) => row.node),
  briefs: ({ paper }: StoryRow, args: PageArgs, context: Context) => briefsOfPaper(paper, args, context),
};
