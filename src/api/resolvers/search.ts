import { connection, type PageArgs, pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { decodeCursor } from '../cursor.ts';
import { date } from '../dates.ts';
import { currentId, typeOfId } from '../entity.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, EntityRow } from '../rows.ts';
import { didYouMean } from '../search/did-you-mean.ts';
import { excerpt, wholeName } from '../search/excerpt.ts';
import { countOf, type FoundHit, find, type Search, typeNamed, typesOf } from '../search/find.ts';
import { placeOf, type SearchPlace } from '../search/place.ts';
import { queryOf } from '../search/query.ts';

interface SearchArgs extends PageArgs {
  query: string;
  types?: string[] | null;
  filter?: { outlet?: string | null; publishedFrom?: string | null; publishedTo?: string | null } | null;
}

const list = {
  name: 'search',
  place: {
    score: 'number',
    relevance: 'number',
    label: 'string',
    id: 'string',
    from: 'string',
    shown: 'string',
    before: 'string',
  },
} as const;

export async function search(_: unknown, args: SearchArgs, context: Context) {
  const size = pageSize(args.first);
  const after = args.after == null ? null : (decodeCursor(list.name, args.after, list.place) as SearchPlace);
  const asked = await searchOf(args, context);
  const hits = await find(asked, after, size + 1, context);
  return {
    ...connection(list, args, {
      rows: hits,
      place: placeOf,
      nodes: (shown) => context.load.nodes<EntityRow>(shown),
      edge: ({ row, node }) => ({ score: row.score, matched: () => matchOf(row, node, asked, context) }),
      totalCount: () => countOf(asked, context),
    }),
    didYouMean: () => didYouMean(args.query, context),
  };
}

async function searchOf({ query, types, filter }: SearchArgs, context: Context): Promise<Search> {
  const wanted = {
    outlet: await currentId(filter?.outlet, context.load),
    from: date('publishedFrom', filter?.publishedFrom),
    to: date('publishedTo', filter?.publishedTo),
  };
  return { query: queryOf(query), types: typesOf(types?.map(typeNamed) ?? null, wanted), filter: wanted };
}

interface TextRow extends KeyedRow {
  text: string;
}

async function matchOf({ id, field, matched }: FoundHit, node: EntityRow, { query }: Search, { load }: Context) {
  const { words } = query;
  if (typeOfId(id) !== 'Brief') return { field, ...wholeName(matched, words) };
  const inTitle = wholeName((node as BriefRow).title, words);
  if (inTitle.highlights.length > 0 || words.length === 0) return { field: 'LABEL', ...inTitle };
  const row = await load.one<TextRow>('brief/content', id);
  return { field: 'TEXT', ...excerpt(row?.text ?? '', words) };
}

export const searchResult = { __resolveType: ({ id }: { id: string }) => typeOfId(id) };
