import type { StoryReason } from '../../model.ts';
import { type PageArgs, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { evidenceOf } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, NamedRow, PaperRow, StoryRow } from '../rows.ts';
import { newestFirst } from './mention.ts';

interface NodeRow<Node> extends KeyedRow {
  node: Node;
}

interface MemberRow extends NodeRow<BriefRow> {
  reasons: string;
  confidence: number;
  evidence: string | null;
  place: { newest: string; id: string };
}

const paperOf = async ({ id }: StoryRow, load: Context['load']) =>
  (await load.one<NodeRow<PaperRow>>('story/paper', id))?.node ?? null;

export const story = {
  title: async (parent: StoryRow, _: unknown, { load }: Context) =>
    (await paperOf(parent, load))?.title ?? parent.title,
  paper: (parent: StoryRow, _: unknown, { load }: Context) => paperOf(parent, load),
  outletCount: ({ outlets }: StoryRow) => outlets,
  newest: ({ newest }: StoryRow) => newest || null,
  outlets: async ({ id }: StoryRow, { first }: PageArgs, { load }: Context) =>
    (await load.many<NodeRow<NamedRow>>('story/outlets', id, { limit: pageSize(first) })).map((row) => row.node),
  briefs: relation<StoryRow, MemberRow>({
    query: 'story/briefs',
    place: newestFirst,
    edge: (row) => ({
      reasons: JSON.parse(row.reasons) as Omit<StoryReason, 'evidence'>[],
      confidence: row.confidence,
      evidence: evidenceOf(row.evidence, row.node),
    }),
    total: ['story/counts', 'briefs'],
  }),
};
