import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { takeTurn } from '../../src/graph/turn.ts';
import { writeCuratedRedirects } from '../../src/load/redirects.ts';
import { type Ask, asker, counting } from './ask.ts';
import { fillSample } from './sample-graph.ts';

let graph: GraphEngine;
let ask: Ask;
let reads: string[];
beforeAll(async () => {
  graph = await connect('memory:', { shuffleUnordered: true });
  await fillSample(graph, { allEdges: true });
});
beforeEach(() => {
  const counted = counting(graph);
  reads = counted.reads;
  ask = asker(counted.graph, { cacheSize: 0 });
});
afterAll(() => graph.close());

async function readsOf(query: string): Promise<string[]> {
  reads.length = 0;
  const { errors } = await ask(query);
  expect(errors).toBeUndefined();
  return [...reads].sort();
}

it.each([
  ['{ briefs { nodes { outlet { name } } } }', 'brief/list-newest entity/by-id'],
  [
    '{ concepts(first: 100) { nodes { narrower { prefLabel altLabels } } } }',
    'concept/list concept/narrower entity/by-id',
  ],
  [
    '{ paper(title: "Flat valleys") { briefs { edges { evidence { brief { title } } } } } }',
    'brief/evidence paper/briefs paper/by-name',
  ],
  [
    '{ briefs { nodes { concepts { edges { evidence { quote brief { url } } node { briefs(first: 5) { nodes { title } } } } } } } }',
    'brief/evidence brief/list-newest concept/briefs entity/by-id',
  ],
  [
    '{ concepts { nodes { related { edges { reasons { briefs { id } evidence { quote } } } } } } }',
    'brief/all-count brief/by-id brief/evidence concept/links concept/list concept/mentioned concept/pair concept/pairs entity/by-id',
  ],
  [
    '{ briefs { nodes { outlet { id } outletEvidence { quote } text sections { text } } } }',
    'brief/content brief/evidence brief/list-newest entity/by-id',
  ],
  [
    '{ papers { nodes { briefs { totalCount } mentionedBy { totalCount } } } }',
    'entity/by-id paper/briefs paper/counts paper/list paper/mentioned-by',
  ],
  [
    '{ nodes(ids: ["concept/optimizer", "concept/sharpness", "concept/none"]) { id } }',
    'concept/by-redirect entity/by-id',
  ],
  [
    '{ nodes(ids: ["concept/optimiser", "concept/learning-rule", "paper/hills-alone", "paper/steep-and-flat"]) { id ... on Concept { replacedBy { id prefLabel } } } }',
    'concept/by-redirect entity/by-id paper/by-redirect',
  ],
])('reads once a relation and level, however wide: %s', async (query, expected) => {
  expect(await readsOf(query)).toEqual(expected.split(' '));
});

it('finds a thousand old ids in one read', async () => {
  const old = Array.from({ length: 1000 }, (_, n) => `concept/old-${n}`);
  await graph.transact((tx) =>
    writeCuratedRedirects(tx, Object.fromEntries(old.map((id) => [id, ['concept/optimizer']])), {
      before: [],
      after: new Set(['concept/optimizer']),
    }),
  );
  const fields = Array.from({ length: 10 }, (_, n) => {
    return `n${n}: nodes(ids: ${JSON.stringify(old.slice(n * 100, n * 100 + 100))}) { id }`;
  });
  reads.length = 0;
  const { data, errors } = await ask(`{ ${fields.join(' ')} }`);
  expect(errors).toBeUndefined();
  expect(Object.values(data).flat()).toEqual(old.map(() => ({ id: 'concept/optimizer' })));
  expect(reads).toEqual(['entity/by-id', 'concept/by-redirect']);
});

it('counts only where the count is asked for', async () => {
  expect(await readsOf('{ briefs { totalCount } }')).toEqual(['brief/list-count', 'brief/list-newest']);
  expect(await readsOf('{ briefs { nodes { id } } }')).toEqual(['brief/list-newest']);
});

it('reads an entity once while the graph stays as it is, and anew once it changed', async () => {
  const query = '{ concept(id: "concept/optimizer") { prefLabel } }';
  expect(await readsOf(query)).toEqual(['entity/by-id']);
  expect(await readsOf(query)).toEqual([]);
  const properties = { prefLabel: 'Optimiser' };
  await takeTurn(graph, (tx) =>
    tx.run('load/write-entities', { rows: [{ id: 'concept/optimizer', type: 'CONCEPT', properties }] }),
  );
  expect((await ask(query)).data).toEqual({ concept: properties });
});
