import { edgesOf } from '../brief-edges.ts';
import { relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { edgeEvidence } from '../evidence.ts';
import type { BriefRow, NamedRow } from '../rows.ts';
import { whenKnown } from '../when-known.ts';
import { newestFirst } from './mention.ts';
import { named } from './named.ts';
import { outletCoverage } from './outlet-coverage.ts';

interface Published {
  node: BriefRow;
  parent: NamedRow;
}

const evidenceOf =
  (type: 'PUBLISHED_BY' | 'ORIGINALLY_PUBLISHED_BY', { node, parent: { id } }: Published) =>
  (_: unknown, { load }: Context) =>
    edgeEvidence(node, { type, id }, load);

export const outlet = {
  ...named,
  briefs: relation<NamedRow, BriefRow>({
    query: 'outlet/briefs',
    place: newestFirst,
    edge: (of) => ({ name: of.parent.name, evidence: evidenceOf('PUBLISHED_BY', of) }),
    total: ['outlet/counts', 'briefs'],
  }),
  originals: relation<NamedRow, BriefRow>({
    query: 'outlet/originals',
    place: newestFirst,
    edge: (of) => ({
      // As the brief writes it.
      name: (_: unknown, { load }: Context) =>
        whenKnown(
          edgesOf(of.node, load),
          ({ originally }) => originally.find(({ id }) => id === of.parent.id)?.name ?? of.parent.name,
        ),
      evidence: evidenceOf('ORIGINALLY_PUBLISHED_BY', of),
    }),
    total: ['outlet/counts', 'originals'],
  }),
  coverage: outletCoverage,
};
