import { expect, it } from 'vitest';
import { createApi } from '../../../src/api/create-api.ts';
import { connect } from '../../../src/graph/connect.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { takeTurn } from '../../../src/graph/turn.ts';
import { counting, post } from '../ask.ts';

const annotate = async () => [];
const one = '{ concepts { totalCount } }';

/** An API over an empty graph in memory that a turn was taken on, with the statements that it reads. */
async function open(options: { cacheSize?: number } = {}) {
  const graph = await connect('memory:');
  await takeTurn(graph, async () => {});
  const counted = counting(graph);
  return { graph, reads: counted.reads, api: createApi({ graph: counted.graph, annotate, ...options }) };
}

const addConcept = (graph: GraphEngine, name: string) => {
  const properties = { id: `concept/${name}`, label: name, prefLabel: name, status: 'CURATED', words: ` ${name} ` };
  return takeTurn(graph, (tx) =>
    tx.run('load/write-entities', { rows: [{ id: properties.id, type: 'CONCEPT', properties }] }),
  );
};

const get = (query: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost/graphql?query=${encodeURIComponent(query)}`, { headers });

it('reads nothing for a question that was answered, until the graph changes', async () => {
  const { graph, reads, api } = await open();
  const first = await api.fetch(post({ query: one }));
  const text = await first.text();
  const answered = reads.length;
  const second = await api.fetch(post({ query: one }));
  expect(await second.text()).toBe(text);
  expect(reads.length).toBe(answered);
  for (const header of ['content-type', 'access-control-allow-origin', 'x-graph-version']) {
    expect(second.headers.get(header), header).toBe(first.headers.get(header));
  }
  expect(second.headers.get('x-graph-version')).toBe('1');
  expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  await addConcept(graph, 'a');
  const third = await api.fetch(post({ query: one }));
  expect(await third.json()).toMatchObject({ data: { concepts: { totalCount: 1 } } });
  expect(third.headers.get('x-graph-version')).toBe('2');
});

it('answers those who ask the same at a time once, and keeps nothing where told so', async () => {
  const { reads, api } = await open({ cacheSize: 0 });
  await api.fetch(post({ query: one }));
  const once = reads.length;
  const answers = await Promise.all(Array.from({ length: 20 }, () => api.fetch(post({ query: one }))));
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(20);
  // The first did not wait for the others, who share a look at the version and then an answer.
  expect(reads.length).toBeLessThanOrEqual(3 * once);
  const before = reads.length;
  await api.fetch(post({ query: one }));
  expect(reads.length).toBe(before + once);
});

it('keeps no failure, and says with each whose it is', async () => {
  const { graph } = await open();
  let isDown = true;
  const sometimes: GraphEngine = {
    ...counting(graph).graph,
    read: (query, params) =>
      isDown && query !== 'read/version' ? Promise.reject(new Error('down')) : graph.read(query, params),
  };
  const api = createApi({ graph: sometimes, annotate });
  const asked = await Promise.all([api.fetch(post({ query: one })), api.fetch(post({ query: one }))]);
  for (const answer of asked) {
    const { errors } = await answer.json();
    expect(errors[0].extensions).toEqual({ code: 'INTERNAL', requestId: answer.headers.get('x-request-id') });
  }
  isDown = false;
  expect(await (await api.fetch(post({ query: one }))).json()).toMatchObject({ data: { concepts: { totalCount: 0 } } });
});

it('serves nothing that it kept while the version cannot be read', async () => {
  const { graph } = await open();
  let isDown = false;
  const failing = { ...counting(graph).graph };
  failing.read = (query, params) => (isDown ? Promise.reject(new Error('down')) : graph.read(query, params));
  const api = createApi({ graph: failing, annotate });
  expect((await (await api.fetch(post({ query: one }))).json()).errors).toBeUndefined();
  isDown = true;
  const down = await api.fetch(post({ query: one }));
  expect((await down.json()).errors[0].extensions.code).toBe('INTERNAL');
  expect(down.headers.get('x-graph-version')).toBeNull();
  expect(await (await api.fetch(post({ query: '{ __typename }' }))).json()).toMatchObject({
    data: { __typename: 'Query' },
  });
  const atLeast = await api.fetch(post({ query: one }, { 'x-graph-version-at-least': '1' }));
  expect([atLeast.status, (await atLeast.json()).errors[0].extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
});

const refused: [string, Request][] = [
  ['as plain text', post(JSON.stringify({ query: one }), { 'content-type': 'text/plain' })],
  ['as a form', post(JSON.stringify({ query: one }), { 'content-type': 'application/x-www-form-urlencoded' })],
  ['for a type that there is not', post({ query: one }, { accept: 'image/png' })],
  ['as DELETE', new Request('http://localhost/graphql', { method: 'DELETE', body: JSON.stringify({ query: one }) })],
  ['with more than is allowed', post(JSON.stringify({ query: one }).padEnd(400_001))],
  ['at another address', new Request('http://localhost/graphql/x', post({ query: one }))],
];

it.each(refused)('refuses a kept question %s', async (_name, request) => {
  const { api } = await open();
  for (let times = 0; times < 2; times += 1) expect((await api.fetch(post({ query: one }))).status).toBe(200);
  const { status } = await api.fetch(request);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

it('keeps questions apart that differ in any way', async () => {
  const { api } = await open();
  const query = 'query ($type: String!) { __type(name: $type) { name } }';
  const answerTo = async (type: string) => (await api.fetch(post({ query, variables: { type } }))).json();
  for (let times = 0; times < 2; times += 1) {
    for (const type of ['Brief', 'Paper'])
      expect(await answerTo(type)).toMatchObject({ data: { __type: { name: type } } });
  }
  const accept = 'application/graphql-response+json';
  for (let times = 0; times < 2; times += 1) {
    expect((await api.fetch(post({ query: one }, { accept }))).headers.get('content-type')).toContain(accept);
    expect((await api.fetch(post({ query: one }))).headers.get('content-type')).toContain('application/json');
  }
});

it('tells a browser in a line that what it has is still so, also after a load that did not touch it', async () => {
  const { graph, api } = await open();
  const first = await api.fetch(get(one));
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(first.headers.get('vary')).toBe('accept');
  for (const condition of [etag, etag.replace('W/', ''), `"other", ${etag}`]) {
    const again = await api.fetch(get(one, { 'if-none-match': condition }));
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(etag);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
  }
  await takeTurn(graph, async () => {});
  const untouched = await api.fetch(get(one, { 'if-none-match': etag }));
  expect([untouched.status, untouched.headers.get('x-graph-version')]).toEqual([304, '2']);
  await addConcept(graph, 'a');
  const touched = await api.fetch(get(one, { 'if-none-match': etag }));
  expect(touched.status).toBe(200);
  expect(touched.headers.get('etag')).not.toBe(etag);
  expect((await api.fetch(get('{ nothing }'))).headers.get('cache-control')).toBe('no-store');
  expect((await api.fetch(post({ query: one }, { 'if-none-match': etag }))).status).toBe(200);
});

it('waits for a version that is on its way', async () => {
  const { graph, api } = await open();
  const wait = api.fetch(post({ query: one }, { 'x-graph-version-at-least': '2' }));
  await addConcept(graph, 'a');
  expect(await (await wait).json()).toMatchObject({ data: { concepts: { totalCount: 1 } } });
});

it('says which version it has where one asked for does not come', async () => {
  const { api } = await open();
  const late = await api.fetch(post({ query: one }, { 'x-graph-version-at-least': '7' }));
  expect(late.status).toBe(503);
  expect(late.headers.get('retry-after')).toBe('1');
  const { errors } = await late.json();
  expect(errors[0].extensions).toEqual({ code: 'NOT_YET', graphVersion: 1 });
  for (const wrong of ['-1', 'x', '1.5', '9'.repeat(16), '']) {
    const answer = await api.fetch(post({ query: one }, { 'x-graph-version-at-least': wrong }));
    expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  }
});
