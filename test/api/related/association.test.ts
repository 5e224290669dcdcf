import fc from 'fast-check';
import { expect, it } from 'vitest';
import { association, mostAssociation, together } from '../../../src/api/related/association.ts';

/** Counts as they can be: no pair is in more briefs than its concepts, and these in no more than there are. */
const counts = fc
  .record({ both: fc.integer({ min: 1, max: 60 }), one: fc.nat(80), other: fc.nat(80), rest: fc.nat(2000) })
  .map(({ both, one, other, rest }) => {
    return { both, one: both + one, other: both + other, all: both + one + other + rest };
  });

it.each([
  ['all of three briefs in both, of a thousand: 1, of which three fifths count', [3, 3, 3, 1000], 6000],
  ['by chance: ten of a hundred each, one in common', [1, 10, 10, 99], 0],
  ['less often than by chance', [1, 50, 50, 99], 0],
  [
    'twice as often as by chance: ln 2 / ln 50, of which half counts',
    [2, 10, 10, 99],
    Math.round(5000 * (Math.log(2) / Math.log(50))),
  ],
  ['a concept of every brief of a few still has terms', [2, 5, 2, 5], Math.round(5000 * (Math.log(1.2) / Math.log(3)))],
  ['the only brief there is', [1, 1, 1, 1], 3333],
  ['no brief', [0, 4, 4, 10], 0],
])('weighs %s', (_, [both, one, other, all], weight) => {
  expect(association({ both, one, other, all } as Parameters<typeof association>[0])).toBe(weight);
});

it('is from 0 to 1, the same from either side, and grows with the briefs in common', () => {
  fc.assert(
    fc.property(counts, (each) => {
      const weight = association(each);
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThan(10_000);
      expect(association({ ...each, one: each.other, other: each.one })).toBe(weight);
      const less = { ...each, both: each.both - 1 };
      expect(association(less)).toBeLessThanOrEqual(weight);
      expect(association({ ...each, other: each.other + 1, all: each.all })).toBeLessThanOrEqual(weight);
    }),
  );
});

it('is never more than what is the most for so few briefs in common', () => {
  fc.assert(
    fc.property(
      counts,
      fc.array(fc.integer({ min: 1, max: 140 }), { maxLength: 20 }),
      fc.nat(60),
      (each, mentions, most) => {
        fc.pre(each.both <= most);
        const all = Uint32Array.from([...mentions, each.other]).sort();
        expect(association(each)).toBeLessThanOrEqual(
          mostAssociation({ both: most, one: each.one, all: each.all }, all),
        );
      },
    ),
  );
});

it('makes of several reasons more than of each, never more than 1, in whatever order', () => {
  expect([together([]), together([4321]), together([5000, 3000]), together([5443, 5000])]).toEqual([
    0, 4321, 6500, 7722,
  ]);
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 3 }), (weights) => {
      const all = together(weights);
      expect(all).toBeGreaterThanOrEqual(Math.max(...weights));
      expect(all).toBeLessThanOrEqual(10_000);
      expect(together(weights.toReversed())).toBe(all);
    }),
  );
});
