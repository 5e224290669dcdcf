import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../../src/api/create-api.ts';
import { connect } from '../../../src/graph/connect.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { currentVersion } from '../../../src/graph/graph-version.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { removeBriefs } from '../../../src/pipeline/remove.ts';
import { type RunningServer, startServer } from '../../../src/web/serve.ts';
import { runCli } from '../../cli/run-cli.ts';
import { engines, openEngine } from '../../engines.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { conceptEntry, vocabularyOf } from '../../vocabulary-of.ts';
import { noAnnotations } from '../ask.ts';
import { askForEvents, type Event, eventsOf } from './events.ts';

const law = conceptEntry({ id: 'concept/scaling-law', prefLabel: 'Scaling law' });
const sharpness = conceptEntry({ id: 'concept/sharpness', prefLabel: 'Loss sharpness' });
const vocabulary = {
  entries: vocabularyOf({ concepts: [law, sharpness] }),
  hash: 'two',
  shipped: false,
};

/** Even ones are on the one concept and of the one outlet, odd ones of the other. */
const record = (number: number, more = '') => {
  const [outlet, topic] = number % 2 === 0 ? ['Daily', 'scaling law'] : ['Weekly', 'loss sharpness'];
  const text = `Brief ${number} is on the ${topic} alone. ${more}`;
  return `${JSON.stringify({ id: String(number), title: `Study ${number} of it`, outlet, text })}\n`;
};
const idOf = (number: number) => `brief/${number % 2 === 0 ? 'daily' : 'weekly'}/study-${number}-of-it`;

