import type { BriefRanking } from '../../graph/brief-ranking.ts';
import { type BriefFilter, type BriefHit, type Searchable, searchable } from '../../graph/engine.ts';
import type { Context } from '../context.ts';
import { folderOf, labelOf } from '../entity.ts';
import { firstWhere } from '../first-where.ts';
import type { KeyedRow } from '../loaders.ts';
import type { NamedType } from '../names/name-index.ts';
import { topOf } from '../names/top-of.ts';
import type { BriefRow, EntityRow } from '../rows.ts';
import type { Hit } from './hit.ts';
import { amongAfter, behind, compareHits, placeNow, type SearchPlace, tellBefore, tellShown } from './place.ts';
import type { Query } from './query.ts';
import { findNamed, levelScores } from './rank.ts';

/** What is searched for, and among what. */
export interface Search {
  query: Query;
  types: ReadonlySet<Searchable>;
  filter: BriefFilter;
}

/** A hit, with what it is shown by where it is known already. */
export type FoundHit = Hit & { node?: EntityRow };

/** What a filter asks for only briefs have, so it finds nothing else. */
export function typesOf(types: readonly Searchable[] | null, filter: BriefFilter): Set<Searchable> {
  const wanted = new Set(types ?? searchable);
  return isFilter(filter) ? wanted.intersection(new Set<Searchable>(['Brief'])) : wanted;
}

const isFilter = ({ outlet, from, to }: BriefFilter) => outlet !== null || from !== null || to !== null;

/** The best of what a search finds behind a place, or from the start, at most `count`. */
export async function find(
  search: Search,
  after: SearchPlace | null,
  count: number,
  context: Context,
): Promise<FoundHit[]> {
  const [named, briefs] = await Promise.all([namedHits(search, context), briefsBehind(search, after, count, context)]);
  const others = after === null ? named : named.filter(behind(after));
  const hits = topOf([...others, ...briefs], count, compareHits);
  tellBefore(hits, after);
  return hits;
}

/** How many hits there are in all. */
export async function countOf(search: Search, context: Context): Promise<number> {
  const [named, briefs] = await Promise.all([namedHits(search, context), ranking(search, context)]);
  return named.length + briefs.ids.length;
}

/** All but briefs, in no order. */
async function namedHits({ query, types }: Search, context: Context): Promise<FoundHit[]> {
  const wanted = new Set([...types].filter((type): type is NamedType => type !== 'Brief'));
  if (wanted.size === 0) return [];
  const [identified, names] = await Promise.all([
    wanted.has('Paper') ? papersByIdentifier(query, context) : [],
    context.names(),
  ]);
  const known = new Set(identified.map(({ id }) => id));
  return [...identified, ...findNamed(query, wanted, names).filter(({ id }) => !known.has(id))];
}

interface NodeRow extends KeyedRow {
  node: EntityRow;
}

async function papersByIdentifier({ identifiers }: Query, { load }: Context): Promise<FoundHit[]> {
  const rows = await Promise.all(identifiers.map((key) => load.many<NodeRow>('paper/by-name', key)));
  const papers = new Map(rows.flat().map(({ key, node }) => [node.id, { key, node }]));
  return [...papers.values()].map(({ key, node }) => ({
    id: node.id,
    label: labelOf(node),
    score: 1,
    relevance: 0,
    field: 'IDENTIFIER',
    matched: key.slice(key.indexOf(':') + 1),
    node,
  }));
}

/** The first page is what the engine finds best; for those behind it, and under a filter, all that is found is ranked once. */
async function briefsBehind(
  search: Search,
  after: SearchPlace | null,
  count: number,
  context: Context,
): Promise<FoundHit[]> {
  const { query, types, filter } = search;
  if (!types.has('Brief') || query.key === '') return [];
  if (after !== null || isFilter(filter)) return hitsBehind(after, await ranking(search, context), count);
  const hits = (await context.load.searchBriefs(query, count)).map(hitOfFirst).sort(compareHits);
  const last = hits.at(-1);
  if (last && hits.length === count) tellShown(hits, last);
  return hits;
}

async function ranking({ query, types, filter }: Search, { rankBriefs }: Context): Promise<BriefRanking> {
  if (!types.has('Brief')) return { ids: [], levels: new Uint8Array(), relevances: new Float64Array() };
  return rankBriefs({ key: query.key, words: query.words }, filter);
}

function hitsBehind(after: SearchPlace | null, all: BriefRanking, count: number): FoundHit[] {
  if (after === null) return all.ids.slice(0, count).map((_, at) => hitAt(all, at));
  const now = placeNow(after, (id) => {
    const at = all.ids.indexOf(id);
    return at < 0 ? null : hitAt(all, at);
  });
  const isBehind = behind(now);
  const hits: FoundHit[] = [];
  for (let at = firstBehind(now, all); at < all.ids.length && hits.length < count; at += 1) {
    const hit = hitAt(all, at);
    if (!isBehind(hit)) continue;
    const among = amongAfter(now, hit);
    hits.push(among ? { ...hit, among } : hit);
  }
  return hits;
}

/** Where in a ranking those begin that may stand behind a place. */
function firstBehind(after: SearchPlace, all: BriefRanking): number {
  const place = { ...ofBrief, ...after, id: after.from };
  return firstWhere(all.ids.length, (at) => compareHits(place, hitAt(all, at)) < 0);
}

/** What matched is told where it is asked for: see resolvers/search.ts. */
const ofBrief = { label: '', field: 'TEXT', matched: '' } as const;

function hitAt({ ids, levels, relevances }: BriefRanking, at: number): Hit {
  const score = levelScores[levels[at] as number] as number;
  return { id: ids[at] as string, score, relevance: relevances[at] as number, ...ofBrief };
}

function hitOfFirst({ node, level, relevance }: BriefHit): FoundHit {
  return { id: node.id, score: levelScores[level] as number, relevance, ...ofBrief, node: node as BriefRow };
}

/** `OUTLET` is Outlet. */
export const typeNamed = (name: string): Searchable =>
  searchable.find((type) => folderOf(type) === name.toLowerCase()) as Searchable;
