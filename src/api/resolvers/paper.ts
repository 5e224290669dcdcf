import { type PageArgs, type PlacedRow, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { storyOf } from '../entity.ts';
import { type ConnectingRow, evidenceOf, evidenceOfBoth } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, ConceptRow, NamedRow, PaperRow } from '../rows.ts';
import { type CoverRow, citedAs } from './cover.ts';
import { type MentionRow, mentioned, newestFirst } from './mention.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';

/** A paper and a concept that briefs connect, seen from either. */
export interface SharedRow<Node> extends KeyedRow, PlacedRow<Node> {
  node: Node;
  briefs: number;
  salience: number;
}

export const mostBriefsFirst = { briefs: 'number', salience: 'number', label: 'string', id: 'string' } as const;

/** The fields of an edge between a paper and a concept; the evidence is read where it is selected. */
export function shared({ briefs, salience }: SharedRow<unknown>, paperId: string, conceptId: string) {
  return {
    briefCount: briefs,
    salience,
    evidence: async ({ first }: PageArgs, { load }: Context) => {
      const pair = `${paperId} ${conceptId}`;
      return evidenceOfBoth(
        await load.many<ConnectingRow>('paper/concept-briefs', pair, { limit: pageSize(first, 3) }),
      );
    },
  };
}

const paperBriefs = {
  query: 'paper/briefs',
  place: newestFirst,
  edge: (row: CoverRow<BriefRow>) => ({
    citedAs: citedAs(row),
    confidence: row.confidence,
    evidence: evidenceOf(row.evidence, row.node),
  }),
  total: ['paper/counts', 'briefs'],
} as const;

interface AuthorRow extends KeyedRow {
  node: NamedRow;
}

export const paper = {
  altTitles: ({ altTitles }: PaperRow) => altTitles ?? [],
  source: ({ file }: PaperRow) => file,
  briefs: relation<PaperRow, CoverRow<BriefRow>>(paperBriefs),
  mentionedBy: relation<PaperRow, MentionRow<BriefRow>>({
    query: 'paper/mentioned-by',
    place: newestFirst,
    edge: mentioned,
    total: ['paper/counts', 'mentionedBy'],
  }),
  authors: async ({ id }: PaperRow, { first }: PageArgs, { load }: Context) =>
    (await load.many<AuthorRow>('paper/authors', id, { limit: pageSize(first) })).map((row) => row.node),
  concepts: relation<PaperRow, SharedRow<ConceptRow>, PageArgs & StatusArgs>({
    query: 'paper/concepts',
    place: mostBriefsFirst,
    edge: (row, parent) => shared(row, parent.id, row.node.id),
    params: shownStatus,
  }),
  story: ({ id }: PaperRow, _: unknown, { load }: Context) => storyOf(load, 'story/by-paper', id),
};
