import { type ListArgs, listing } from '../connection.ts';
import { date } from '../dates.ts';
import { currentId } from '../entity.ts';
import { newestFirst } from './mention.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';

interface Filtered<Filter> extends ListArgs {
  filter?: Filter | null;
}

interface BriefFilter {
  outlet?: string | null;
  kind?: string[] | null;
  category?: string | null;
  publishedFrom?: string | null;
  publishedTo?: string | null;
}

interface EntityFilter extends StatusArgs {
  startsWith?: string | null;
  kind?: string[] | null;
  yearFrom?: number | null;
  yearTo?: number | null;
  author?: boolean | null;
  deprecated?: boolean | null;
}

const byLabel = { briefs: 'number', label: 'string', id: 'string' } as const;

/** What the lists of all named entities have in common. */
const entityParams = ({ filter, orderBy }: Filtered<EntityFilter>) => ({
  ...shownStatus(filter ?? {}),
  startsWith: filter?.startsWith?.toLowerCase() ?? null,
  byBriefs: orderBy === 'MOST_BRIEFS',
});

/** Each once: a list as long as a body would be compared with every row. */
const kinds = ({ filter }: Filtered<{ kind?: string[] | null }>) => ({
  kinds: filter?.kind ? [...new Set(filter.kind)] : null,
});

function entities(folder: string, own: (args: Filtered<EntityFilter>) => Record<string, unknown> = () => ({})) {
  return listing<Filtered<EntityFilter>>({
    query: () => `${folder}/list`,
    place: byLabel,
    params: (args) => ({ ...entityParams(args), ...own(args) }),
    count: `${folder}/list-count`,
  });
}

const storyPages = listing<Filtered<{ outlet?: string | null; minOutlets?: number | null }>>({
  query: () => 'story/list',
  place: { rank: 'number', newest: 'string', id: 'string' },
  params: async ({ filter, orderBy }, { load }) => ({
    outlet: await currentId(filter?.outlet, load),
    outlets: filter?.minOutlets ?? 0,
    byOutlets: orderBy === 'MOST_OUTLETS',
  }),
  count: 'story/list-count',
});

export const lists = {
  briefs: listing<Filtered<BriefFilter>>({
    query: ({ orderBy }) => (orderBy === 'OLDEST' ? 'brief/list-oldest' : 'brief/list-newest'),
    place: newestFirst,
    params: async ({ filter }, { load }) => ({
      outlet: await currentId(filter?.outlet, load),
      ...kinds({ filter }),
      category: filter?.category?.toLowerCase() ?? null,
      from: date('publishedFrom', filter?.publishedFrom),
      to: date('publishedTo', filter?.publishedTo),
    }),
    count: 'brief/list-count',
  }),
  papers: entities('paper', ({ filter }) => ({ yearFrom: filter?.yearFrom ?? null, yearTo: filter?.yearTo ?? null })),
  concepts: entities('concept', (args) => ({ ...kinds(args), deprecated: args.filter?.deprecated ?? false })),
  people: entities('person', ({ filter }) => ({ authors: filter?.author ?? null })),
  organizations: entities('organization'),
  outlets: entities('outlet', kinds),
  stories: storyPages,
};
