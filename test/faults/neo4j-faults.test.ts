/** What clients see of a Neo4j that is down, slow, gone or hostile, and that all is well again when it is. */
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/create-api.ts';
import { connect } from '../../src/graph/connect.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { withReadLimits } from '../../src/graph/read-limits.ts';
import { type RunningServer, startServer } from '../../src/web/serve.ts';
import { noAnnotations as annotate } from '../api/ask.ts';
import { fillSample } from '../api/sample-graph.ts';
import { type Target, targetAt } from '../attacks/target.ts';
import { noServer, openEngine, servers } from '../engines.ts';
import { FakeCluster } from '../graph/cluster/fake-cluster.ts';
import { withSession } from '../neo4j/emptyNeo4j.ts';
import { proxyTo, type TcpProxy } from './proxy.ts';

const env = { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'hunter2hunter2' };
/** What a client must never be told. */
const inside = /hunter2|127\.0\.0\.1|localhost|bolt|neo4j:|Neo4jError|\.ts:\d|MATCH|UNWIND/i;

let asked = 0;
/** Something new each time: an answer that was kept would hide what is wrong. */
const question = () =>
  `{ briefs(first: ${(asked++ % 90) + 5}) { nodes { title concepts(first: ${(asked % 50) + 1}) { nodes { id } } } } }`;

describe.skipIf(noServer).each(servers)('%s', (_name, url) => {
  let proxy: TcpProxy;
  let graph: GraphEngine;
  let server: RunningServer;
  let target: Target;
  const logged: unknown[] = [];
  beforeEach(async () => {
    const direct = await openEngine(url);
    await fillSample(direct);
    await direct.close();
    proxy = await proxyTo(Number(new URL(url).port));
    graph = await connect(`bolt://127.0.0.1:${proxy.port}`, { env });
    const api = createApi({ graph, annotate, requestTime: 5000, log: (error) => logged.push(error) });
    server = await startServer({ api, host: '127.0.0.1', port: 0 });
    target = targetAt(server.url);
    await expectAnswer(target);
  });
  afterEach(async () => {
    proxy.set('NONE');
    await server.close(100);
    await graph.close();
    await proxy[Symbol.asyncDispose]();
  });

  it('tells that it is down, and goes on when it is up', async () => {
    proxy.set('REFUSE');
    logged.length = 0;
    await expectError(target, 'DATABASE_UNAVAILABLE');
    expect(logged.length).toBeGreaterThan(0);
    expect(await ready(target)).toBe(503);
    proxy.set('NONE');
    await untilAnswer(target);
    expect(await ready(target)).toBe(200);
  });

  it('waits for one that restarts in a moment', async () => {
    proxy.set('REFUSE');
    const answer = expectAnswer(target);
    await setTimeout(500);
    proxy.set('NONE');
    await answer;
  });

  it('stops waiting for one that hangs, and goes on when it does', async () => {
    proxy.set('STALL');
    const before = performance.now();
    await expectError(target, 'TIMEOUT');
    expect(performance.now() - before).toBeGreaterThan(4000);
    expect(await ready(target)).toBe(503);
    proxy.set('NONE');
    await untilAnswer(target);
    expect(await ready(target)).toBe(200);
  });

  it('answers, only later, where the way to it is long', async () => {
    proxy.delay(200);
    await expectAnswer(target);
    expect(await ready(target)).toBe(200);
  });

  it('makes new connections where the old ones lead nowhere any more', async () => {
    proxy.set('STALL');
    // As many as the driver keeps at most: without new ones nothing would ever be asked again.
    const controllers = Array.from({ length: 120 }, () => new AbortController());
    const reads = controllers.map(({ signal }) =>
      withReadLimits({ signal, longest: 60_000 }, () => graph.read('read/version')).catch(() => 'stopped'),
    );
    await setTimeout(1000);
    for (const controller of controllers) controller.abort(new Error('nobody waits'));
    expect(new Set(await Promise.all(reads))).toEqual(new Set(['stopped']));
    proxy.set('NONE', { old: 'STALL' });
    await untilAnswer(target);
  });

  it('has a statement stopped that nobody waits for', async () => {
    const controller = new AbortController();
    const keys = Array(300_000).fill('concept/loss-landscape');
    const read = withReadLimits({ signal: controller.signal, longest: 60_000 }, () =>
      graph.read('path/from-concept', { keys, limit: 100_000_000 }),
    );
    const outcome = read.then(
      () => 'answered',
      (error: Error) => error.message,
    );
    await until(async () => (await running(url)) > 0);
    controller.abort(new Error('nobody waits'));
    expect(await outcome).toBe('nobody waits');
    await until(async () => (await running(url)) === 0);
    await expectAnswer(target);
  });

  it.each([
    ['refuses the password', 'Neo.ClientError.Security.Unauthorized', 'DATABASE_UNAVAILABLE'],
    ['has lost its leader', 'Neo.ClientError.Cluster.NotALeader', null],
    ['has no database', 'Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNAVAILABLE'],
    ['is too busy', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'DATABASE_UNAVAILABLE'],
    ['fails otherwise', 'Neo.DatabaseError.General.UnknownError', 'INTERNAL'],
  ])('a cluster that %s', async (_what, fault, code) => {
    const cluster = await FakeCluster.before(url);
    const clustered = await connect(cluster.url, { env: { NEO4J_DATABASE: 'neo4j' } });
    const front = await startServer({
      api: createApi({ graph: clustered, annotate, requestTime: 8000 }),
      host: '127.0.0.1',
      port: 0,
    });
    const there = targetAt(front.url);
    try {
      let isFaulty = true;
      for (const member of [cluster.one, cluster.two, cluster.three]) {
        member.fault = (name, asked) =>
          isFaulty && name === 'RUN' && (code !== null || asked?.mode === 'w') ? { code: fault } : null;
      }
      // Who only reads does not need a leader.
      if (code === null) await expectAnswer(there);
      else await expectError(there, code);
      isFaulty = false;
      await untilAnswer(there);
    } finally {
      await front.close(100);
      await clustered.close();
      await cluster.close();
    }
  });
});

async function expectAnswer(target: Target): Promise<void> {
  const { status, text } = await target.ask(question());
  expect({ status, text: text.slice(0, 500), errors: JSON.parse(text).errors }).toMatchObject({
    status: 200,
    errors: undefined,
  });
  expect(JSON.parse(text).data.briefs.nodes.length).toBe(4);
}

async function expectError(target: Target, code: string): Promise<void> {
  const { text, headers } = await target.ask(question());
  expect(text).not.toMatch(inside);
  const { errors } = JSON.parse(text);
  expect(errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toContain(code);
  expect(errors[0].extensions.requestId).toBe(headers['x-request-id']);
}

/** It may take a moment, and must not take anybody's help. */
const untilAnswer = (target: Target) =>
  until(async () => {
    const { text } = await target.ask(question());
    return JSON.parse(text).errors === undefined;
  });

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(100);
}

async function ready(target: Target): Promise<number> {
  const { status, text } = await target.get('/ready');
  expect(text).not.toMatch(inside);
  return status;
}

/** Statements of ours that the server runs. */
async function running(url: string): Promise<number> {
  let count = 0;
  await withSession(url, async (session) => {
    const { records } = await session.run(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND" RETURN count(*) AS count',
    );
    count = Number(records[0]?.get('count'));
  });
  return count;
}
