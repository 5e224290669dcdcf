import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { engines, openEngine } from '../engines.ts';
import { type Ask, asker } from './ask.ts';
import { datedCaptures, fillDated } from './dated-graph.ts';

describe.each(engines)('trends: %s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openEngine(url);
    await fillDated(graph);
    ask = asker(graph);
  });
  afterAll(() => graph.close());

  const trend = async (label: string, args: string) => {
    const answer = await ask(`{ concept(label: "${label}") { trend(${args}) {
      mentions briefs unplaced periods { name from to mentions briefs share } } } }`);
    return { trend: answer.data.concept?.trend, errors: answer.errors };
  };
  const short = ({ periods }: { periods: { name: string; mentions: number; briefs: number }[] }) =>
    periods.map(({ name, mentions, briefs }) => [name, mentions, briefs]);

  it('counts mentions month by month, of dates that are known to the month at least', async () => {
    const { trend: found, errors } = await trend(
      'glacier prompting',
      'interval: MONTH, from: "2025-12", to: "2026-03"',
    );
    expect(errors).toBeUndefined();
    expect(found).toEqual({
      ...{ mentions: 5, briefs: 12, unplaced: 2 },
      periods: [
        { name: '2025-12', from: '2025-12-01', to: '2025-12-31', mentions: 0, briefs: 0, share: null },
        { name: '2026-01', from: '2026-01-01', to: '2026-01-31', mentions: 4, briefs: 5, share: 0.8 },
        { name: '2026-02', from: '2026-02-01', to: '2026-02-28', mentions: 0, briefs: 3, share: 0 },
        { name: '2026-03', from: '2026-03-01', to: '2026-03-31', mentions: 1, briefs: 4, share: 0.25 },
      ],
    });
  });

  it('counts by ISO weeks, from Monday to Sunday, empty ones too', async () => {
    const { trend: found } = await trend('glacier prompting', 'interval: WEEK, from: "2026-01-01", to: "2026-01-20"');
    // January 5 and 11 are Monday and Sunday of one week, the 12th is of the next.
    expect(short(found)).toEqual([
      ['2026-W01', 0, 0],
      ['2026-W02', 2, 2],
      ['2026-W03', 1, 2],
      ['2026-W04', 0, 0],
    ]);
    expect(found.periods[0]).toMatchObject({ from: '2025-12-29', to: '2026-01-04' });
    // "January" and "2026", which stand at January 1.
    expect(found.unplaced).toBe(2);
  });

  it('counts one outlet, and as of a date', async () => {
    const args = 'interval: MONTH, from: "2026-01", to: "2026-02"';
    const all = async (more: string) => short((await trend('glacier prompting', `${args}${more}`)).trend);
    expect(await all(', outlet: "outlet/alpha"')).toEqual([
      ['2026-01', 2, 2],
      ['2026-02', 0, 2],
    ]);
    expect(await all(', outlet: "outlet/beta"')).toEqual([
      ['2026-01', 2, 3],
      ['2026-02', 0, 1],
    ]);
    expect(await all(', asOf: "2026-01-11"')).toEqual([
      ['2026-01', 3, 3],
      ['2026-02', 0, 0],
    ]);
    expect(
      (await trend('glacier prompting', 'interval: WEEK, outlet: "outlet/nobody"')).errors?.[0]?.extensions,
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('shows the last periods up to the newest brief where no time is given', async () => {
    const weeks = (await trend('echo distillation', 'interval: WEEK')).trend.periods;
    expect([weeks.length, weeks.at(-1).name]).toEqual([52, '2026-W12']);
    const months = (await trend('echo distillation', 'interval: MONTH, asOf: "2026-02-11"')).trend;
    expect([months.periods.length, months.periods.at(-1).name, months.mentions]).toEqual([24, '2026-02', 3]);
    expect((await trend('echo distillation', 'interval: MONTH, asOf: "1990"')).trend).toEqual({
      ...{ mentions: 0, briefs: 0, unplaced: 0, periods: [] },
    });
  });

  it('says what to narrow where the time is too long or the wrong way round', async () => {
    const { errors } = await trend('echo distillation', 'interval: WEEK, from: "2000", to: "2026"');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toMatch(/At most 520 .* narrow the time, or ask by MONTH/);
    const outlet = await ask(
      '{ outlet(name: "Beta Digest") { coverage(interval: MONTH, from: "2010", to: "2026") { briefs } } }',
    );
    expect(outlet.errors?.[0]?.message).toMatch(/At most 120 .* narrow the time\.$/);
    for (const args of ['from: "2026-02", to: "2026-01"', 'from: "9999"', 'from: "2026-13"', 'to: "x"']) {
      const answer = await trend('echo distillation', `interval: MONTH, ${args}`);
      expect([args, answer.errors?.[0]?.extensions.code]).toEqual([args, 'BAD_USER_INPUT']);
    }
  });

  it('counts what the lists of briefs list', async () => {
    for (const [from, to] of [
      ['2026-01-05', '2026-01-25'],
      ['2026-02-09', '2026-02-15'],
      ['2026-03-02', '2026-03-08'],
    ]) {
      const { data } = await ask(
        `{ briefs(filter: { publishedFrom: "${from}", publishedTo: "${to}" }) { totalCount } }`,
      );
      const { trend: found } = await trend('router folding', `interval: WEEK, from: "${from}", to: "${to}"`);
      expect([from, found.briefs]).toEqual([from, data.briefs.totalCount]);
    }
  });

  const rising = (args: string) =>
    ask(`{ trends(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { score node { prefLabel }
      base { from to mentions briefs share } recent { from to mentions briefs share }
      briefs { publishedAt } evidence { quote } } } }`);

  it('finds what rises and what falls from one month to the next, with its newest briefs', async () => {
    const { data, errors } = await rising('from: "2026-02", to: "2026-02", minBriefs: 1');
    expect(errors).toBeUndefined();
    const [first, ...others] = data.trends.edges;
    expect(others).toEqual([]);
    expect(first).toEqual({
      node: { prefLabel: 'echo distillation' },
      score: expect.any(Number),
      base: { from: '2026-01-01', to: '2026-01-31', mentions: 1, briefs: 5, share: 0.2 },
      recent: { from: '2026-02-01', to: '2026-02-28', mentions: 3, briefs: 3, share: 1 },
      briefs: [{ publishedAt: '2026-02-12' }, { publishedAt: '2026-02-11' }, { publishedAt: '2026-02-10' }],
      evidence: Array.from({ length: 3 }, () => ({ quote: 'echo distillation' })),
    });
    expect(first.score).toBeGreaterThan(0);
    const falling = (await rising('from: "2026-02", to: "2026-02", minBriefs: 1, direction: FALLING')).data.trends;
    expect(falling.edges.map((edge: { node: unknown }) => edge.node)).toEqual([{ prefLabel: 'glacier prompting' }]);
    expect(falling.edges[0].score).toBeLessThan(0);
    expect([falling.edges[0].briefs, falling.edges[0].evidence]).toEqual([[], []]);
    const january = (await rising('baseFrom: "2025", baseTo: "2025", from: "2026-01", to: "2026-01"')).data.trends;
    expect(january.edges).toMatchObject([]);
    expect((await rising('from: "2026-02", to: "2026-02", minBriefs: 5')).data.trends.totalCount).toBe(0);
  });

  it('compares any two times, page by page, as of a date', async () => {
    const times = 'baseFrom: "2026-01-01", baseTo: "2026-01-31", from: "2026-03-01", to: "2026-03-31", minBriefs: 1';
    const all = (await rising(times)).data.trends;
    expect(all.edges.map((edge: { node: { prefLabel: string } }) => edge.node.prefLabel)).toEqual([
      'sparse lattice',
      'router folding',
    ]);
    const first = (await rising(`${times}, first: 1`)).data.trends;
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([2, true]);
    const second = (await rising(`${times}, first: 1, after: "${first.pageInfo.endCursor}"`)).data.trends;
    expect([first.edges[0], second.edges[0]]).toEqual(all.edges);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const before = (await rising(`${times}, asOf: "2026-03-02"`)).data.trends;
    expect(before.edges.map((edge: { recent: { mentions: number; briefs: number } }) => edge.recent)).toMatchObject([
      { mentions: 1, briefs: 1 },
      { mentions: 1, briefs: 1 },
    ]);
  });

  it('refuses times that cannot be compared', async () => {
    for (const args of [
      'from: "2026-03", to: "2026-02"',
      'from: "2026-02", to: "2026-03", baseFrom: "2026-01", baseTo: "2026-02"',
      'from: "2026-02", to: "2026-03", baseFrom: "2026-01"',
      'from: "2026-02", to: "2026-02", minBriefs: 0',
      'from: "February", to: "2026-02"',
    ]) {
      expect([args, (await rising(args)).errors?.[0]?.extensions.code]).toEqual([args, 'BAD_USER_INPUT']);
    }
  });

  it('tells what many periods may cost before it counts them', async () => {
    const many = (first: number) =>
      ask(
        `{ concepts(first: ${first}) { nodes { trend(interval: WEEK, from: "2026-01", to: "2026-01") { periods { name } } } } }`,
      );
    expect((await many(10)).errors).toBeUndefined();
    expect((await many(100)).errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
  });

  it('answers the same of a graph that keeps no tallies', async () => {
    const asked = async () => [
      await trend('glacier prompting', 'interval: MONTH, from: "2025-12", to: "2026-03"'),
      await trend('glacier prompting', 'interval: WEEK, outlet: "outlet/beta"'),
      (await rising('from: "2026-02", to: "2026-02", minBriefs: 1')).data,
      (
        await ask(
          '{ outlet(name: "Beta Digest") { coverage(interval: WEEK, from: "2026-01", to: "2026-03") { briefs unplaced concepts { score briefs } } } }',
        )
      ).data,
    ];
    const before = await asked();
    expect(datedCaptures.length).toBe(15);
    const concepts = (await graph.read('trend/concepts', { status: ['CURATED', 'SOURCED'], atLeast: 0 })).map(
      ({ id }) => id,
    );
    await graph.transact(async (tx) => {
      await tx.run('load/lock', { stamp: 'without' });
      const ids = [...concepts, 'outlet/alpha', 'outlet/beta', 'outlet/gamma', 'outlet/delta'];
      await tx.run('load/write-derived', { rows: ids.map((id) => ({ id, properties: { days: null } })) });
      await tx.run('load/set-graph-days', { days: null });
    });
    expect((await graph.read('trend/kept', { keys: ['concept/glacier-prompting'] }))[0]?.days ?? null).toBeNull();
    expect(await asked()).toEqual(before);
  });
});
