import { setTimeout } from 'node:timers/promises';
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

const annotate = async () => [];
const law = conceptEntry({ id: 'concept/law', prefLabel: 'Scaling law' });
const vocabulary = { entries: vocabularyOf({ concepts: [law] }), hash: 'law', shipped: false };
const titleOf = (number: number) => `Study ${number} of the scaling law`;
const record = (number: number) =>
  `${JSON.stringify({ id: String(number), title: titleOf(number), outlet: 'Daily', text: `Brief ${number} is on the scaling law alone.` })}\n`;
const idOf = (number: number) => `brief/daily/study-${number}-of-the-scaling-law`;

/** Two ways to count the briefs, which have to agree: by all of them, and by a concept's edges. */
const query = '{ briefs { totalCount } concept(id: "concept/law") { briefs { totalCount } } }';

interface Told {
  briefs: number;
  edges: number;
  version: number;
}

async function ask(url: string, headers: Record<string, string> = {}): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  // An empty graph has no such concept.
  const others = errors?.filter(({ extensions }: { extensions: { code: string } }) => extensions.code !== 'NOT_FOUND');
  expect(others ?? []).toEqual([]);
  const version = Number(response.headers.get('x-graph-version'));
  return { briefs: data.briefs.totalCount, edges: data.concept?.briefs.totalCount ?? 0, version };
}

/** Whoever loads: this process, or one of its own where the database lets others in. Each tells the version it wrote. */
interface Loader {
  add(numbers: number[]): Promise<number>;
  remove(number: number): Promise<number>;
}

function here(graph: GraphEngine): Loader {
  const version = async () => (await currentVersion(graph)).number;
  return {
    add: async (numbers) => {
      const stdin = (async function* () {
        yield Buffer.from(numbers.map(record).join(''));
      })();
      await ingest(['-'], { graph, vocabulary: null, stdin, capturedAt: '2026-11-22T00:00:00Z' });
      return version();
    },
    remove: async (number) => {
      await removeBriefs(graph, [idOf(number)]);
      return version();
    },
  };
}

function elsewhere(url: string): Loader {
  const cwd = temporaryFolder('never-stale');
  const run = async (args: string[], input = '') => {
    const { code, out, err } = await runCli([...args, '--db', url, '--json'], { cwd, input });
    expect(code, err).toBe(0);
    return JSON.parse(out).graphVersion as number;
  };
  return {
    add: (numbers) => run(['ingest', '-', '--captured-at', '2026-11-22'], numbers.map(record).join('')),
    remove: (number) => run(['remove', idOf(number)]),
  };
}

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  const others: GraphEngine[] = [];
  const servers: RunningServer[] = [];

  beforeAll(async () => {
    graph = await openEngine(url);
    await ingest([], { graph, vocabulary });
    if (url !== 'memory:') others.push(await connect(url));
    for (const each of [graph, others[0] ?? graph]) {
      servers.push(await startServer({ api: createApi({ graph: each, annotate }), host: '127.0.0.1', port: 0 }));
    }
  });
  afterAll(async () => {
    for (const server of servers) await server.close(100);
    for (const each of [graph, ...others]) await each.close();
  });

  it('never tells less than a load that had ended before it was asked', async () => {
    const loaders = url === 'memory:' ? [here(graph)] : [elsewhere(url), here(graph)];
    /** Briefs there were once a load had ended; and whatever numbers there can be meanwhile. */
    let done = 0;
    let begun = 0;
    const numbers = new Set([0]);
    let isOver = false;
    const told: { atLeast: number; atMost: number; told: Told }[] = [];
    const client = async (server: RunningServer) => {
      while (!isOver) {
        const atLeast = Math.min(done, begun);
        const before = Math.max(done, begun);
        const answer = await ask(server.url);
        // Of a brief that is taken out meanwhile, it may tell or not.
        told.push({ atLeast, atMost: Math.max(before, done, begun), told: answer });
        await setTimeout(2);
      }
    };
    const clients = servers.flatMap((server) => [client(server), client(server), client(server)]);
    const versions: number[] = [];
    const load = async (work: () => Promise<number>, briefs: number) => {
      begun = briefs;
      numbers.add(briefs);
      const version = await work();
      done = briefs;
      versions.push(version);
      for (const server of servers) {
        const now = { briefs, edges: briefs };
        for (const answer of [await ask(server.url), await ask(server.url)]) {
          expect(answer).toMatchObject(now);
          expect(answer.version).toBeGreaterThanOrEqual(version);
        }
        expect(await ask(server.url, { 'x-graph-version-at-least': String(version) })).toMatchObject(now);
      }
    };
    let number = 0;
    try {
      for (const loader of loaders) {
        for (const count of [40, 1]) {
          const added = Array.from({ length: count }, () => (number += 1));
          await load(() => loader.add(added), done + count);
        }
        const last = number;
        await load(() => loader.remove(last), done - 1);
      }
    } finally {
      isOver = true;
      await Promise.all(clients);
    }
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(20);
    for (const { atLeast, atMost, told: answer } of told) {
      expect(numbers).toContain(answer.briefs);
      expect(answer.briefs).toBeGreaterThanOrEqual(atLeast);
      expect(answer.briefs).toBeLessThanOrEqual(atMost);
    }
  });

  it('tells of a database that was emptied and filled anew what it says now', async () => {
    if (url === 'memory:') return;
    const before = await ask(servers[0]?.url ?? '');
    expect(before.briefs).toBeGreaterThan(1);
    const { emptyNeo4j } = await import('../../neo4j/emptyNeo4j.ts');
    await emptyNeo4j(url);
    for (const server of servers) expect(await ask(server.url)).toMatchObject({ briefs: 0, edges: 0 });
    const loader = here(graph);
    while ((await currentVersion(graph)).number < before.version) {
      await ingest([], { graph, vocabulary });
      await loader.add([1]);
      await loader.remove(1);
    }
    for (const server of servers) expect(await ask(server.url)).toMatchObject({ briefs: 0, edges: 0 });
  });
});
