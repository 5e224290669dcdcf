import { type PlacedRow, relation } from '../connection.ts';
import { evidenceOf } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, NamedRow } from '../rows.ts';
import { newestFirst } from './mention.ts';
import { named } from './named.ts';

interface PublishedRow extends KeyedRow, PlacedRow<BriefRow> {
  node: BriefRow;
  name: string;
  evidence: string | null;
}

const published = (row: PublishedRow) => ({ name: row.name, evidence: evidenceOf(row.evidence, row.node) });

export const outlet = {
  ...named,
  briefs: relation<NamedRow, PublishedRow>({
    query: 'outlet/briefs',
    place: newestFirst,
    edge: published,
    total: ['outlet/counts', 'briefs'],
  }),
  originals: relation<NamedRow, PublishedRow>({
    query: 'outlet/originals',
    place: newestFirst,
    edge: published,
    total: ['outlet/counts', 'originals'],
  }),
};