const query =
  'subscription ($on: [ID!], $after: String) { newBriefs(on: $on, after: $after) { cursor brief { id outlet { id } } } }';

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  /** Another program's view of the same database, where there can be one. */
  let other: GraphEngine;
  let server: RunningServer;
  let number = 1000;
  const start = async () =>
    startServer({ api: createApi({ graph, annotate: noAnnotations, lookEvery: 20 }), host: '127.0.0.1', port: 0 });

  beforeAll(async () => {
    graph = await openEngine(url);
    other = url === 'memory:' ? graph : await connect(url);
    await ingest([], { graph, vocabulary });
    server = await start();
  });
  afterAll(async () => {
    await server.close(100);
    if (other !== graph) await other.close();
    await graph.close();
  });

  async function add(numbers: number[], more = '', into = other): Promise<void> {
    const stdin = (async function* () {
      yield Buffer.from(numbers.map((each) => record(each, more)).join(''));
    })();
    await ingest(['-'], { graph: into, vocabulary: null, stdin, capturedAt: '2026-11-22T00:00:00Z' });
  }
  const fresh = (count: number) => Array.from({ length: count }, () => (number += 1));
  const version = async () => String((await currentVersion(graph)).number);

  /** The ids of the next events, and the last one's cursor. */
  async function take(count: number, variables: Record<string, unknown>, during = async () => {}) {
    const leaving = new AbortController();
    const response = await askForEvents(server.url, { query, variables }, leaving.signal);
    const done = during();
    const ids: string[] = [];
    let cursor = '';
    for await (const { event, data } of eventsOf(response)) {
      expect(event, JSON.stringify(data)).toBe('next');
      expect(data.errors).toBeUndefined();
      ids.push(data.data.newBriefs.brief.id);
      cursor = data.data.newBriefs.cursor;
      if (ids.length === count) break;
    }
    await done;
    leaving.abort();
    return { ids, cursor, response };
  }

  it('tells briefs that come while somebody listens, and none that were there', async () => {
    const [first, ...rest] = fresh(4);
    await add([first as number]);
    const { ids, response } = await take(3, {}, async () => {
      for (const each of rest) await add([each]);
    });
    expect(ids).toEqual(rest.map(idOf));
    expect(Number(response.headers.get('x-graph-version'))).toBeGreaterThan(0);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('tells of briefs on what is followed alone: a concept, an outlet, or any of several', async () => {
    const before = await version();
    const numbers = fresh(6);
    await add(numbers);
    const even = numbers.filter((each) => each % 2 === 0).map(idOf);
    const odd = numbers.filter((each) => each % 2 === 1).map(idOf);
    const told = async (on: string[] | null, count: number) => (await take(count, { on, after: before })).ids;
    expect(await told(['concept/scaling-law'], 3)).toEqual(even);
    expect(await told(['outlet/weekly'], 3)).toEqual(odd);
    const all = [...even, ...odd].sort();
    expect((await told(['outlet/weekly', 'concept/scaling-law'], 6)).sort()).toEqual(all);
    expect((await told(null, 6)).sort()).toEqual(all);
  });

  it('tells a brief once: not when it changes, nor when its words mean something else', async () => {
    const before = await version();
    const [one, two] = fresh(2) as [number, number];
    await add([one]);
    await add([one], 'It says more now.');
    const renamed = conceptEntry({ id: 'concept/curvature', prefLabel: 'Curvature', altLabels: ['loss sharpness'] });
    const entries = vocabularyOf({ concepts: [law, renamed] });
    await ingest([], { graph, vocabulary: { ...vocabulary, entries, hash: 'renamed' } });
    await ingest([], { graph, vocabulary });
    await add([two]);
    expect((await take(2, { after: before })).ids).toEqual([idOf(one), idOf(two)]);
  });

  it('leaves out what was removed before it was told, and goes on', async () => {
    const before = await version();
    const [one, two, three] = fresh(3) as [number, number, number];
    await add([one]);
    await add([two]);
    await removeBriefs(other, [idOf(one)]);
    await add([three]);
    expect((await take(2, { after: before })).ids).toEqual([idOf(two), idOf(three)]);
  });

  it('loses no brief and tells none twice, however often the connection is lost while briefs come', async () => {
    const start = await version();
    const batches = Array.from({ length: 12 }, (_, i) => fresh(1 + ((i * 7) % 40)));
    const expected = batches.flatMap((batch) => batch.map(idOf).sort());
    let cursor = start;
    const told: string[] = [];
    const loads = (async () => {
      for (const batch of batches) await add(batch);
    })();
    for (let lost = 0; told.length < expected.length; lost += 1) {
      const next = await take(Math.min(1 + ((lost * 5) % 17), expected.length - told.length), { after: cursor });
      told.push(...next.ids);
      cursor = next.cursor;
    }
    await loads;
    expect(told).toEqual(expected);
  });

  it('ends when the server does, and goes on at the next one', async () => {
    const [one, two] = fresh(2) as [number, number];
    const before = await version();
    await add([one]);
    const response = await askForEvents(server.url, { query, variables: { after: before } });
    const events = eventsOf(response);
    const cursor = (await events.next()).value.data.data.newBriefs.cursor;
    const begun = process.hrtime.bigint();
    await server.close(60_000);
    // It did not wait for those who would have listened for ever.
    expect(Number(process.hrtime.bigint() - begun) / 1e9).toBeLessThan(30);
    await expect(events.next()).rejects.toThrow('terminated');
    server = await start();
    await add([two]);
    expect((await take(1, { after: cursor })).ids).toEqual([idOf(two)]);
  });

  it('works with a client of the protocol, which comes again by itself', async () => {
    const client = createClient({ url: `${server.url}/graphql`, retryAttempts: 0 });
    const [one] = fresh(1) as [number];
    const before = await version();
    await add([one]);
    const events = client.iterate<{ newBriefs: { brief: { id: string } } }>({ query, variables: { after: before } });
    for await (const { data } of events) {
      expect(data?.newBriefs.brief.id).toBe(idOf(one));
      break;
    }
    client.dispose();
  });

  it.runIf(url !== 'memory:')('tells of what another process loads', async () => {
    const [one] = fresh(1) as [number];
    const cwd = temporaryFolder('new-briefs');
    const { ids } = await take(1, {}, async () => {
      const { code, err } = await runCli(['ingest', '-', '--db', url], { cwd, input: record(one) });
      expect(code, err).toBe(0);
    });
    expect(ids).toEqual([idOf(one)]);
  });

  it.each([
    [{ on: [] }, 'BAD_USER_INPUT', 'empty'],
    [{ on: ['brief/daily/study-2-of-it'] }, 'BAD_USER_INPUT', 'cannot be followed'],
    [{ on: ['concept/none'] }, 'NOT_FOUND', 'concept/none'],
    [{ after: 'nonsense' }, 'BAD_USER_INPUT', 'no cursor'],
    [{ after: Buffer.from('["newBriefs",{"since":-1,"id":""}]').toString('base64url') }, 'BAD_USER_INPUT', 'no cursor'],
    [
      { after: Buffer.from('["newBriefs",{"since":1.5,"id":""}]').toString('base64url') },
      'BAD_USER_INPUT',
      'no cursor',
    ],
    [{ after: '999999' }, 'GONE', 'put back'],
  ])('refuses %j', async (variables, code, why) => {
    const response = await askForEvents(server.url, { query, variables });
    const events: Event[] = [];
    for await (const event of eventsOf(response)) events.push(event);
    expect(events.map(({ event }) => event)).toEqual(['next', 'complete']);
    const [error] = events[0]?.data.errors ?? [];
    expect(error.extensions.code).toBe(code);
    expect(error.message).toContain(why);
  });
});
