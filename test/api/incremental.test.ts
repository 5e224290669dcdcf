import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../../src/api/create-api.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { engines, openEngine } from '../engines.ts';
import { counting, noAnnotations, post } from './ask.ts';
import { fillSample } from './sample-graph.ts';

const multipart = { accept: 'multipart/mixed, application/json' };
const inPieces = '{ brief(id: "brief/morning-brief/flat-valleys") { title ... @defer(label: "later") { text } } }';
const title = 'Flat valleys, better models';

interface Piece {
  data?: object;
  incremental?: { data?: unknown; items?: unknown[]; path: (string | number)[]; label?: string; errors?: unknown[] }[];
  errors?: { message: string; extensions: Record<string, unknown> }[];
  hasNext?: boolean;
}

/** The parts of an answer as they come. */
async function* piecesOf(response: Response): AsyncGenerator<Piece> {
  expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"');
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    const parts = text.split('\r\n---');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const body = part.split('\r\n\r\n')[1];
      if (body) yield JSON.parse(body);
    }
  }
}

async function allOf(response: Response): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of piecesOf(response)) pieces.push(piece);
  return pieces;
}

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let api: Api;
  let reads: string[];
  /** What reads of a text wait for, and what they fail by. */
  let gate: Promise<unknown> = Promise.resolve();

  beforeAll(async () => {
    graph = await openEngine(url);
    await fillSample(graph);
    const counted = counting(graph);
    reads = counted.reads;
    const gated: GraphEngine = {
      ...counted.graph,
      read: async (query, params) => {
        if (query === 'brief/content') await gate;
        return counted.graph.read(query, params);
      },
    };
    api = createApi({ graph: gated, annotate: noAnnotations });
  });
  afterAll(() => graph.close());

  const ask = (query: string, variables = {}, headers: Record<string, string> = multipart) =>
    api.fetch(post({ query, variables }, headers));

  it('gives what is ready before what is deferred', async () => {
    const opened = Promise.withResolvers<void>();
    gate = opened.promise;
    const pieces = piecesOf(await ask(inPieces));
    expect((await pieces.next()).value).toEqual({ data: { brief: { title } }, hasNext: true });
    opened.resolve();
    const { incremental, hasNext } = (await pieces.next()).value;
    expect(incremental).toMatchObject([{ path: ['brief'], label: 'later' }]);
    expect(incremental[0].data.text).toContain(title);
    expect(hasNext).toBe(false);
    expect((await pieces.next()).done).toBe(true);
  });

  it('gives the same in pieces as at once', async () => {
    const query = (stream: string) => `{ briefs { nodes ${stream} { id title } } }`;
    const whole = await (await ask(query(''))).json();
    const pieces = await allOf(await ask(query('@stream(initialCount: 1)')));
    const later = pieces.flatMap(({ incremental = [] }) => incremental.flatMap(({ items = [] }) => items));
    const [start] = pieces as [{ data: { briefs: { nodes: unknown[] } } }];
    const first = start.data.briefs.nodes;
    expect(first.length).toBe(1);
    expect([...first, ...later]).toEqual(whole.data.briefs.nodes);
  });

  it('is neither kept nor shared: each who asks gets all pieces', async () => {
    const asked = await Promise.all([ask(inPieces), ask(inPieces)]);
    const [one, two] = await Promise.all(asked.map(allOf));
    expect(one).toEqual(two);
    expect(one?.length).toBe(2);
    const before = reads.length;
    await allOf(await ask(inPieces));
    expect(reads.length).toBeGreaterThan(before);
    // What turned out to come at once is kept, whoever asked.
    await (await ask('{ concepts { totalCount } }')).text();
    const kept = reads.length;
    await (await ask('{ concepts { totalCount } }')).text();
    expect(reads.length).toBe(kept);
  });

  it('tells of what fails later as of all that fails', async () => {
    gate = Promise.reject(new Error('MATCH (n) with password hunter2'));
    gate.catch(() => {});
    const response = await ask(inPieces);
    const [, later] = await allOf(response);
    gate = Promise.resolve();
    const text = JSON.stringify(later);
    expect(text).not.toContain('hunter2');
    expect(later?.incremental?.[0]?.errors).toMatchObject([
      { extensions: { code: 'INTERNAL', requestId: response.headers.get('x-request-id') } },
    ]);
  });

  const doubling = Array.from({ length: 40 }, (_, i) => {
    const next = i < 39 ? `...a${i + 1} @defer ...a${i + 1} @defer` : '';
    return `fragment a${i} on BriefConnection { totalCount ${next} }`;
  }).join(' ');
  it.each([
    ['too many', `{ ${Array.from({ length: 21 }, () => '... @defer { __typename }').join(' ')} }`, 'TOO_COMPLEX'],
    ['fragments that spread each other twofold', `{ briefs { ...a0 } } ${doubling}`, 'TOO_COMPLEX'],
    [
      'what costs too much',
      `{ ... @defer { briefs(first: 100) { nodes @stream { concepts(first: 100) { nodes { related(first: 100) { nodes { id } } } } } } } }`,
      'TOO_COMPLEX',
    ],
    ['a negative count', '{ briefs { nodes @stream(initialCount: -1) { id } } }', 'BAD_USER_INPUT'],
    [
      'a negative count by default',
      'query ($n: Int! = -1) { briefs { nodes @stream(initialCount: $n) { id } } }',
      'BAD_USER_INPUT',
    ],
    ['no count', '{ briefs { nodes @stream(initialCount: null) { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no list', '{ briefs @stream { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'the same name twice',
      '{ ... @defer(label: "a") { __typename } ... @defer(label: "a") { __typename } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a field that there is not', '{ ... @defer { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s', async (_what, query, code) => {
    const { data, errors } = await (await ask(query)).json();
    expect(errors[0].extensions.code).toBe(code);
    expect(data ?? null).toBeNull();
  });

  it('refuses a negative count by variable', async () => {
    const query = 'query ($n: Int!) { briefs { nodes @stream(initialCount: $n) { id } } }';
    const { errors } = await (await ask(query, { n: -5 })).json();
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each(['application/json', '*/*', 'application/graphql-response+json'])(
    'says what to accept to who accepts %s alone',
    async (accept) => {
      const response = await ask(inPieces, {}, { accept });
      expect(response.status).toBe(406);
      expect((await response.json()).errors[0].message).toContain('multipart/mixed');
      expect(
        (
          await (
            await ask(
              inPieces.replace('@defer', '@defer(if: false) @include(if: true)').replace('(label: "later")', ''),
              {},
              { accept },
            )
          ).json()
        ).data.brief,
      ).toHaveProperty('text');
    },
  );

  it('comes as events to who asks for events', async () => {
    const text = await (await ask(inPieces, {}, { accept: 'text/event-stream' })).text();
    expect(text.match(/event: next/g)?.length).toBe(2);
    expect(text).toMatch(/event: complete\ndata:\n\n$/);
  });
});
