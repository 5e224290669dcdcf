import { type Searchable, searchable, type TextHit } from '../../graph/engine.ts';
import type { Context } from '../context.ts';
import { folderOf, labelOf, typeOfId } from '../entity.ts';
import type { KeyedRow, Loaders } from '../loaders.ts';
import type { EntityRow } from '../rows.ts';
import { type Query, queryOf } from './query.ts';
import { type Hit, rank, type TextMatch } from './rank.ts';

/** Of each type, how many candidates the engine's full text and the names give. */
const most = 100;

/**
 * Of briefs that have only some of the words so many are looked into at most, and fewer where enough have them all: which
 * words a long text has is dear to find out.
 */
const mostInPart = 40;

/**
 * What a query finds, best first. The engines only propose candidates, by full text and by how names begin; the rank
 * is ours, so that both engines answer alike.
 */
export async function find(text: string, types: readonly Searchable[] | null, context: Context): Promise<Hit[]> {
  const query = queryOf(text);
  const wanted = new Set(types ?? searchable);
  const [identified, { entities, texts }] = await Promise.all([
    wanted.has('Paper') ? papersByIdentifier(query, context) : [],
    candidates(query, wanted, context),
  ]);
  const known = new Set(identified.map((hit) => hit.entity.id));
  const others = entities.filter((entity) => !known.has(entity.id));
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

interface Candidates {
  entities: EntityRow[];
  /** What the briefs' texts have of the query. */
  texts: Map<string, TextMatch>;
}

/** Entities by names that begin with the query, and by words of the query; each once, without candidates' status. */
async function candidates(query: Query, wanted: Set<Searchable>, { graph, load }: Context): Promise<Candidates> {
  if (query.key === '') return { entities: [], texts: new Map() };
  const words = query.words.join(' ');
  // Briefs have no names.
  const hasNames = [...wanted].some((type) => type !== 'Brief');
  const [starting, ...withWords] = await Promise.all([
    hasNames ? graph.read('name/starting', { start: query.key, limit: most * wanted.size }) : [],
    ...[...wanted].map((type) => (words === '' ? [] : graph.search(type, words, most))),
  ]);
  const found = withWords.flat();
  const briefs = found.filter(({ id }) => typeOfId(id) === 'Brief');
  const whole = briefs.filter(({ has }) => has !== 'SOME');
  const inPart = briefs.filter(({ has }) => has === 'SOME').slice(0, Math.max(0, mostInPart - whole.length));
  const ids = new Set([
    ...starting.map(({ id }) => id as string),
    ...found.map(({ id }) => id).filter((id) => typeOfId(id) !== 'Brief'),
    ...[...whole, ...inPart].map(({ id }) => id),
  ]);
  const ofType = [...ids].filter((id) => wanted.has(typeOfId(id) as Searchable));
  const [entities, texts] = await Promise.all([load.entities(ofType), textsOf(inPart, query, load)]);
  for (const { id, has } of whole) texts.set(id, { found: query.words, phrase: has === 'PHRASE' });
  return { entities: entities.filter((entity) => entity !== null && isShown(entity)) as EntityRow[], texts };
}

const isShown = (entity: EntityRow) => !('status' in entity && entity.status === 'CANDIDATE');

interface WordsRow extends KeyedRow, TextMatch {}

async function textsOf(briefs: TextHit[], query: Query, load: Loaders): Promise<Map<string, TextMatch>> {
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
