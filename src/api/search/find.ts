import { type Searchable, searchable, type TextHit } from '../../graph/engine.ts';
import type { Context } from '../context.ts';
import { folderOf, labelOf, typeOfId } from '../entity.ts';
import type { KeyedRow } from '../loaders.ts';
import type { ConceptRow, EntityRow, NamedRow, PaperRow } from '../rows.ts';
import { type Query, queryOf } from './query.ts';
import { type Candidate, type Hit, rank } from './rank.ts';

/** Of each type, how many candidates the engine's full text and the names give. */
const most = 100;

/**
 * What a query finds, best first. The engines only propose candidates, by full text and by how names begin; the rank
 * is ours, so that both engines answer alike.
 */
export async function find(text: string, types: readonly Searchable[] | null, context: Context): Promise<Hit[]> {
  const query = queryOf(text);
  const wanted = new Set(types ?? searchable);
  const [identified, others] = await Promise.all([
    wanted.has('Paper') ? papersByIdentifier(query, context) : [],
    candidates(query, wanted, context),
  ]);
  const known = new Set(identified.map(({ candidate }) => candidate.id));
  const hits = others.filter(({ id }) => !known.has(id)).map((candidate) => rank(candidate, query));
  return [...identified, ...hits.filter((hit) => hit !== null)].sort(byRank);
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

/**
 * What may be meant, each once, without candidates' status: entities by names that begin with the query, and all that has
 * words of it. Briefs are told apart by what the search itself says of them: only those that are shown are read.
 */
async function candidates(query: Query, wanted: Set<Searchable>, { graph, load }: Context): Promise<Candidate[]> {
  if (query.key === '') return [];
  const words = query.words.join(' ');
  // Briefs have no names.
  const hasNames = [...wanted].some((type) => type !== 'Brief');
  const [starting, ...withWords] = await Promise.all([
    hasNames ? graph.read('name/starting', { start: query.key, limit: most * wanted.size }) : [],
    ...[...wanted].map((type) => (words === '' ? [] : load.search(type, words, most))),
  ]);
  const [briefs, others] = partition(withWords.flat());
  const ids = new Set([...starting, ...others].map(({ id }) => id as string));
  const ofType = [...ids].filter((id) => wanted.has(typeOfId(id) as Searchable));
  const entities = (await load.entities(ofType)).filter((entity) => entity !== null && isShown(entity));
  return [...entities.map((entity) => candidateOf(entity as EntityRow)), ...briefs.map(briefCandidate)];
}

function partition(hits: TextHit[]): [briefs: TextHit[], others: TextHit[]] {
  const { true: briefs = [], false: others = [] } = Object.groupBy(hits, ({ id }) => String(typeOfId(id) === 'Brief'));
  return [briefs, others];
}

const isShown = (entity: EntityRow) => !('status' in entity && entity.status === 'CANDIDATE');

const briefCandidate = ({ id, title, newest, ...text }: TextHit): Candidate => ({
  ...{ id, label: title, otherNames: [], newest },
  ...{ text, node: undefined },
});

function candidateOf(entity: EntityRow): Candidate {
  const { altLabels, altTitles, altNames } = entity as Partial<ConceptRow & PaperRow & NamedRow>;
  return {
    id: entity.id,
    label: labelOf(entity),
    otherNames: altLabels ?? altTitles ?? altNames ?? [],
    newest: '',
    text: null,
    node: entity,
  };
}

/** Where a hit stands: by score, newer briefs before older ones, then by label and id. */
export function placeOf({ candidate: { id, label, newest }, score }: Hit) {
  return { score, newest, label, id };
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
