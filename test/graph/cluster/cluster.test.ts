import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/graph/connect.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { engines, openEngine } from '../../engines.ts';
import { type Asked, FakeCluster, type FakeMember, type Fault } from './fake-cluster.ts';

const servers = engines.filter(([, url]) => url !== 'memory:');
// Named, so that the routing table is kept as long as it says.
const env = { NEO4J_DATABASE: 'neo4j' };
const lock = (graph: GraphEngine) => graph.transact((tx) => tx.run('load/lock'));
const versionOf = async (graph: GraphEngine) => (await graph.read('read/version'))[0]?.version;
const modes = ({ asked }: FakeMember) => [...new Set(asked.map(({ mode }) => mode))].join();

/** A fault at the first message of that name, and never again. */
function once(name: string, fault: Fault): (name: string) => Fault {
  let open = true;
  return (each) => {
    if (!open || each !== name) return null;
    open = false;
    return fault;
  };
}

describe.runIf(servers.length > 0).each(servers)('before %s', (_name, url) => {
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
    await graph.search('Concept', 'scaling', 5);
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
});
