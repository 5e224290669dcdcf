import { connection, type PageArgs, pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { decodeCursor } from '../cursor.ts';
import { typeOfId } from '../entity.ts';
import type { KeyedRow } from '../loaders.ts';
import { excerpt, wholeName } from '../search/excerpt.ts';
import { comparePlaces, find, most, placeOf, type SearchPlace, typeNamed } from '../search/find.ts';
import { queryOf } from '../search/query.ts';
import type { Hit } from '../search/rank.ts';

interface SearchArgs extends PageArgs {
  query: string;
  types?: string[] | null;
}

const list = {
  name: 'search',
  place: { score: 'number', relevance: 'number', label: 'string', id: 'string' },
} as const;

export async function search(_: unknown, args: SearchArgs, context: Context) {
  const size = pageSize(args.first);
  const after = args.after == null ? null : (decodeCursor(list.name, args.after, list.place) as SearchPlace);
  // A later page begins behind hits that it needs not show.
  const enough = after ? most : size + 1;
  const hits = await find(args.query, args.types?.map(typeNamed) ?? null, enough, context);
  const from = after ? hits.findIndex((hit) => comparePlaces(after, placeOf(hit)) < 0) : 0;
  const page = from < 0 ? [] : hits.slice(from, from + size + 1);
  return connection(list, args, {
    rows: page,
    place: placeOf,
    nodes: (shown) => context.load.nodes(shown.map(({ candidate: { id, node } }) => ({ id, node }))),
    edge: ({ row: hit }) => ({ score: hit.score, matched: () => matchOf(hit, args.query, context) }),
  });
}

interface TextRow extends KeyedRow {
  text: string;
}

async function matchOf({ candidate, field, matched }: Hit, query: string, { load }: Context) {
  const { words } = queryOf(query);
  if (field !== 'TEXT') return { field, ...wholeName(matched, words) };
  const row = await load.one<TextRow>('brief/content', candidate.id);
  return { field, ...excerpt(row?.text ?? '', words) };
}

export const searchResult = { __resolveType: ({ id }: { id: string }) => typeOfId(id) };
