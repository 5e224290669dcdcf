import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPaths, type PathLimits, type Surroundings } from '../../../src/api/paths/find-paths.ts';
import type { Step, WeighedStep } from '../../../src/api/paths/partial.ts';

type Edge = [number, number];
const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 18 });
const everything: PathLimits = { longest: 6, wanted: 1000, few: 1000, together: 3, enough: 10_000, most: 10_000 };

/** A graph of nodes `n0`, `n1` …, of which each is in as many briefs as its number times its number says. */
function graphOf(all: Edge[], order: (steps: WeighedStep[]) => WeighedStep[] = (steps) => steps) {
  const asked: string[] = [];
  const briefsOf = (id: string) => Number(id.slice(1)) ** 2;
  const step = (from: number, to: number, forward: boolean): WeighedStep => {
    return { from: `n${from}`, to: `n${to}`, relation: 'R', forward, briefs: briefsOf(`n${to}`), newest: null };
  };
  const graph: Surroundings = {
    briefsOf: async (ids) => new Map(ids.map((id) => [id, briefsOf(id)])),
    steps: async (ids) => {
      asked.push(...ids);
      return order(
        all.flatMap(([a, b]) => [
          ...(ids.includes(`n${a}`) ? [step(a, b, true)] : []),
          ...(ids.includes(`n${b}`) ? [step(b, a, false)] : []),
        ]),
      );
    },
  };
  return { graph, asked };
}

const visited = (from: number, steps: Step[]) => [`n${from}`, ...steps.map(({ to }) => to)].join(' ');

/** The plain way: every walk that comes nowhere twice. */
function allPaths(all: Edge[], from: number, to: number, longest: number): string[] {
  const found = new Set<string>();
  const walk = (at: number, way: number[]) => {
    if (at === to) found.add(way.map((id) => `n${id}`).join(' '));
    else if (way.length <= longest) {
      for (const [a, b] of all) {
        if (a === at && !way.includes(b)) walk(b, [...way, b]);
        if (b === at && !way.includes(a)) walk(a, [...way, a]);
      }
    }
  };
  walk(from, [from]);
  return [...found];
}

it('finds every path once, the shortest first, each in one piece, in whatever order rows come', async () => {
  await fc.assert(
    fc.asyncProperty(edges, fc.nat(8), fc.nat(8), async (all, from, to) => {
      const { paths } = await findPaths(`n${from}`, `n${to}`, graphOf(all).graph, everything);
      expect(paths.map((steps) => visited(from, steps)).sort()).toEqual(allPaths(all, from, to, 6).sort());
      const lengths = paths.map(({ length }) => length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      for (const steps of paths) {
        let at = `n${from}`;
        for (const step of steps) {
          expect(step.from).toBe(at);
          const edge: Edge = [Number(step.from.slice(1)), Number(step.to.slice(1))];
          const [a, b] = step.forward ? edge : edge.toReversed();
          expect(all).toContainEqual([a, b]);
          at = step.to;
        }
        expect(at).toBe(`n${to}`);
      }
      const other = await findPaths(
        `n${from}`,
        `n${to}`,
        graphOf(all, (steps) => steps.toReversed()).graph,
        everything,
      );
      expect(other.paths).toEqual(paths);
    }),
    { numRuns: 300 },
  );
});

it('is the same in front however many are wanted', async () => {
  await fc.assert(
    fc.asyncProperty(edges, fc.nat(8), fc.nat(8), async (all, from, to) => {
      const find = (limits: PathLimits) => findPaths(`n${from}`, `n${to}`, graphOf(all).graph, limits);
      const whole = { ...everything, together: 10_000 };
      const [many, few] = [await find(whole), await find({ ...whole, wanted: 3, few: 3 })];
      expect(few.paths.map(({ length }) => length)).toEqual(many.paths.slice(0, 3).map(({ length }) => length));
      expect(few.paths[0]).toEqual(many.paths[0]);
    }),
    { numRuns: 200 },
  );
});

it('goes over rarer entities first', async () => {
  const square: Edge[] = [
    [0, 5],
    [5, 1],
    [0, 3],
    [3, 1],
    [0, 4],
    [4, 1],
  ];
  const { paths } = await findPaths('n0', 'n1', graphOf(square).graph, { ...everything, few: 1 });
  expect(paths.map((steps) => visited(0, steps))).toEqual(['n0 n3 n1', 'n0 n4 n1', 'n0 n5 n1']);
});

it('looks from the side where there is less to look at, and never at what all have where others lead on', async () => {
  const star: Edge[] = [[0, 1], ...Array.from({ length: 500 }, (_, i): Edge => [1, i + 2])];
  const { graph, asked } = graphOf(star);
  const { paths } = await findPaths('n400', 'n0', graph, { ...everything, wanted: 1, few: 1 });
  expect(paths).toHaveLength(1);
  expect(asked).toEqual(['n0', 'n1']);
  // Both ends are linked with the hub 900, and by way of 2 and 3 as well.
  const around: Edge[] = [
    [10, 900],
    [11, 900],
    [10, 2],
    [11, 3],
    [2, 4],
    [3, 4],
    ...Array.from({ length: 300 }, (_, i): Edge => [900, i + 100]),
  ];
  const longer = graphOf(around.filter(([a, b]) => !(a === 11 && b === 900)));
  const found = await findPaths('n10', 'n11', longer.graph, { ...everything, wanted: 1, few: 1 });
  expect(visited(10, found.paths[0] as Step[])).toBe('n10 n2 n4 n3 n11');
  expect(longer.asked).not.toContain('n900');
});

it('says where it gave up before it found any', async () => {
  const chain: Edge[] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ];
  const limits = { ...everything, most: 2 };
  expect(await findPaths('n0', 'n4', graphOf(chain).graph, limits)).toEqual({ paths: [], gaveUp: true });
  expect((await findPaths('n0', 'n8', graphOf(chain).graph, everything)).gaveUp).toBe(false);
});
