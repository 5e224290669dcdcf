import { type Searchable, searchable } from '../../graph/engine.ts';
import type { Context } from '../context.ts';
import { folderOf, labelOf, typeOfId } from '../entity.ts';
import type { KeyedRow } from '../loaders.ts';
import type { EntityRow } from '../rows.ts';
import { type Query, queryOf } from './query.ts';
import { type Hit, rank, type TextMatch } from './rank.ts';

/** Of each type, how many candidates the engine's full text and the names give. */
const most = 100;

/**
 * What a query finds, best first. The engines only propose candidates, by full text and by how names begin; the rank
 * is ours, so that both engines answer alike.
 */
export async function find(text: string, types: readonly Searchable[] | null, context: Context): Promise<Hit[]> {
  const query = queryOf(text);
  const wanted = new Set(types ?? searchable);
  const [identified, entities] = await Promise.all([
    wanted.has('Paper') ? papersByIdentifier(query, context) : [],
    candidates(query, wanted, context),
  ]);
  const known = new Set(identified.map((hit) => hit.entity.id));
  const others = entities.filter((entity) => !known.has(entity.id));
  const texts = await textsOf(others, query, context);
  const hits = others.map((entity) => rank(entity, query, texts.get(entity.id) ?? null)).filter((hit) => hit !== null);
  return [...identified, ...hits].sort(byRank);
}

interface NodeRow extends KeyedRow {
  node: EntityRow;
}

async function papersByIdentifier({ identifiers }: Query, { load }: Context): Promise<Hit[]> {
  const rows = await Promise.all(identifiers.map((key) => load.many<NodeRow>('paper/by-name', key)));
  const papers = new Map(rows.flat().map(({ key, node }) => [node.id, { key, node }]));
  return [...papers.values()].map(({ key, node }) => ({
    entity: node,
    score: 1,
    field: 'IDENTIFIER',
    matched: key.slice(key.indexOf(':') + 1),
  }));
}

/** Entities by names that begin with the query, and by words of the query; each once, without candidates' status. */
async function candidates(query: Query, wanted: Set<Searchable>, { graph, load }: Context): Promise<EntityRow[]> {
  if (query.key === '') return [];
  const words = query.words.join(' ');
  const [starting, ...withWords] = await Promise.all([
    graph.read('name/starting', { start: query.key, limit: most * wanted.size }),
    ...[...wanted].map((type) => (words === '' ? [] : graph.search(type, words, most))),
  ]);
  const ids = new Set([...starting.map((row) => String(row.id)), ...withWords.flat()]);
  const ofType = [...ids].filter((id) => wanted.has(typeOfId(id) as Searchable));
  const entities = await load.entities(ofType);
  return entities.filter(
    (entity) => entity !== null && !('status' in entity && entity.status === 'CANDIDATE'),
  ) as EntityRow[];
}

interface WordsRow extends KeyedRow, TextMatch {}

async function textsOf(entities: EntityRow[], query: Query, { load }: Context): Promise<Map<string, TextMatch>> {
  const briefs = entities.filter((entity) => typeOfId(entity.id) === 'Brief');
  const params = { words: query.words, phrase: query.words.join(' ') };
  const rows = await Promise.all(briefs.map(({ id }) => load.one<WordsRow>('brief/words-found', id, params)));
  return new Map(rows.filter((row) => row !== null).map((row) => [row.key, row]));
}

/** Where a hit stands: by score, newer briefs before older ones, then by label and id. */
export function placeOf({ entity, score }: Hit) {
  const newest = 'newest' in entity ? entity.newest : '';
  return { score, newest, label: labelOf(entity), id: entity.id };
}

function byRank(one: Hit, other: Hit): number {
  return comparePlaces(placeOf(one), placeOf(other));
}

export type SearchPlace = ReturnType<typeof placeOf>;

/** Negative where the one stands before the other. */
export function comparePlaces(one: SearchPlace, other: SearchPlace): number {
  return (
    other.score - one.score ||
    compare(other.newest, one.newest) ||
    compare(one.label, other.label) ||
    compare(one.id, other.id)
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

export const typeNamed = (name: string): Searchable =>
  searchable.find((type) => folderOf(type) === name.toLowerCase()) as Searchable;
