import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/graph/connect.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { readSeedChanges } from '../../../src/load/seed-changes.ts';
import type { AppliedVocabulary } from '../../../src/pipeline/change.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { applySeeds } from '../../../src/pipeline/seed/apply.ts';
import { undoSeeds } from '../../../src/pipeline/seed/undo.ts';
import { hashOf } from '../../../src/pipeline/vocabulary-hash.ts';
import { parseSeeds } from '../../../src/seed/load-vocabulary.ts';
import { noServer, openEngine, servers } from '../../engines.ts';
import { mark, withSession } from '../../neo4j/emptyNeo4j.ts';
import { type Asked, FakeCluster, type FakeMember, type Fault } from './fake-cluster.ts';

// Named, so that the routing table is kept as long as it says.
const env = { NEO4J_DATABASE: 'neo4j' };
const lock = (graph: GraphEngine) => graph.transact((tx) => tx.run('load/lock', { stamp: 'x' }));
const versionOf = async (graph: GraphEngine) => (await graph.read('read/version'))[0]?.version;
const modes = ({ asked }: FakeMember) => [...new Set(asked.map(({ mode }) => mode))].join();

function seeds(label: string): AppliedVocabulary {
  const entries = parseSeeds([{ path: 'all.yaml', text: `concepts: [{ id: ${label}, prefLabel: ${label} }]` }]);
  return { entries, hash: hashOf(entries), shipped: false };
}

async function* record(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(JSON.stringify({ id: 'b', title: 'On gadgets', outlet: 'Daily', text: 'A gadget is a gizmo.' }));
}

/** A fault at the first message of that name, and never again. */
function once(name: string, fault: Fault): (name: string) => Fault {
  let open = true;
  return (each) => {
    if (!open || each !== name) return null;
    open = false;
    return fault;
  };
}

describe.skipIf(noServer).each(servers)('before %s', (_name, url) => {
  let cluster: FakeCluster;
  let graph: GraphEngine;
  beforeEach(async () => {
    await (await openEngine(url)).close();
    cluster = await FakeCluster.before(url);
    graph = await connect(cluster.url, { env });
  });
  afterEach(async () => {
    await graph.close();
    await cluster.close();
  });

  it('reads at followers and writes at the leader', async () => {
    await lock(graph);
    await graph.read('read/version');
    await graph.searchBriefs([{ key: 'scaling', words: ['scaling'] }], 1);
    expect(modes(cluster.one)).toBe('w');
    expect(cluster.two.asked.map(({ mode }) => mode)).toEqual(['r', 'r']);
    expect(cluster.three.asked).toEqual([]);
  });

  it('asks the leader what a loader must not miss', async () => {
    await graph.briefsWithPhrase(['scaling law']);
    expect(modes(cluster.one)).toBe('w');
    expect(cluster.two.asked).toEqual([]);
  });

  it('a reader sees what this process wrote, wherever it reads', async () => {
    await lock(graph);
    const { bookmark } = cluster.one.asked.at(-1) as Asked;
    expect(bookmark).toMatch(/\S/);
    await graph.read('read/version');
    expect(cluster.two.asked.at(-1)?.bookmarks).toEqual([bookmark]);
  });

  it('a process sees what was committed before it began', async () => {
    await lock(graph);
    const { bookmark } = cluster.one.asked.at(-1) as Asked;
    for (const readOnly of [true, false]) {
      const later = await connect(cluster.url, { env, readOnly });
      await later.read('read/version');
      expect(cluster.two.asked.at(-1)?.bookmarks).toEqual([bookmark]);
      await later.close();
    }
  });

  it.each<[string, Fault]>([
    ['RUN', { code: 'Neo.ClientError.Cluster.NotALeader' }],
    ['RUN', { code: 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase' }],
    ['COMMIT', { code: 'Neo.ClientError.Cluster.NotALeader' }],
    ['BEGIN', 'CUT'],
    ['RUN', 'CUT'],
  ])('goes to the new leader when the old one answers %s with %j', async (name, fault) => {
    cluster.one.fault = once(name, fault);
    const before = cluster.one.asked.length;
    cluster.leader = cluster.three;
    await lock(graph);
    expect(cluster.one.asked.length).toBe(before + 1);
    expect(modes(cluster.three)).toBe('w');
    expect(await versionOf(graph)).toBe(1);
  });

  it.each<[string, Fault]>([
    ['BEGIN', { code: 'Neo.TransientError.General.DatabaseUnavailable' }],
    ['RUN', { code: 'Neo.TransientError.Transaction.DeadlockDetected' }],
    ['RUN', 'CUT'],
    ['RUN', 'CUT_AFTER'],
  ])('reads elsewhere or again when a follower answers %s with %j', async (name, fault) => {
    await lock(graph);
    cluster.followers = [cluster.two, cluster.three];
    for (const member of cluster.followers) member.fault = once(name, fault);
    expect(await versionOf(graph)).toBe(1);
  });

  it('can be read without a leader', async () => {
    cluster.leader = null;
    expect(await versionOf(graph)).toBeUndefined();
    const reader = await connect(cluster.url, { env, readOnly: true });
    expect(await versionOf(reader)).toBeUndefined();
    await reader.close();
  });

  it('says what to do where an address leads to a member that takes no writes, and not which', async () => {
    const { address } = cluster.two;
    const direct = await connect(`bolt://${address}`, { env });
    cluster.two.fault = once('RUN', { code: 'Neo.ClientError.Cluster.NotALeader' });
    const error = await lock(direct).catch((reason: unknown) => reason);
    await direct.close();
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE', next: expect.stringContaining('neo4j://') });
    expect(String(error)).not.toContain(address);
  });

  it('what was committed is not done twice where the answer was lost', async () => {
    const by = { author: 'Ann', message: null };
    const lost = (): void => {
      cluster.one.fault = once('COMMIT', 'CUT_AFTER');
    };
    lost();
    expect(await applySeeds(graph, seeds('gadget'), { by })).toMatchObject({ number: 1 });
    lost();
    expect(await applySeeds(graph, seeds('gizmo'), { by })).toMatchObject({ number: 2 });
    lost();
    expect(await undoSeeds(graph, { by })).toMatchObject({ change: { number: 2 } });
    lost();
    await ingest(['-'], { graph, vocabulary: null, stdin: record() });
    const history = await readSeedChanges(graph.read.bind(graph), 10);
    expect(history.map(({ number, undone }) => [number, undone !== null])).toEqual([
      [2, true],
      [1, false],
    ]);
    const briefs = await graph.read('dump/briefs', { after: '', limit: 10 });
    expect(briefs.map(({ id }) => id)).toEqual(['brief/daily/on-gadgets']);
  });

  it('several open one new database at once', async () => {
    await withSession(url, async (session) => {
      for (const [kind, all] of [
        ['CONSTRAINT', 'CONSTRAINTS'],
        ['INDEX', 'INDEXES'],
      ]) {
        const { records } = await session.run(`SHOW ${all} YIELD name, type`);
        for (const { name, type } of records.map((record) => record.toObject())) {
          if (name !== mark && type !== 'LOOKUP') await session.run(`DROP ${kind} ${name}`);
        }
      }
    });
    const opened = await Promise.all(Array.from({ length: 4 }, () => connect(url, { env })));
    expect(
      await Promise.all(opened.map((each) => each.searchBriefs([{ key: 'scaling', words: ['scaling'] }], 5))),
    ).toEqual([[[]], [[]], [[]], [[]]]);
    await Promise.all(opened.map((each) => each.close()));
  });
});
