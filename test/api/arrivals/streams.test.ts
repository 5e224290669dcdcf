import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createApi } from '../../../src/api/create-api.ts';
import { shared } from '../../../src/api/limits/limits.ts';
import { BriefgraphError } from '../../../src/errors.ts';
import { connect } from '../../../src/graph/connect.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { takeTurn } from '../../../src/graph/turn.ts';
import { startServer } from '../../../src/web/serve.ts';
import { counting, noAnnotations, post } from '../ask.ts';
import { askForEvents, eventsOf } from './events.ts';

const query = 'subscription { newBriefs { cursor brief { id text } } }';
const events = { accept: 'text/event-stream' };

/** A server over a graph in memory, with the statements that it reads. */
async function open(change: (graph: GraphEngine) => GraphEngine = (graph) => graph) {
  const graph = await connect('memory:');
  await takeTurn(graph, async () => {});
  const counted = counting(change(graph));
  const api = createApi({ graph: counted.graph, annotate: noAnnotations, lookEvery: 5 });
  const server = await startServer({ api, host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.close(0);
    await graph.close();
  });
  return { graph, api, server, reads: counted.reads };
}

let last = 0;
/** Adds briefs in one transaction. */
function add(graph: GraphEngine, count: number, text = 'Text.') {
  const rows = Array.from({ length: count }, () => {
    last += 1;
    const id = `brief/daily/${String(last).padStart(6, '0')}`;
    return { id, title: `Brief ${last}`, kind: 'brief', newest: '', captures: [], text, edges: '[[],[],[],[]]' };
  });
  return takeTurn(graph, (tx) => tx.run('load/write-briefs', { rows }));
}

it('lets one client open so many streams, and one more once one has ended', async () => {
  const { server } = await open();
  const open1 = () => {
    const leaving = new AbortController();
    return askForEvents(server.url, { query }, leaving.signal).then((response) => ({ response, leaving }));
  };
  const all = await Promise.all(Array.from({ length: shared.streams.client }, open1));
  const firstOf = async (response: Response) => (await eventsOf(response).next()).value;
  const refused = await firstOf((await open1()).response);
  expect(refused.data.errors[0]).toMatchObject({ extensions: { code: 'TOO_MANY_REQUESTS' } });
  all[0]?.leaving.abort();
  await expect
    .poll(async () => {
      const { response, leaving } = await open1();
      const told = await Promise.race([firstOf(response), setTimeout(100, 'waits')]);
      leaving.abort();
      return told;
    })
    .toBe('waits');
  for (const { leaving } of all) leaving.abort();
});

it.each(['application/json', 'application/graphql-response+json', '*/*', 'multipart/mixed'])(
  'begins no subscription for who cannot read it: %s',
  async (accept) => {
    const { api } = await open();
    for (let times = 0; times <= shared.streams.client; times += 1) {
      expect((await api.fetch(post({ query }, { accept }))).status).toBe(406);
    }
    const response = await api.fetch(post({ query }, events));
    expect(response.status).toBe(200);
    await response.body?.cancel();
  },
);

it('gives the place back of who goes before the first event', async () => {
  const { api } = await open();
  for (let times = 0; times <= shared.streams.client; times += 1) {
    const response = await api.fetch(post({ query }, events));
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(':\n\n');
    await reader?.cancel();
  }
});

it("is asked for by GET, too, as a browser's EventSource does", async () => {
  const { graph, api } = await open();
  const address = `http://localhost/graphql?query=${encodeURIComponent('subscription { newBriefs { cursor } }')}`;
  const response = await api.fetch(new Request(address, { headers: events }));
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const told = eventsOf(response);
  const first = told.next();
  await add(graph, 1);
  expect((await first).value).toMatchObject({
    event: 'next',
    data: { data: { newBriefs: { cursor: expect.any(String) } } },
  });
  await told.return(undefined);
});

it('costs what its events cost', async () => {
  const { api } = await open();
  const deep = `subscription { newBriefs { brief { ${'story { briefs(first: 100) { nodes { '.repeat(3)} id ${'} } } '.repeat(3)} } } }`;
  const response = await api.fetch(post({ query: deep }, events));
  expect(await response.text()).toContain('TOO_COMPLEX');
});

