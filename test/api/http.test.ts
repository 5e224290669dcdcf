import { expect, it } from 'vitest';
import { createApi } from '../../src/api/create-api.ts';
import { BriefgraphError } from '../../src/errors.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { asker, post } from './ask.ts';

/** A graph of which every read fails. */
function failing(error: unknown): GraphEngine {
  const fail = () => Promise.reject(error);
  return {
    kind: 'neo4j',
    read: fail,
    transact: fail,
    searchBriefs: fail,
    rankBriefs: fail,
    briefsWithPhrase: fail,
    checkpoint: fail,
    close: async () => {},
  };
}

const secret = 'MATCH (n) at /home/somebody/graph.ts:12 with password hunter2 on db.internal';
const annotate = async () => [];
const api = createApi({ graph: failing(new Error('unused')), annotate });

it.each([
  [new Error(secret), 'INTERNAL'],
  [new BriefgraphError('DATABASE_FAILED', 'Neo4j could not do this', { cause: new Error(secret) }), 'INTERNAL'],
  [new BriefgraphError('DATABASE_UNAVAILABLE', secret), 'DATABASE_UNAVAILABLE'],
  [secret, 'INTERNAL'],
])('says of a failure a code and a request id, and nothing else: %s', async (error, code) => {
  const logged: [unknown, string][] = [];
  const failingApi = createApi({ graph: failing(error), annotate, log: (...entry) => logged.push(entry) });
  const response = await failingApi.fetch(post({ query: '{ node(id: "concept/x") { id } }' }));
  const text = await response.text();
  for (const word of ['MATCH', 'hunter2', '/home', 'graph.ts', 'db.internal', 'stack'])
    expect(text).not.toContain(word);
  const { data, errors } = JSON.parse(text);
  expect(data).toEqual({ node: null });
  expect(errors[0].path).toEqual(['node']);
  expect(errors[0].extensions.code).toBe(code);
  expect(errors[0].extensions.requestId).toBe(response.headers.get('x-request-id'));
  expect(logged.map(([, id]) => id)).toContain(response.headers.get('x-request-id'));
});

it('rejects ready where the graph does not answer', async () => {
  await expect(createApi({ graph: failing(new Error('down')), annotate }).ready()).rejects.toThrow('down');
});

it('annotates text with what it is given', async () => {
  const mention = { type: 'CONCEPT', id: 'concept/x', label: 'x', status: 'CURATED', salience: 1, role: null } as const;
  const place = { start: 0, end: 1, quote: 'x', rule: 'label', confidence: 0.9 };
  const ask = asker(
    { ...failing(new Error('unused')), read: async () => [] },
    { annotate: async () => [{ mentions: [{ ...mention, ...place }], abbreviations: [] }] },
  );
  const query = `query ($text: String!) { annotate(text: $text) { abbreviations { short } mentions {
    type id label status salience role start end quote rule confidence entity { id } } } }`;
  expect((await ask(query, { text: 'x' })).data.annotate.mentions).toEqual([{ ...mention, ...place, entity: null }]);
  for (const character of ['\u0000', '理']) {
    expect((await ask(query, { text: character.repeat(50_000) })).errors).toBeUndefined();
  }
  const { errors } = await ask(query, { text: 'x'.repeat(50_001) });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('lets any page ask, and lends it no rights', async () => {
  const origin = { origin: 'https://elsewhere.example' };
  const preflight = new Request('http://localhost/graphql', {
    method: 'OPTIONS',
    headers: { ...origin, 'access-control-request-method': 'POST' },
  });
  for (const request of [preflight, post({ query: '{ __typename }' }, origin)]) {
    const { status, headers } = await api.fetch(request);
    expect(status).toBeLessThan(300);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  }
});

const get = (query: string, more = '') =>
  new Request(`http://localhost/graphql?query=${encodeURIComponent(query)}${more}`);
it.each([
  ['a GET', get('{ __typename }'), 200, undefined],
  ['a GET with variables', get('{ __typename }', '&variables={}&extensions='), 200, undefined],
  ['a GET with broken variables', get('{ __typename }', '&variables={'), 400, 'BAD_USER_INPUT'],
  ['a GET with broken extensions', get('{ __typename }', '&extensions=x'), 400, 'BAD_USER_INPUT'],
  [
    'a form',
    post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'BAD_USER_INPUT',
  ],
  ['plain text', post('{ __typename }', { 'content-type': 'text/plain' }), 415, 'BAD_USER_INPUT'],
  ['a multipart form', post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }), 415, 'BAD_USER_INPUT'],
  ['two queries at once', post([{ query: '{ __typename }' }, { query: '{ __typename }' }]), 400, 'BAD_USER_INPUT'],
  ['broken JSON', post('{"query": "{ hunter2 }'), 400, 'BAD_USER_INPUT'],
  ['a huge body', post({ query: `{ __typename } #${'x'.repeat(400_000)}` }), 413, 'TOO_COMPLEX'],
  ['no query', post({}), 400, 'BAD_USER_INPUT'],
  ['a broken query', post({ query: '{ __typename' }), 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', post({ query: '{ hunter2 }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
])('answers %s', async (name, request, status, code) => {
  request.headers.set('accept', 'application/graphql-response+json');
  const response = await api.fetch(request);
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(JSON.parse(text).errors?.[0]?.extensions.code).toBe(code);
  if (name === 'broken JSON') expect(text).not.toContain('hunter2');
});
