import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoaders } from '../../src/api/loaders.ts';
import { createConceptCounts } from '../../src/api/related/mentioned-concepts.ts';
import { newestOfBoth } from '../../src/api/related/newest-of-both.ts';
import { type CountedPair, relatedConcepts, type Wanted } from '../../src/api/related/related-concepts.ts';
import { createSharedReads } from '../../src/api/shared-reads.ts';
import type { GraphEngine, Transaction } from '../../src/graph/engine.ts';
import { mentionColumns } from '../../src/load/brief-edges.ts';
import { ensureDerived, moveDerived } from '../../src/load/derived.ts';
import { type Link, type LinkKind, readLinks } from '../../src/load/links.ts';
import { byNewest } from '../../src/load/newest-list.ts';
import { precisions, tallyDay } from '../../src/model.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { expectDerived } from './expect-derived.ts';

/** Hot ones first: of a few hundred briefs most say something of them. */
const concepts = Array.from({ length: 40 }, (_, rank) => `concept/c${rank}`);
const entities = [...concepts, 'paper/p0', 'paper/p1', 'outlet/o0', 'outlet/o1'];
const statements: Record<LinkKind, string> = {
  MENTIONS: 'load/mentions',
  COVERS: 'load/covers',
  PUBLISHED_BY: 'load/published-by',
  ORIGINALLY_PUBLISHED_BY: 'load/originally-published-by',
};

/** A batch of briefs `from` up to `to`, as they are written anew; the seed decides what they say. None: they go. */
interface Batch {
  from: number;
  to: number;
  seed: number;
  gone: boolean;
  /** Some of them, where it says so. */
  only?: (number: number) => boolean;
}

const batch: fc.Arbitrary<Batch> = fc
  .record({ from: fc.nat(250), length: fc.integer({ min: 1, max: 250 }), seed: fc.nat(1000), gone: fc.boolean() })
  .map(({ from, length, seed, gone }) => ({ from, to: from + length, seed, gone: gone && seed % 2 === 0 }));
const first: Batch = { from: 0, to: 300, seed: 7, gone: false };

const precisionOf = (number: number, seed: number) => precisions[(number * 7 + seed) % 11] ?? 'DAY';

function linksOf(number: number, seed: number): Link[] {
  const random = (salt: number) =>
    Math.abs(Math.sin(number * 12.9898 + seed * 78.233 + salt * 37.719) * 43758.5453) % 1;
  const newest = random(1) < 0.1 ? '' : `2026-01-${String(1 + Math.floor(random(2) * 28)).padStart(2, '0')}`;
  const said = new Set(Array.from({ length: 4 }, (_, at) => concepts[Math.floor(random(10 + at) ** 4 * 40)] as string));
  const day = tallyDay(newest, precisionOf(number, seed));
  const link = (kind: Link['kind'], entity: string): Link => ({ kind, entity, newest, day });
  return [
    link('DATED', 'graph'),
    ...[...said].map((entity) => link('MENTIONS', entity)),
    link('COVERS', random(3) < 0.8 ? 'paper/p0' : 'paper/p1'),
    link('PUBLISHED_BY', random(4) < 0.9 ? 'outlet/o0' : 'outlet/o1'),
    ...(random(5) < 0.5 ? [link('ORIGINALLY_PUBLISHED_BY', 'outlet/o1')] : []),
  ];
}

async function makeEntities(tx: Transaction): Promise<void> {
  await tx.run('load/lock', { stamp: 'made' });
  const rows = entities.map((id) => ({
    id,
    type: id.slice(0, id.indexOf('/')).toUpperCase(),
    properties: { id, label: id, status: 'SOURCED' },
  }));
  await tx.run('load/write-entities', { rows });
  await tx.run('load/add-broader', { rows: [{ from: 'concept/c39', to: 'concept/c0' }] });
  await tx.run('load/add-related', { rows: [{ from: 'concept/c0', to: 'concept/c38' }] });
}

/** Writes a batch as an ingest does: edges first, then what is kept of them. */
async function write(
  tx: Transaction,
  { from, to, seed, gone, only = () => true }: Batch,
  derive = true,
): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at).filter(only);
  const ids = numbers.map((number) => `brief/b${number}`);
  const before = await readLinks(tx, ids);
  if (gone) await tx.run('load/delete-briefs', { ids });
  else await tx.run('load/delete-brief-edges', { rows: ids.map((id) => ({ id, types: Object.keys(statements) })) });
  const after = new Map(gone ? [] : numbers.map((number) => [`brief/b${number}`, linksOf(number, seed)]));
  await tx.run('load/write-briefs', {
    rows: [...after].map(([id, links], at) => ({
      id,
      newest: links[0]?.newest,
      publishedPrecision: links[0]?.newest ? precisionOf(numbers[at] as number, seed) : null,
    })),
  });
  for (const [kind, statement] of Object.entries(statements)) {
    const rows = [...after].flatMap(([brief, links]) =>
      links
        .filter((link) => link.kind === kind)
        .map(({ entity, newest }) => ({ brief, id: entity, edge: { newest, evidence: '[]' } })),
    );
    await tx.run(statement, { rows: kind === 'MENTIONS' ? rows.map(mentionColumns) : rows });
  }
  if (derive) await moveDerived(tx, before, after);
}

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
async function expectNewestOfBoth(graph: GraphEngine, briefs: number, seed: number): Promise<void> {
  const linked = Array.from({ length: briefs }, (_, number) => [`brief/b${number}`, linksOf(number, seed)] as const);
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
    await expectNewestOfBoth(graph, first.to, first.seed);
  });

  it('gives the newest briefs of a concept and a time, whether they are among those that are listed or not', async () => {
    graph = await emptyGraph(graph);
    await graph.transact(makeEntities);
    await graph.transact((tx) => write(tx, first));
    const linked = Array.from({ length: first.to }, (_, number) => [number, linksOf(number, first.seed)] as const);
    for (const [from, to] of [
      ['2026-01-20', '2026-01-28'],
      ['2026-01-02', '2026-01-04'],
      ['2025-01-01', '2025-12-31'],
    ] as const) {
      for (const limit of [1, 7, 100]) {
        const rows = await graph.read('trend/newest-briefs', { keys: concepts, from, to: `${to}~`, limit });
        for (const id of concepts) {
          const entries = linked
            .filter(([, links]) => links.some(({ entity }) => entity === id))
            .map(([number, links]) => `${links[0]?.newest} brief/b${number}`)
            .filter((entry) => entry >= from && entry <= `${to}~`)
            .sort(byNewest);
          const found = rows.filter(({ key }) => key === id).map((row) => row.id);
          expect([id, from, limit, found]).toEqual([
            id,
            from,
            limit,
            entries.slice(0, limit).map((entry) => entry.slice(entry.indexOf(' ') + 1)),
          ]);
        }
      }
    }
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
