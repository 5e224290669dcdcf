import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoaders } from '../../src/api/loaders.ts';
import { createConceptCounts } from '../../src/api/related/mentioned-concepts.ts';
import { newestOfBoth } from '../../src/api/related/newest-of-both.ts';
import { type CountedPair, relatedConcepts, type Wanted } from '../../src/api/related/related-concepts.ts';
import { createSharedReads } from '../../src/api/shared-reads.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { ensureDerived } from '../../src/load/derived.ts';
import type { Link } from '../../src/load/links.ts';
import { byNewest } from '../../src/load/newest-list.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { expectDerived } from './expect-derived.ts';
import { expectNewestWithin } from './expect-newest.ts';
import {
  type Batch,
  batch,
  concepts,
  entities,
  first,
  linksOf,
  linksOfAll,
  makeEntities,
  write,
} from './linked-batches.ts';

const related: Omit<Wanted, 'limit'> = {
  status: ['SOURCED'],
  via: ['CO_MENTION', 'BROADER', 'NARROWER', 'CURATED'],
  asOf: null,
  after: null,
};

const contextOf = (graph: GraphEngine) => ({
  load: createLoaders(createSharedReads(graph), new Map()),
  mentioned: createConceptCounts(graph).at('one'),
});

/** However few pairs are looked at first. */
async function expectSameRelated(graph: GraphEngine): Promise<void> {
  const context = contextOf(graph);
  for (const id of concepts) {
    for (const limit of [1, 6, 21]) {
      const [all, ...few] = await Promise.all(
        [1_000_000, 1, 2, 8].map((first) => relatedConcepts(context, id, { ...related, limit }, first)),
      );
      for (const some of few) expect([id, some]).toEqual([id, all]);
    }
  }
}

/** However many are asked for: what the pair keeps, what is among the newest of the rarer concept, or all; on a date, too. */
async function expectNewestOfBoth(graph: GraphEngine, batchOf: Batch): Promise<void> {
  const linked = linksOfAll(batchOf);
  const context = contextOf(graph);
  for (const asOf of [null, '2026-01-14']) {
    const wanted: Wanted = { ...related, via: ['CO_MENTION'], limit: 200, asOf };
    const found = await Promise.all(concepts.map((id) => relatedConcepts(context, id, wanted)));
    for (const [at, rows] of found.entries()) {
      for (const { id, reasons } of rows) {
        const pair = [concepts[at] as string, id] as const;
        const entries = entriesOfBoth(linked, pair, asOf);
        const counted = reasons[0]?.pair as CountedPair;
        expect([pair, asOf, counted.both]).toEqual([pair, asOf, entries.length]);
        for (const first of [3, 20, 100]) {
          const newest = await newestOfBoth(context.load, pair, { ...counted, asOf }, first);
          const expected = entries.slice(0, first).map((entry) => entry.slice(entry.indexOf(' ') + 1));
          expect([pair, asOf, first, newest.map((brief) => brief.id)]).toEqual([pair, asOf, first, expected]);
        }
      }
    }
  }
}

function entriesOfBoth(linked: (readonly [string, Link[]])[], pair: readonly string[], asOf: string | null): string[] {
  return linked
    .filter(([, links]) => pair.every((end) => links.some(({ entity }) => entity === end)))
    .map(([brief, links]) => `${links[0]?.newest} ${brief}`)
    .filter((entry) => asOf === null || (!entry.startsWith(' ') && entry.slice(0, asOf.length) <= asOf))
    .sort(byNewest);
}

