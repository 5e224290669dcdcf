import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../src/graph/engine.ts';
import { emptyGraph, engines, missingEngines, openEngine, useServer } from './engines.ts';
import { claimNeo4j, emptyNeo4j, mark, withSession } from './neo4j/emptyNeo4j.ts';

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  it('is the kind of engine that its name says', () => {
    expect(graph.kind).toBe(url === 'memory:' ? 'embedded' : 'neo4j');
  });

  it('answers after everything was deleted', async () => {
    graph = await emptyGraph(graph);
    expect(await graph.searchBriefs([{ key: 'attention', words: ['attention'] }], 10)).toEqual([[]]);
  });
});

it('refuses to empty a graph that it did not open', async () => {
  const stranger = { kind: 'neo4j' } as GraphEngine;
  await expect(emptyGraph(stranger)).rejects.toThrow('openEngine');
});

it.skip.each(missingEngines)('all of this on %s', () => {});

const servers = engines.filter(([, url]) => url !== 'memory:');

describe.each(servers)('%s: a database that holds something', (_name, url) => {
  beforeAll(() => useServer(url));

  it('is emptied only if the tests had it before', async () => {
    await emptyNeo4j(url);
    await withSession(url, (session) => session.run(`DROP INDEX ${mark} IF EXISTS`));
    const write = () => withSession(url, (session) => session.run('CREATE (:Precious)'));
    await write();
    await expect(claimNeo4j(url)).rejects.toThrow('not empty');
    await emptyNeo4j(url);
    await claimNeo4j(url);
    await write();
    await expect(claimNeo4j(url)).resolves.toBeUndefined();
  });
});
