/** Subscriptions by the client, against a real server that comes and goes. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi } from '../../src/api/create-api.ts';
import { type Client, ClientError, createClient } from '../../src/client/client.ts';
import { connect } from '../../src/graph/connect.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { type RunningServer, startServer } from '../../src/web/serve.ts';
import { noAnnotations } from '../api/ask.ts';
import { conceptEntry, vocabularyOf } from '../vocabulary-of.ts';

let graph: GraphEngine;
let server: RunningServer;
let port = 0;
let client: Client;
let number = 0;

const serve = async () => {
  const api = createApi({ graph, annotate: noAnnotations, lookEvery: 5 });
  server = await startServer({ api, host: '127.0.0.1', port });
  port = Number(new URL(server.url).port);
};

beforeAll(async () => {
  graph = await connect('memory:');
  const law = conceptEntry({ id: 'concept/scaling-law', prefLabel: 'Scaling law' });
  const vocabulary = { entries: vocabularyOf({ concepts: [law] }), hash: 'law', shipped: false };
  await ingest([], { graph, vocabulary });
  await serve();
  client = createClient({ url: server.url, backoff: 5, retries: 2 });
});
afterAll(async () => {
  await server.close(0);
  await graph.close();
});

/** Adds so many briefs; their titles. */
async function add(count: number, about = 'something else'): Promise<string[]> {
  const titles = Array.from({ length: count }, () => {
    number += 1;
    return `Study ${String(number).padStart(4, '0')}`;
  });
  const records = titles.map((title) => ({
    id: title,
    title,
    outlet: 'Daily',
    text: `${title} is on ${about} alone.`,
  }));
  const stdin = (async function* () {
    yield Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  })();
  await ingest(['-'], { graph, vocabulary: null, stdin, capturedAt: '2026-11-22T00:00:00Z' });
  return titles;
}

it('goes over new briefs, through servers that end and begin, and misses none', async () => {
  const told: string[] = [];
  const added: string[] = [];
  const loads = (async () => {
    for (let batch = 0; batch < 8; batch += 1) {
      added.push(...(await add(1 + batch * 4)));
      if (batch % 3 !== 2) continue;
      await server.close(0);
      added.push(...(await add(2)));
      await serve();
    }
  })();
  const all = 8 + 4 * 28 + 2 * 2;
  for await (const { brief } of client.newBriefs({ after: 0 })) if (told.push(brief.title) === all) break;
  await loads;
  expect(told).toEqual(added);
});

it('goes on from where it began, where the connection is lost before anything was told', async () => {
  const following = client.newBriefs({ on: ['concept/scaling-law'] });
  const first = following.next();
  // Nothing of what is followed: there is no cursor to go on from.
  await add(3);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await server.close(0);
  const [title] = await add(1, 'the scaling law');
  await serve();
  expect((await first).value?.brief.title).toBe(title);
  await following.return();
});

it('begins after a cursor', async () => {
  await client.query('{ __typename }');
  const after = client.version ?? 0;
  const titles = await add(3);
  const following = client.newBriefs({ after });
  const cursors: string[] = [];
  for await (const { cursor } of following) if (cursors.push(cursor) === 2) break;
  const next = await client.newBriefs({ after: cursors[0] as string }).next();
  expect(next.value?.brief.title).toBe(titles[1]);
});

it('ends when the caller says so', async () => {
  const leaving = new AbortController();
  const following = client.newBriefs({ signal: leaving.signal });
  const next = following.next();
  setTimeout(() => leaving.abort(new Error('enough')), 50);
  await expect(next).rejects.toThrow('enough');
});

it.each([
  [{ on: ['concept/none'] }, 'NOT_FOUND'],
  [{ on: ['story/x'] }, 'BAD_USER_INPUT'],
  [{ after: 'nonsense' }, 'BAD_USER_INPUT'],
])('tells what asking again cannot help: %j', async (options, code) => {
  const error = await client
    .newBriefs(options)
    .next()
    .catch((failed) => failed);
  expect(error).toBeInstanceOf(ClientError);
  expect(error.code).toBe(code);
});

it('gives up where there is no server to begin with, or none of ours', async () => {
  const nowhere = createClient({ url: 'http://127.0.0.1:9', retries: 1, backoff: 1 });
  await expect(nowhere.newBriefs().next()).rejects.toMatchObject({ code: 'NETWORK' });
  const other = createClient({ url: server.url, fetch: async () => new Response('<html>', { status: 404 }) });
  await expect(other.newBriefs().next()).rejects.toMatchObject({ code: 'HTTP', status: 404 });
});
