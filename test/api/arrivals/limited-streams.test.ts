import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { askerUntil } from '../../../src/api/asker.ts';
import { type ApiOptions, createApi } from '../../../src/api/create-api.ts';
import { shared } from '../../../src/api/limits/limits.ts';
import { connect } from '../../../src/graph/connect.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { readLimits } from '../../../src/graph/read-limits.ts';
import { takeTurn } from '../../../src/graph/turn.ts';
import { startServer } from '../../../src/web/serve.ts';
import { counting, noAnnotations, post } from '../ask.ts';
import { askForEvents, eventsOf } from './events.ts';

const events = { accept: 'text/event-stream' };
const newTexts = 'subscription { newBriefs { brief { id text } } }';

/** Rejects when nobody waits for a read any more, as a database's does. */
const stopped = () => askerUntil(readLimits()?.signal as AbortSignal).gone;

/** A server over a graph in memory, which waits with texts and with annotations for a gate that can be shut. */
async function open(options: Partial<ApiOptions> = {}, versionRead = () => {}) {
  const graph = await connect('memory:');
  await takeTurn(graph, async () => {});
  const gate = { opened: Promise.resolve() };
  const gated: GraphEngine = {
    ...counting(graph).graph,
    read: async (statement, params) => {
      if (statement === 'brief/content') await Promise.race([gate.opened, stopped()]);
      const rows = await graph.read(statement, params);
      if (statement === 'read/version') versionRead();
      return rows;
    },
  };
  const annotate: ApiOptions['annotate'] = (texts) => gate.opened.then(() => noAnnotations(texts));
  const api = createApi({ graph: gated, annotate, lookEvery: 5, ...options });
  const server = await startServer({ api, host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.close(0);
    await graph.close();
  });
  let last = 0;
  return {
    ...{ api, server },
    /** Adds a brief; tells its id. */
    async add() {
      last += 1;
      const id = `brief/daily/${last}`;
      const brief = { id, title: `Brief ${last}`, kind: 'brief', newest: '', captures: [], text: 'Text.' };
      await takeTurn(graph, (tx) => tx.run('load/write-briefs', { rows: [{ ...brief, edges: '[[],[],[],[]]' }] }));
      return id;
    },
    /** Shuts the gate, until what it returns is called. */
    shut() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate.opened = promise;
      return resolve;
    },
    /** Asks for what is answered only where there is room. */
    count: async (first = 1) =>
      (await (await api.fetch(post({ query: `{ briefs(first: ${first}) { totalCount } }` }))).json()).data,
    /** Streams of one client that have begun. */
    follow: async (count: number) => {
      const streams = await Promise.all(
        Array.from({ length: count }, () => api.fetch(post({ query: newTexts }, events))),
      );
      const readers = streams.map(({ body }) => (body as ReadableStream<Uint8Array>).getReader());
      for (const reader of readers) await reader.read();
      return readers;
    },
  };
}

it('lets a subscription live on after the time that a request has, and each event have that time', async () => {
  const { server, add, shut } = await open({ requestTime: 1000 });
  const told = eventsOf(await askForEvents(server.url, { query: newTexts }));
  const first = told.next();
  await setTimeout(1500);
  const one = await add();
  expect((await first).value.data).toMatchObject({ data: { newBriefs: { brief: { id: one, text: 'Text.' } } } });
  const release = shut();
  await add();
  expect((await told.next()).value.data.errors[0].extensions.code).toBe('TIMEOUT');
  release();
  const three = await add();
  expect((await told.next()).value.data).toMatchObject({ data: { newBriefs: { brief: { id: three } } } });
  await told.return(undefined);
});

it('tells with each event what it cost, and takes it from what the client has', async () => {
  const { server, add } = await open({ clientBudget: 200 });
  const query = 'subscription { newBriefs { brief { id concepts(first: 10) { nodes { id } } } } }';
  const told = eventsOf(await askForEvents(server.url, { query }));
  for (let number = 1; ; number += 1) {
    await add();
    const { data } = (await told.next()).value;
    if (data.errors) {
      expect(number).toBeGreaterThan(2);
      expect(data.errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
      break;
    }
    expect(number).toBeLessThan(40);
    const { requested, actual } = data.extensions.cost;
    expect(actual).toBeGreaterThan(0);
    expect(requested).toBeGreaterThan(actual);
  }
  expect((await told.next()).value).toMatchObject({ event: 'complete' });
});

it('holds nobody up by streams that wait, or whose events are not taken', async () => {
  const { add, count, follow } = await open();
  const readers = await follow(shared.streams.client);
  for (let times = 0; times < 5; times += 1) await add();
  for (const reader of readers) await reader.read();
  const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => count(i + 1)));
  for (const answer of answers) expect(answer).toEqual({ briefs: { totalCount: 5 } });
  for (const reader of readers) await reader.cancel();
});

it('has events wait for their turn, and gives it back of who goes while one runs', async () => {
  const { add, count, follow, shut } = await open();
  const readers = await follow(shared.streams.client);
  const release = shut();
  const told = readers.map((reader) => reader.read());
  await add();
  // Twenty texts that do not come fill the room of light requests.
  let asked = 1;
  const another = () => {
    asked += 1;
    return count(asked);
  };
  await expect.poll(() => Promise.race([another(), setTimeout(200, 'waits')]), { timeout: 8000 }).toBe('waits');
  for (const reader of readers) await reader.cancel();
  expect(await another()).toEqual({ briefs: { totalCount: 1 } });
  await Promise.all(told);
  release();
});

it.each(['multipart/mixed', 'text/event-stream'])(
  'stops an answer in pieces whose time is up, and gives its place to others whether its pieces are taken or not: %s',
  async (accept) => {
    const { api, add, count, shut } = await open({ requestTime: 2000 });
    await add();
    const release = shut();
    const query = '{ briefs { totalCount } ... @defer { annotate(text: "x") { mentions { start } } } }';
    const asked = await Promise.all(Array.from({ length: 25 }, () => api.fetch(post({ query }, { accept }))));
    await setTimeout(2200);
    expect(await count()).toEqual({ briefs: { totalCount: 1 } });
    const texts = await Promise.all(asked.map((response) => response.text()));
    for (const text of texts) expect(text).toContain('TIMEOUT');
    const begun = texts.filter((text) => text.includes('"hasNext":true')).length;
    expect(begun).toBeGreaterThanOrEqual(shared.light.requests);
    release();
  },
);

it('gives the place back of who goes while the stream begins', async () => {
  let leave = () => {};
  const { api, add, follow } = await open({}, () => leave());
  for (let moment = 0; moment < 100; moment += 1) {
    const leaving = new AbortController();
    let reads = 0;
    leave = async () => {
      reads += 1;
      // The first is the request's own; the second tells where the stream begins.
      if (reads !== 2) return;
      for (let step = 0; step < moment; step += 1) await null;
      leaving.abort();
    };
    const request = new Request(post({ query: newTexts }, events), { signal: leaving.signal });
    const response = await api.fetch(request);
    if (leaving.signal.aborted) await response.body?.cancel();
    leave = () => {};
  }
  const readers = await follow(shared.streams.client);
  const told = readers.map((reader) => reader.read());
  await add();
  for (const each of told) expect(new TextDecoder().decode((await each).value)).toContain('brief/daily/1');
  for (const reader of readers) await reader.cancel();
});
