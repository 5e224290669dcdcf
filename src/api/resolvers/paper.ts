import { edgesOf } from '../brief-edges.ts';
import { nodesOf, type PageArgs, pageSize, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { storyOf } from '../entity.ts';
import { edgeEvidence, evidenceOfBoth } from '../evidence.ts';
import type { KeyedRow, NodeRow } from '../loaders.ts';
import type { BriefRow, ConceptRow, NamedRow, PaperRow } from '../rows.ts';
import { whenKnown } from '../when-known.ts';
import { coverage } from './coverage.ts';
import { mentioned, newestFirst } from './mention.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';

/** A paper or a concept that briefs connect with the other. */
export interface SharedRow extends KeyedRow, NodeRow {
  briefs: number;
  salience: number;
}

export const mostBriefsFirst = { briefs: 'number', salience: 'number', label: 'string', id: 'string' } as const;

/** The fields of an edge between a paper and a concept; the evidence is read where it is selected. */
export function shared({ briefs, salience }: SharedRow, paperId: string, conceptId: string) {
  return {
    briefCount: briefs,
    salience,
    evidence: async ({ first }: PageArgs, { load }: Context) => {
      const rows = await load.many<KeyedRow & NodeRow>('paper/concept-briefs', `${paperId} ${conceptId}`, {
        limit: pageSize(first, 3),
      });
      const briefs = await nodesOf<BriefRow>(rows, load);
      return evidenceOfBoth(
        briefs,
        [
          { type: 'COVERS', id: paperId },
          { type: 'MENTIONS', id: conceptId },
        ],
        load,
      );
    },
  };
}

/** An edge from a paper to a brief that covers it: what it says is found in the brief where it is selected. */
function covering({ node: brief, parent: { id } }: { node: BriefRow; parent: PaperRow }) {
  const fact =
    (name: 'citedAs' | 'confidence') =>
    (_: unknown, { load }: Context) =>
      whenKnown(edgesOf(brief, load), ({ covers }) => covers.find((each) => each.id === id)?.[name]);
  return {
    ...{ citedAs: fact('citedAs'), confidence: fact('confidence') },
    evidence: (_: unknown, { load }: Context) => edgeEvidence(brief, { type: 'COVERS', id }, load),
  };
}

export const paper = {
  altTitles: ({ altTitles }: PaperRow) => altTitles ?? [],
  source: ({ file }: PaperRow) => file,
  briefs: relation<PaperRow, BriefRow>({
    query: 'paper/briefs',
    place: newestFirst,
    edge: covering,
    total: ['paper/counts', 'briefs'],
  }),
  mentionedBy: relation<PaperRow, BriefRow>({
    query: 'paper/mentioned-by',
    place: newestFirst,
    edge: mentioned,
    total: ['paper/counts', 'mentionedBy'],
  }),
  authors: async ({ id }: PaperRow, { first }: PageArgs, { load }: Context) =>
    nodesOf<NamedRow>(await load.many('paper/authors', id, { limit: pageSize(first) }), load),
  concepts: relation<PaperRow, ConceptRow, SharedRow, PageArgs & StatusArgs>({
    query: 'paper/concepts',
    place: mostBriefsFirst,
    edge: ({ row, parent }) => shared(row, parent.id, row.id),
    params: shownStatus,
  }),
  coverage: coverage('coverage/of-paper'),
  story: ({ id }: PaperRow, _: unknown, { load }: Context) => storyOf(load, 'story/by-paper', id),
};
