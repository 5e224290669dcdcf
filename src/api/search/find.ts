import { type BriefRanking, compareBriefs } from '../../graph/brief-ranking.ts';
import { type BriefFilter, type BriefHit, type Searchable, searchable } from '../../graph/engine.ts';
import type { Context } from '../context.ts';
import { folderOf, labelOf } from '../entity.ts';
import type { KeyedRow } from '../loaders.ts';
import type { NamedType } from '../names/name-index.ts';
import { topOf } from '../names/top-of.ts';
import type { BriefRow, EntityRow } from '../rows.ts';
import type { Query } from './query.ts';
import { comparePlaces, findNamed, type Hit, levelScores, placeOf, type SearchPlace } from './rank.ts';

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
  const isBehind = (hit: Hit) => after === null || comparePlaces(after, placeOf(hit)) < 0;
  const [named, briefs] = await Promise.all([namedHits(search, context), briefsBehind(search, after, count, context)]);
  return topOf([...named.filter(isBehind), ...briefs], count, (one, other) =>
    comparePlaces(placeOf(one), placeOf(other)),
  );
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

/** The first page is what the engine finds best; of pages behind it, and under a filter, all that is found is ranked once. */
async function briefsBehind(
  search: Search,
  after: SearchPlace | null,
  count: number,
  context: Context,
): Promise<FoundHit[]> {
  const { query, types, filter } = search;
  if (!types.has('Brief') || query.key === '') return [];
  if (after === null && !isFilter(filter)) {
    const first = await context.load.searchBriefs(query, count + 1);
    if (!mayLackOne(first, count)) return first.toSorted(byPlace).slice(0, count).map(hitOfFirst);
  }
  const all = await ranking(search, context);
  const from = after === null ? 0 : behind(after, all);
  return all.ids.slice(from, from + count).map((_, at) => hitAt(all, from + at));
}

/** The engine chooses freely among those alike: one that was left out may stand before the last that is shown. */
function mayLackOne(hits: BriefHit[], count: number): boolean {
  const [shown, further] = [hits[count - 2], hits[count]];
  return !!shown && !!further && shown.level === further.level && shown.relevance === further.relevance;
}

const byPlace = (one: BriefHit, other: BriefHit) =>
  compareBriefs({ ...one, id: one.node.id }, { ...other, id: other.node.id });

async function ranking({ query, types, filter }: Search, { rankBriefs }: Context): Promise<BriefRanking> {
  if (!types.has('Brief')) return { ids: [], levels: new Uint8Array(), relevances: new Float64Array() };
  return rankBriefs({ key: query.key, words: query.words }, filter);
}

/**
 * Where in a ranking to go on: behind the brief itself, which a change of the graph may have given another relevance;
 * where it has gone, behind where it was.
 */
function behind(after: SearchPlace, all: BriefRanking): number {
  let [low, high] = [0, all.ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(after, placeOf(hitAt(all, middle))) < 0) high = middle;
    else low = middle + 1;
  }
  if (all.ids[low - 1] === after.id || !after.id.startsWith('brief/')) return low;
  const itself = all.ids.indexOf(after.id);
  const isAlike = itself >= 0 && levelScores[all.levels[itself] as number] === after.score;
  return isAlike ? itself + 1 : low;
}

/** What matched is told where it is asked for: see matchOfBrief. */
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
