import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../../../src/api/create-api.ts';
import { createOperations } from '../../../src/api/operations/operations.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { engines, openEngine } from '../../engines.ts';
import { counting, noAnnotations, post } from '../ask.ts';
import { fillSample } from '../sample-graph.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });
const query = 'query Title($id: ID!) { brief(id: $id) { title } }';
const variables = { id: 'brief/morning-brief/flat-valleys' };
const title = { data: { brief: { title: 'Flat valleys, better models' } } };
const graphql = { accept: 'application/graphql-response+json' };

function get(parameters: Record<string, unknown>, headers: Record<string, string> = {}): Request {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return new Request(`http://localhost/graphql?${new URLSearchParams(Object.fromEntries(texts))}`, { headers });
}

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let reads: string[];
  let open: Api;
  let known: Api;
  let closed: Api;

  beforeAll(async () => {
    graph = await openEngine(url);
    await fillSample(graph);
    const counted = counting(graph);
    reads = counted.reads;
    const byId = new Map([
      ['title', query],
      [hashOf(query), query],
    ]);
    open = createApi({ graph: counted.graph, annotate: noAnnotations });
    known = createApi({ graph, annotate: noAnnotations, operations: { byId, only: false } });
    closed = createApi({ graph, annotate: noAnnotations, operations: { byId, only: true } });
  });
  afterAll(() => graph.close());

  const answer = async (api: Api, request: Request) => {
    const response = await api.fetch(request);
    return { status: response.status, ...(await response.json()) };
  };
  const code = async (api: Api, request: Request) => {
    const { status, errors } = await answer(api, request);
    return [status, errors?.[0]?.extensions.code];
  };

  it('learns a query from who sends it with its hash, and then takes the hash alone', async () => {
    const text = `${query} # learnt`;
    const unknown = await answer(open, post({ variables, extensions: persisted(text) }));
    expect(unknown).toMatchObject({ status: 200, errors: [{ message: 'PersistedQueryNotFound' }] });
    expect(await code(open, post({ variables, extensions: persisted(text) }, graphql))).toEqual([
      404,
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    expect(await answer(open, post({ query: text, variables, extensions: persisted(text) }))).toMatchObject(title);
    expect(await answer(open, post({ variables, extensions: persisted(text) }))).toMatchObject(title);
    expect(await answer(open, get({ variables, extensions: persisted(text) }))).toMatchObject(title);
  });

  it('has caches keep what is asked for by GET with a hash', async () => {
    await open.fetch(post({ query, variables, extensions: persisted(query) }));
    const request = () => get({ variables, extensions: persisted(query) });
    const first = await open.fetch(request());
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = request();
    again.headers.set('if-none-match', etag);
    const before = reads.length;
    expect((await open.fetch(again)).status).toBe(304);
    expect(reads.length).toBe(before);
    const unknown = await open.fetch(get({ extensions: persisted('{ unknown }') }));
    expect(unknown.headers.get('cache-control')).toBe('no-store');
  });

  it('learns nothing from a wrong hash, nor what does not run', async () => {
    const wrong = { query, variables, extensions: persisted('{ __typename }') };
    expect(await code(open, post(wrong, graphql))).toEqual([400, 'BAD_USER_INPUT']);
    const invalid = '{ nothing }';
    expect(await code(open, post({ query: invalid, extensions: persisted(invalid) }, graphql))).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    for (const text of ['{ __typename }', invalid]) {
      expect(await code(open, post({ extensions: persisted(text) }, graphql))).toEqual([
        404,
        'PERSISTED_QUERY_NOT_FOUND',
      ]);
    }
  });

  it('takes the id of an operation that the server was started with', async () => {
    for (const api of [known, closed]) {
      for (const documentId of ['title', hashOf(query), `sha256:${hashOf(query)}`]) {
        expect(await answer(api, post({ documentId, variables }))).toMatchObject(title);
        expect(await answer(api, get({ documentId, variables }))).toMatchObject(title);
      }
      expect(await answer(api, post({ variables, extensions: persisted(query) }))).toMatchObject(title);
      expect(await code(api, post({ documentId: 'other' }, graphql))).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
      expect(await code(api, post({ documentId: '__proto__' }, graphql))).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
      expect(await code(api, post({ documentId: 7 }, graphql))).toEqual([400, 'BAD_USER_INPUT']);
    }
    expect(await answer(known, post({ query: '{ __typename }' }))).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('answers no others where told so, however they are asked', async () => {
    const other = '{ __typename }';
    for (const request of [
      post({ query: other }, graphql),
      post({ query: other, documentId: 'title' }, graphql),
      post({ query: other, extensions: persisted(other) }, graphql),
      post({ query: `${query} ` }, graphql),
      get({ query: other }, graphql),
      get({ query: other, documentId: 'title' }, graphql),
      post(
        { query: 'subscription { newBriefs { cursor } }' },
        { accept: 'text/event-stream, application/graphql-response+json' },
      ),
    ]) {
      expect(await code(closed, request)).toEqual([403, 'OPERATION_NOT_ALLOWED']);
    }
    expect(await code(closed, post({ extensions: persisted(other) }, graphql))).toEqual([
      404,
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    // The text of a known one is that one.
    expect(await answer(closed, post({ query, variables }))).toMatchObject(title);
    expect(await code(closed, post({}, graphql))).toEqual([400, 'BAD_USER_INPUT']);
  });
});

it('remembers so many characters of queries, those that were asked for last', () => {
  const operations = createOperations({ byId: new Map([['own', 'the text']]), only: false }, 10_000);
  for (let i = 0; i < 100; i += 1) {
    operations.remember(`hash ${i}`, 'x'.repeat(900));
    operations.find('hash 0');
  }
  operations.remember('long', 'x'.repeat(20_000));
  const kept = Array.from({ length: 100 }, (_, i) => `hash ${i}`).filter((hash) => operations.find(hash));
  expect(kept).toContain('hash 0');
  expect(kept.length).toBe(10);
  expect([operations.find('own'), operations.find('long')]).toEqual(['the text', undefined]);
});