describe.each(engines)('what is kept with entities: %s', (_name, url) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  it('is what the edges say, whatever came, changed and went', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 5 }), async (batches) => {
        graph = await emptyGraph(graph);
        await graph.transact(makeEntities);
        for (const each of [first, ...batches]) await graph.transact((tx) => write(tx, each));
        await expectDerived(graph);
      }),
      { numRuns: url === 'memory:' ? 20 : 3 },
    );
  });

  it('lists the newest briefs of pairs that an earlier version counted only, once they change', async () => {
    graph = await emptyGraph(graph);
    await graph.transact(makeEntities);
    await graph.transact((tx) => write(tx, first));
    await graph.transact(async (tx) => {
      const counted = await graph.read('dump/entity-edges', { ids: concepts });
      expect(counted.length).toBeGreaterThan(100);
      const numbers = new Map((await graph.read('load/derived', { ids: concepts })).map((row) => [row.id, row.number]));
      const rows = counted.flatMap(({ type, source, target, properties }) => {
        const [less, greater] = [numbers.get(source), numbers.get(target)].sort((a, b) => a - b);
        return type === 'CO_MENTIONED' ? [[less * 2 ** 26 + greater, properties.count, null]] : [];
      });
      await tx.run('load/change-pairs', { rows });
    });
    await expect(expectDerived(graph)).rejects.toThrow();
    await graph.transact((tx) => write(tx, { ...first, seed: 8 }));
    await expectDerived(graph);
  });

  it('counts the briefs of each date of what an earlier version kept none of, once they change', async () => {
    graph = await emptyGraph(graph);
    await graph.transact(makeEntities);
    await graph.transact(ensureDerived);
    await graph.transact((tx) => write(tx, first));
    await graph.transact(async (tx) => {
      const rows = entities.map((id) => ({ id, properties: { days: null } }));
      await tx.run('load/write-derived', { rows });
      await tx.run('load/set-graph-days', { days: null });
    });
    await expect(expectDerived(graph)).rejects.toThrow();
    await graph.transact((tx) => write(tx, { ...first, seed: 8 }));
    await expectDerived(graph);
  });

  it('gives the related terms that weighing all pairs gives', { timeout: 300_000 }, async () => {
    graph = await emptyGraph(graph);
    await graph.transact(makeEntities);
    await graph.transact((tx) => write(tx, first));
    await expectSameRelated(graph);
  });

  it('relates as of the last date as it does now, and as of an earlier one as a graph of the briefs until then', async () => {
    const dated = (number: number) => linksOf(number, 7)[0]?.newest ?? '';
    const all = (number: number) => dated(number) !== '';
    const early = (number: number) => all(number) && dated(number) <= '2026-01-14';
    const answers = async (only: Batch['only'], asOf: string | null) => {
      graph = await emptyGraph(graph);
      await graph.transact(makeEntities);
      await graph.transact((tx) => write(tx, { ...first, ...(only && { only }) }));
      const context = contextOf(graph);
      const wanted: Wanted = { ...related, asOf, limit: 50 };
      const rows = await Promise.all(concepts.map((id) => relatedConcepts(context, id, wanted)));
      return rows.map((found) => found.map(({ id, score, reasons }) => [id, score, reasons.map(({ kind }) => kind)]));
    };
    const untilThen = await answers(early, null);
    expect(await answers(all, '2026-01-14')).toEqual(untilThen);
    const now = await answers(all, null);
    expect(now).not.toEqual(untilThen);
    // Briefs without a date are left out of what was.
    expect(await answers(undefined, '2026-01')).toEqual(now);
    expect(await answers(undefined, null)).not.toEqual(now);
  });

  it('gives as many of the newest briefs of two concepts as are asked for', { timeout: 300_000 }, async () => {
    graph = await emptyGraph(graph);
    await graph.transact(makeEntities);
    await graph.transact((tx) => write(tx, first));
    await expectNewestOfBoth(graph, first);
  });

  it('gives the newest briefs of a concept and a time, whether they are among those that are listed or not', async () => {
    graph = await emptyGraph(graph);
    await graph.transact(makeEntities);
    await graph.transact((tx) => write(tx, first));
    await expectNewestWithin(graph, linksOfAll(first));
  });

  it('is made for a graph that was written without it, which answers the same before', async () => {
    graph = await emptyGraph(graph);
    await graph.transact(async (tx) => {
      await makeEntities(tx);
      await write(tx, first, false);
    });
    const answers = async () => {
      const page = { limit: 21, after: null };
      const keys = ['concept/c0', 'concept/c3', 'concept/c39'];
      return [
        await Promise.all(
          keys.map(async (id) =>
            (await relatedConcepts(contextOf(graph), id, { ...related, limit: 200 })).map((row) => [row.id, row.score]),
          ),
        ),
        (await graph.read('concept/briefs', { keys, ...page })).map(({ key, id }) => [key, id]),
        (await graph.read('paper/briefs', { keys: ['paper/p0'], ...page })).map(({ id }) => id),
        (await graph.read('outlet/originals', { keys: ['outlet/o1'], ...page })).map(({ id }) => id),
        await graph.read('concept/counts', { keys }),
        await graph.read('outlet/counts', { keys: ['outlet/o0'] }),
      ];
    };
    const before = await answers();
    await graph.transact(ensureDerived);
    await expectDerived(graph);
    expect(await answers()).toEqual(before);
  });
});
