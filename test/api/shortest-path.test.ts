import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Step, shortestPath } from '../../src/api/shortest-path.ts';

type Edge = [number, number];
const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 25 });

function neighboursIn(all: Edge[], order: (steps: Step[]) => Step[]) {
  return async (ids: string[]) =>
    order(
      all.flatMap(([a, b]) => [
        ...(ids.includes(`n${a}`) ? [{ from: `n${a}`, to: `n${b}`, relation: 'R', forward: true }] : []),
        ...(ids.includes(`n${b}`) ? [{ from: `n${b}`, to: `n${a}`, relation: 'R', forward: false }] : []),
      ]),
    );
}

/** The plain way: all nodes within one more step, again and again. */
function distance(all: Edge[], from: number, to: number): number | null {
  let reached = new Set([from]);
  for (let steps = 0; steps <= 10; steps += 1) {
    if (reached.has(to)) return steps;
    reached = new Set([
      ...reached,
      ...all.flatMap(([a, b]) => [...(reached.has(a) ? [b] : []), ...(reached.has(b) ? [a] : [])]),
    ]);
  }
  return null;
}

it('is as short as can be, hangs together, and does not depend on the order of rows', async () => {
  await fc.assert(
    fc.asyncProperty(edges, fc.nat(9), fc.nat(9), async (all, from, to) => {
      const path = await shortestPath(
        `n${from}`,
        `n${to}`,
        6,
        neighboursIn(all, (steps) => steps),
      );
      const shortest = distance(all, from, to);
      expect(path?.length ?? null).toBe(shortest !== null && shortest <= 6 ? shortest : null);
      let at = `n${from}`;
      for (const step of path ?? []) {
        expect(step.from).toBe(at);
        const edge: Edge = [Number(step.from.slice(1)), Number(step.to.slice(1))];
        const [a, b] = step.forward ? edge : edge.toReversed();
        expect(all).toContainEqual([a, b]);
        at = step.to;
      }
      if (path) expect(at).toBe(`n${to}`);
      const other = await shortestPath(
        `n${from}`,
        `n${to}`,
        6,
        neighboursIn(all, (steps) => steps.toReversed()),
      );
      expect(other).toEqual(path);
    }),
    { numRuns: 300 },
  );
});

it('looks from the side where there is less to look at', async () => {
  const star: Edge[] = [[0, 1], ...Array.from({ length: 500 }, (_, i): Edge => [1, i + 2])];
  let asked = 0;
  const neighbours = neighboursIn(star, (steps) => steps);
  await shortestPath('n400', 'n0', 6, (ids) => {
    asked += ids.length;
    return neighbours(ids);
  });
  expect(asked).toBe(2);
});
