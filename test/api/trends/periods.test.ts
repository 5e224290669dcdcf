import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds } from '../../../src/api/trends/log-odds.ts';
import { countPeriods, placeIn, spanOf } from '../../../src/api/trends/periods.ts';
import { dateOf, dayOf, readTally } from '../../../src/model.ts';

const day = fc.integer({ min: dayOf('2015-01-01'), max: dayOf('2023-12-31') });

describe('periods', () => {
  it('are ISO weeks, named for the year of their Thursday', () => {
    const names = (from: string, to: string) =>
      spanOf({ interval: 'WEEK', from, to }, null).periods.map(({ name }) => name);
    expect(names('2020-12-28', '2021-01-10')).toEqual(['2020-W53', '2021-W01']);
    expect(names('2024-12-30', '2024-12-30')).toEqual(['2025-W01']);
    expect(names('2026-01-01', '2026-01-04')).toEqual(['2026-W01']);
  });

  it('follow each other without a gap, and have each day in one', () => {
    fc.assert(
      fc.property(fc.constantFrom('WEEK' as const, 'MONTH' as const), day, fc.nat(3000), (interval, from, length) => {
        const span = spanOf({ interval, from: dateOf(from), to: dateOf(from + length) }, null);
        expect(span.periods[0]?.days.from).toBeLessThanOrEqual(from);
        expect(span.periods.at(-1)?.days.to).toBeGreaterThanOrEqual(from + length);
        for (const [at, { days }] of span.periods.entries()) {
          expect(placeIn(span, days)).toBe(at);
          const next = span.periods[at + 1];
          if (next) {
            expect(next.days.from).toBe(days.to + 1);
            expect(placeIn(span, { from: days.to, to: days.to + 1 })).toBeNull();
          }
        }
      }),
    );
  });

  it('count every brief of a tally in one period, in none, or not at all', () => {
    const entry = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('', 'w', 'm'),
      fc.integer({ min: 2, max: 9 }),
    );
    const unique = fc.uniqueArray(entry, { selector: ([of, mark]) => `${of}${mark}` });
    fc.assert(
      fc.property(unique, fc.constantFrom('WEEK' as const, 'MONTH' as const), (entries, interval) => {
        const sorted = entries.map(([of, mark, count]) => ` ${of}${mark}*${count}`);
        const stored = entries.length > 0 ? `2026-03${sorted.join('')}` : '';
        const span = spanOf({ interval, from: '2026-03-01', to: '2026-03-31' }, null);
        const { counts, unplaced } = countPeriods(stored, span);
        const all = [...readTally(stored).values()].reduce((sum, count) => sum + count, 0);
        expect(counts.reduce((sum, count) => sum + count, 0) + unplaced).toBe(all);
        const none = countPeriods(stored, { ...span, asOf: dayOf('2026-02-28') });
        expect([...none.counts, none.unplaced].every((count) => count === 0)).toBe(true);
      }),
    );
  });
});

describe('log odds', () => {
  it('are above 0 where the share is, the opposite the other way round, and larger for the surer', () => {
    const share = fc.tuple(fc.nat(400), fc.integer({ min: 400, max: 2000 }));
    fc.assert(
      fc.property(share, share, ([a, n], [b, m]) => {
        const [here, there] = [
          { some: a, all: n },
          { some: b, all: m },
        ];
        expect(logOdds(here, there)).toBeCloseTo(-logOdds(there, here), 10);
        if (a / n > b / m) expect(logOdds(here, there)).toBeGreaterThan(0);
        if (a * m === b * n) expect(logOdds(here, there)).toBeCloseTo(0, 10);
      }),
    );
    const of = (some: number, before: number) => logOdds({ some, all: 1000 }, { some: before, all: 1000 });
    expect(of(20, 0)).toBeGreaterThan(of(2, 0));
    expect(of(40, 20)).toBeGreaterThan(of(4, 2));
    expect(of(400, 300)).toBeGreaterThan(of(2, 0));
    // By hand: the prior is 1 in 100 briefs; ln(21/1079) − ln(1/1099), over √(1/21 + 1).
    expect(of(20, 0)).toBeCloseTo((Math.log(21 / 1079) - Math.log(1 / 1099)) / Math.sqrt(1 / 21 + 1), 10);
  });

  it('are 0 of nothing', () => {
    expect(logOdds({ some: 0, all: 0 }, { some: 0, all: 0 })).toBe(0);
    expect(logOdds({ some: 0, all: 10 }, { some: 0, all: 10 })).toBe(0);
    expect(Number.isFinite(logOdds({ some: 10, all: 10 }, { some: 10, all: 10 }))).toBe(true);
  });
});
