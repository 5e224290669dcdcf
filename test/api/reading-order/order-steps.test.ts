import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Need, orderSteps } from '../../../src/api/reading-order/order-steps.ts';

const need = (from: string, to: string, weight = 0.5): Need => ({ from, to, weight });
const ids = (needs: Need[], size = 20) => orderSteps('end', needs, size).steps.map(({ id }) => id);

it('puts each behind all that it needs', () => {
  expect(ids([need('end', 'b'), need('b', 'a'), need('end', 'a'), need('a', 'basics')])).toEqual(['basics', 'a', 'b']);
});

it('leaves out what leads elsewhere, and the end', () => {
  expect(ids([need('end', 'a'), need('other', 'b'), need('b', 'a')])).toEqual(['a']);
});

it('drops the weakest of a circle, and what only that led to', () => {
  const circle = [need('end', 'a', 0.9), need('a', 'b', 0.6), need('b', 'end', 0.2), need('b', 'a', 0.3)];
  expect(ids(circle)).toEqual(['b', 'a']);
  expect(ids([need('general', 'end', 0.6), need('end', 'general', 0.5), need('end', 'a', 0.4)])).toEqual(['a']);
});

it('keeps the most relevant, along the best way', () => {
  const needs = [need('end', 'a', 0.9), need('a', 'deep', 0.9), need('end', 'weak', 0.3), need('end', 'deep', 0.1)];
  const { steps, needs: kept } = orderSteps('end', needs, 2);
  expect(steps).toEqual([
    { id: 'deep', relevance: 0.81 },
    { id: 'a', relevance: 0.9 },
  ]);
  expect(kept.some(({ to }) => to === 'weak')).toBe(false);
});

const anyNeeds = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom('end', 'a', 'b', 'c', 'd', 'e'),
    to: fc.constantFrom('end', 'a', 'b', 'c', 'd', 'e'),
    weight: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10),
  }),
  { selector: ({ from, to }) => `${from} ${to}` },
);

it('is in order, reachable and the same whatever order the needs come in', () => {
  fc.assert(
    fc.property(anyNeeds, fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat()), (given, size, draws) => {
      const needs = given.filter(({ from, to }) => from !== to);
      const { steps, needs: kept } = orderSteps('end', needs, size);
      const shuffled = needs
        .map((each) => ({ each, by: draws.next().value as number }))
        .sort((a, b) => a.by - b.by)
        .map(({ each }) => each);
      expect(orderSteps('end', shuffled, size)).toEqual({ steps, needs: kept });
      const places = new Map(steps.map(({ id }, i) => [id, i]));
      expect(steps.length).toBeLessThanOrEqual(size);
      for (const { from, to } of kept) {
        expect(places.get(to)).toBeLessThan(places.get(from) ?? Number.POSITIVE_INFINITY);
      }
      for (const { id } of steps) expect(kept.some(({ to }) => to === id)).toBe(true);
    }),
  );
});
