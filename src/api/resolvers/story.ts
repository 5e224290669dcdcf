import type { StoryReason } from '../../model.ts';
import { nodesOf, type PageArgs, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { evidenceOf } from '../evidence.ts';
import type { KeyedRow, NodeRow } from '../loaders.ts';
import type { BriefRow, NamedRow, PaperRow, StoryRow } from '../rows.ts';
import { coverage } from './coverage.ts';
import { newestFirst } from './mention.ts';

interface MemberRow extends KeyedRow, NodeRow {
  reasons: string;
  confidence: number;
  evidence: string | null;
}

const paperOf = async ({ id }: StoryRow, load: Context['load']) =>
  (await nodesOf<PaperRow>(await load.many('story/paper', id), load))[0] ?? null;

export const story = {
  title: async (parent: StoryRow, _: unknown, { load }: Context) =>
    (await paperOf(parent, load))?.title ?? parent.title,
  paper: (parent: StoryRow, _: unknown, { load }: Context) => paperOf(parent, load),
  outletCount: ({ outlets }: StoryRow) => outlets,
  newest: ({ newest }: StoryRow) => newest || null,
  outlets: async ({ id }: StoryRow, { first }: PageArgs, { load }: Context) =>
    nodesOf<NamedRow>(await load.many('story/outlets', id, { limit: pageSize(first) }), load),
  briefs: relation<StoryRow, BriefRow, MemberRow>({
    query: 'story/briefs',
    place: newestFirst,
    edge: ({ row, node }) => ({
      reasons: JSON.parse(row.reasons) as Omit<StoryReason, 'evidence'>[],
      confidence: row.confidence,
      evidence: evidenceOf(row.evidence, node),
    }),
    total: ['story/counts', 'briefs'],
  }),
  coverage: coverage('coverage/of-story'),
};
