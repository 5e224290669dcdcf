import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { tabs } from '../../src/web/tabs.ts';
import { asker } from '../api/ask.ts';
import { fillSample } from '../api/sample-graph.ts';

let graph: GraphEngine;
beforeAll(async () => {
  graph = await connect('memory:', { shuffleUnordered: true });
  await fillSample(graph);
});
afterAll(() => graph.close());

/** What to ask of the sample graph with each tab's query, and where its answer's relations are. */
const asked: Record<string, Record<string, string>> = {
  'which briefs cover this paper': { title: 'Flat Valleys Explain Generalization' },
  'related terms': { label: 'loss landscape' },
  'definitions and where they come from': { label: 'sharpness' },
  search: { query: 'loss landscape' },
  'stories and why': {},
};

it('opens with the five questions, in their order', () => {
  expect(tabs().map(({ name }) => name)).toEqual(Object.keys(asked));
});

it('gives every argument a default, so that a tab runs as it is', () => {
  for (const { query } of tabs()) expect(query).toMatch(/\(\s*\$\w+: (?:String = "[^"]+"|Int = \d+)\s*\)/);
});

it.each(tabs())('answers: $name', async ({ name, query }) => {
  const { data, errors } = await asker(graph)(query, asked[name]);
  expect(errors).toBeUndefined();
  const relations = relationsIn(data);
  expect(relations.length).toBeGreaterThan(0);
  for (const relation of relations) expect(quotesIn(relation), JSON.stringify(relation)).not.toHaveLength(0);
});

/** Edges and definitions: whatever says that two things have to do with each other. */
function relationsIn(value: unknown): object[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ['edges', 'definitions'].includes(name) && Array.isArray(inner) ? inner : relationsIn(inner),
  );
}

/** Quotes from briefs, seed files of curators, and for a search the words that matched. */
function quotesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ['quote', 'source', 'text'].includes(name) && typeof inner === 'string' && inner ? [inner] : quotesIn(inner),
  );
}
