import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { currentVersion } from '../../src/graph/graph-version.ts';
import { takeTurn } from '../../src/graph/turn.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';

const nothing = async () => {};

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    graph = await emptyGraph(graph);
  });

  it('counts the turns, and gives each a stamp of its own', async () => {
    expect(await currentVersion(graph)).toEqual({ number: 0, stamp: null });
    const stamps = new Set<string | null>();
    for (const number of [1, 2, 3]) {
      expect(await takeTurn(graph, async (_tx, version) => version)).toEqual({ result: number, version: number });
      const version = await currentVersion(graph);
      expect(version).toEqual({ number, stamp: expect.any(String) });
      expect(await currentVersion(graph)).toEqual(version);
      stamps.add(version.stamp);
    }
    expect(stamps.size).toBe(3);
  });

  it('knows a graph that was emptied and filled anew from the one before', async () => {
    await takeTurn(graph, nothing);
    const before = await currentVersion(graph);
    graph = await emptyGraph(graph);
    expect((await currentVersion(graph)).number).toBe(0);
    await takeTurn(graph, nothing);
    const after = await currentVersion(graph);
    expect(after.number).toBe(before.number);
    expect(after.stamp).not.toBe(before.stamp);
  });

  it('lets nothing be kept while a turn may not be there as a whole, and settles one whose writer died', async () => {
    await takeTurn(graph, nothing);
    await graph.transact((tx) => tx.run('load/lock', { stamp: 'of a writer that dies here' }));
    // What is surely there is the turn before.
    expect(await currentVersion(graph)).toEqual({ number: 1, stamp: null });
    await expect
      .poll(() => currentVersion(graph), { timeout: 20_000, interval: 200 })
      .toMatchObject({
        stamp: expect.any(String),
      });
    expect((await currentVersion(graph)).number).toBeGreaterThanOrEqual(2);
  });

  it('is settled in the end, however many take turns at once, and changes with nothing undone', async () => {
    await Promise.all(Array.from({ length: 8 }, () => takeTurn(graph, nothing)));
    const version = await currentVersion(graph);
    expect(version).toEqual({ number: 8, stamp: expect.any(String) });
    const failed = takeTurn(graph, () => Promise.reject(new Error('changed my mind')));
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await currentVersion(graph)).toEqual(version);
  });

  it('says of a version only when all that came with it can be seen', async () => {
    const perTurn = 200;
    const rows = (turn: number) =>
      Array.from({ length: perTurn }, (_, at) => ({
        id: `concept/${turn}-${at}`,
        type: 'CONCEPT',
        properties: { prefLabel: 'a', label: 'a', status: 'CURATED' },
      }));
    // Not every version is one of ours: on a slow machine a reader may settle for a writer that lives.
    const ours: number[] = [];
    let isOver = false;
    let looks = 0;
    const look = async () => {
      while (!isOver) {
        const { number } = await currentVersion(graph);
        const all = { status: ['CURATED'], startsWith: null, deprecated: false, kinds: null };
        expect((await graph.read('concept/list-count', all))[0]?.count).toBeGreaterThanOrEqual(
          ours.filter((version) => version <= number).length * perTurn,
        );
        looks += 1;
        await setTimeout(1);
      }
    };
    const lookers = [look(), look(), look()];
    for (let turn = 0; turn < 10; turn += 1) {
      await takeTurn(graph, async (tx, version) => {
        await tx.run('load/write-entities', { rows: rows(turn) });
        ours.push(version);
      });
    }
    isOver = true;
    await Promise.all(lookers);
    expect(looks).toBeGreaterThan(3);
  });
});
