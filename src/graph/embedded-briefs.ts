import type { BriefHit, BriefQuery, GraphEngine, Row } from './engine.ts';

/** So many briefs that the engine scores best are weighed for a search: by their texts, and by their titles. */
const mostByText = 60;
const mostByTitle = 20;

/** Briefs by the engine's own text search, best first: internal node number and score. */
export type BestBriefs = (property: 'words' | 'titleWords', words: string, most: number) => Promise<number[][]>;

/** What is found, by its internal node number. */
type Weighed = Omit<BriefHit, 'node'> & { node: number; id: string };

/** What a query finds among the briefs that the embedded engine scores best by text and title. */
export async function weighedBriefs(
  { key, words }: BriefQuery,
  limit: number,
  best: BestBriefs,
  reader: Pick<GraphEngine, 'read'>,
): Promise<BriefHit[]> {
  if (key === '') return [];
  const [byText, byTitle] = await Promise.all([
    words.length > 0 ? best('words', words.join(' '), mostByText) : [],
    best('titleWords', key, mostByTitle),
  ]);
  const relevance = new Map(byText as [number, number][]);
  // A word in a title says as much as three in a text.
  for (const [node, score] of byTitle as [number, number][])
    relevance.set(node, (relevance.get(node) ?? 0) + 3 * score);
  if (relevance.size === 0) return [];
  const weighed = await reader.read('schema/embedded-weighed', {
    nodes: [...relevance.keys()],
    words: words.map((word) => ` ${word} `),
    phrase: ` ${key} `,
  });
  const hits = weighed
    .filter(({ level }) => level >= 0)
    .map(({ node, ...hit }) => ({ ...hit, node, relevance: relevance.get(node) as number }) as Weighed)
    .sort(byPlace)
    .slice(0, limit);
  const shown = await reader.read('schema/embedded-shown', { nodes: hits.map(({ node }) => node) });
  const byId = new Map(shown.map(({ node }) => [node.id as string, node as Row]));
  return hits.flatMap(({ id, level, relevance }) => {
    const node = byId.get(id);
    return node ? [{ node, level, relevance }] : [];
  });
}

const byPlace = (one: Weighed, other: Weighed) =>
  other.level - one.level || other.relevance - one.relevance || (one.id < other.id ? -1 : 1);
