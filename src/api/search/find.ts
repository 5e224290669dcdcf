import { type Searchable, searchable } from '../../graph/engine.ts';
import type { Context } from '../context.ts';
import { folderOf, labelOf, typeOfId } from '../entity.ts';
import type { KeyedRow } from '../loaders.ts';
import type { ConceptRow, EntityRow, NamedRow, PaperRow } from '../rows.ts';
import { type Query, queryOf } from './query.ts';
import { type Candidate, type Hit, rank, rankBrief } from './rank.ts';

/** Of each type, how many the engine's full text and the names give. */
export const most = 100;

/**
 * What a query finds, best first; of briefs no more than `enough`, which the engine gives in the order that they are shown
 * in. Of all else the engines only propose candidates, by full text and by how names begin: there are names to compare.
 */
export async function find(
  text: string,
  types: readonly Searchable[] | null,
  enough: number,
  context: Context,
): Promise<Hit[]> {
  const query = queryOf(text);
  const wanted = new Set(types ?? searchable);
  const hasBriefs = wanted.delete('Brief') && query.key !== '';
  const [identified, others, briefs] = await Promise.all([
    wanted.has('Paper') ? papersByIdentifier(query, context) : [],
    candidates(query, wanted, context),
    hasBriefs ? context.load.searchBriefs(query, Math.min(enough, most)) : [],
  ]);
  const known = new Set(identified.map(({ candidate }) => candidate.id));
  const hits = others.filter(({ id }) => !known.has(id)).map((candidate) => rank(candidate, query));
  const ofBriefs = briefs.map((hit) => rankBrief(hit, query));
  return [...identified, ...hits.filter((hit) => hit !== null), ...ofBriefs].sort(byRank);
}

interface NodeRow extends KeyedRow {
  node: EntityRow;
}

async function papersByIdentifier({ identifiers }: Query, { load }: Context): Promise<Hit[]> {
  const rows = await Promise.all(identifiers.map((key) => load.many<NodeRow>('paper/by-name', key)));
  const papers = new Map(rows.flat().map(({ key, node }) => [node.id, { key, node }]));
  return [...papers.values()].map(({ key, node }) => ({
    candidate: candidateOf(node),
    score: 1,
    field: 'IDENTIFIER',
    matched: key.slice(key.indexOf(':') + 1),
  }));
}

/** Entities that may be meant, each once, without candidates' status: by names that begin with the query, or have words of it. */
async function candidates(query: Query, wanted: Set<Searchable>, { graph, load }: Context): Promise<Candidate[]> {
  if (query.key === '' || wanted.size === 0) return [];
  const words = query.words.join(' ');
  const [starting, ...withWords] = await Promise.all([
    graph.read('name/starting', { start: query.key, limit: most * wanted.size }),
    ...[...wanted].map((type) => (words === '' ? [] : load.search(type, words, most))),
  ]);
  const ids = new Set([...starting, ...withWords.flat()].map(({ id }) => id as string));
  const ofType = [...ids].filter((id) => wanted.has(typeOfId(id) as Searchable));
  const entities = (await load.entities(ofType)).filter((entity) => entity !== null && isShown(entity));
  return entities.map((entity) => candidateOf(entity as EntityRow));
}

const isShown = (entity: EntityRow) => !('status' in entity && entity.status === 'CANDIDATE');

function candidateOf(entity: EntityRow): Candidate {
  const { altLabels, altTitles, altNames } = entity as Partial<ConceptRow & PaperRow & NamedRow>;
  return {
    id: entity.id,
    label: labelOf(entity),
    otherNames: altLabels ?? altTitles ?? altNames ?? [],
    relevance: 0,
    node: entity,
  };
}

/** Where a hit stands: by score, of briefs then by what the engine makes of their texts, then by label and id. */
export function placeOf({ candidate: { id, label, relevance }, score }: Hit) {
  return { score, relevance, label, id };
}

function byRank(one: Hit, other: Hit): number {
  return comparePlaces(placeOf(one), placeOf(other));
}

export type SearchPlace = ReturnType<typeof placeOf>;

/** Negative where the one stands before the other. */
export function comparePlaces(one: SearchPlace, other: SearchPlace): number {
  return (
    other.score - one.score ||
    other.relevance - one.relevance ||
    compare(one.label, other.label) ||
    compare(one.id, other.id)
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

export const typeNamed = (name: string): Searchable =>
  searchable.find((type) => folderOf(type) === name.toLowerCase()) as Searchable;
