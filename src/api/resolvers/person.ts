import { relation } from '../connection.ts';
import type { BriefRow, NamedRow, PaperRow } from '../rows.ts';
import { mentioned, newestFirst } from './mention.ts';
import { named } from './named.ts';

export const person = {
  ...named,
  papers: relation<NamedRow, PaperRow>({
    query: 'person/papers',
    place: { year: 'number', label: 'string', id: 'string' },
    edge: () => ({}),
    total: ['person/counts', 'papers'],
  }),
  briefs: relation<NamedRow, BriefRow>({
    query: 'person/briefs',
    place: newestFirst,
    edge: mentioned,
    total: ['person/counts', 'briefs'],
  }),
};
