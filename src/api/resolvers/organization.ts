import { relation } from '../connection.ts';
import type { BriefRow, NamedRow } from '../rows.ts';
import { mentioned, newestFirst } from './mention.ts';
import { named } from './named.ts';

export const organization = {
  ...named,
  briefs: relation<NamedRow, BriefRow>({
    query: 'organization/briefs',
    place: newestFirst,
    edge: mentioned,
    total: ['organization/counts', 'briefs'],
  }),
};