it('looks at the version once for all who listen, and no more when nobody does', async () => {
  let looks = 0;
  const { graph, api } = await open((inner) => {
    const counted = { ...counting(inner).graph };
    counted.read = (statement, params) => {
      if (statement === 'read/version') looks += 1;
      return inner.read(statement, params);
    };
    return counted;
  });
  const listening = await Promise.all(Array.from({ length: 10 }, () => api.fetch(post({ query }, events))));
  const readers = listening.map((response) => response.body?.getReader());
  for (const reader of readers) await reader?.read();
  const first = readers.map((reader) => reader?.read());
  const before = looks;
  await add(graph, 1);
  await Promise.all(first);
  const during = looks - before;
  expect(during).toBeGreaterThan(0);
  for (const reader of readers) await reader?.cancel();
  await setTimeout(50);
  const after = looks;
  await setTimeout(100);
  expect(looks).toBe(after);
});

it('reads new briefs once for all who wait for them', async () => {
  const { graph, api, reads } = await open();
  const listening = await Promise.all(
    Array.from({ length: 10 }, () => api.fetch(post({ query: 'subscription { newBriefs { cursor } }' }, events))),
  );
  const readers = listening.map((response) => response.body?.getReader());
  for (const reader of readers) await reader?.read();
  const told = readers.map((reader) => reader?.read());
  await add(graph, 1);
  await Promise.all(told);
  expect(reads.filter((statement) => statement === 'brief/since').length).toBe(1);
  for (const reader of readers) await reader?.cancel();
});

it('goes on by itself after a database that did not answer for a while', async () => {
  let isDown = false;
  const { graph, api } = await open((inner) => {
    const failing = { ...counting(inner).graph };
    failing.read = (statement, params) =>
      isDown ? Promise.reject(new BriefgraphError('DATABASE_UNAVAILABLE', 'down')) : inner.read(statement, params);
    return failing;
  });
  const leaving = new AbortController();
  const response = await api.fetch(post({ query: 'subscription { newBriefs { brief { id } } }' }, events));
  const told = eventsOf(response);
  const next = told.next();
  isDown = true;
  await add(graph, 1);
  await setTimeout(100);
  isDown = false;
  expect((await next).value.data.data.newBriefs.brief.id).toBe(`brief/daily/${String(last).padStart(6, '0')}`);
  leaving.abort();
  await told.return(undefined);
});

it('tells who follows a graph that was put back', async () => {
  let version: number | null = null;
  const { api } = await open((inner) => {
    const counted = { ...counting(inner).graph };
    counted.read = async (statement, params) => {
      const rows = await inner.read(statement, params);
      return statement === 'read/version' && version !== null ? rows.map((row) => ({ ...row, version })) : rows;
    };
    return counted;
  });
  version = 9;
  const told = eventsOf(await api.fetch(post({ query }, events)));
  const next = told.next();
  await setTimeout(50);
  version = 3;
  expect((await next).value.data.errors[0].extensions.code).toBe('GONE');
  expect((await told.next()).value).toMatchObject({ event: 'complete' });
});

it('reads no more for who does not take what comes, and then goes on', async () => {
  const { graph, server, reads } = await open();
  const leaving = new AbortController();
  const response = await askForEvents(server.url, { query }, leaving.signal);
  const count = 3000;
  for (let batch = 0; batch < 6; batch += 1) await add(graph, count / 6, 'x'.repeat(10_000));
  const texts = () => reads.filter((statement) => statement === 'brief/content').length;
  await expect.poll(texts).toBeGreaterThan(0);
  let before = -1;
  // 30 MB of events: what the machine's own buffers take, and a page, is read of them.
  for (; before !== texts(); await setTimeout(200)) before = texts();
  expect(before).toBeLessThan(count / 2);
  const told = new Set<string>();
  for await (const { data } of eventsOf(response)) {
    told.add(data.data.newBriefs.brief.id);
    if (told.size === count) break;
  }
  expect(texts()).toBe(count);
  leaving.abort();
});
