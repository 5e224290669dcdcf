import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWithin,
  type DayTally,
  dateOf,
  dayOf,
  daysItMayBe,
  daysOf,
  isWithin,
  precisions,
  readTally,
  storedTally,
  tallyDay,
} from '../../src/model.ts';

describe('a tally of dates', () => {
  it('is a line a month', () => {
    const tally: DayTally = new Map([
      ['2026-03-05', 2],
      ['2026-02-28', 1],
      ['2026-03-11w', 1],
      ['2026-03-01m', 12],
      ['2026-03-11', 1],
    ]);
    expect(storedTally(tally)).toBe('2026-02 28\n2026-03 1m*12 5*2 11 11w');
    expect(storedTally(new Map())).toBe('');
    expect(readTally('')).toEqual(new Map());
  });

  it('is read as it was written, and counted as its dates say', () => {
    const day = fc.integer({ min: dayOf('1999-12-01'), max: dayOf('2030-01-31') });
    const entry = fc.tuple(day, fc.constantFrom(...precisions), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(entry), day, fc.nat(800), day, (entries, from, length, asOf) => {
        const tally: DayTally = new Map(entries.map(([at, known, count]) => [tallyDay(dateOf(at), known), count]));
        expect(readTally(storedTally(tally))).toEqual(tally);
        const range = { from, to: from + length };
        let sum = 0;
        for (const [name, count] of tally) {
          const at = dayOf(name);
          const mark = name.slice(10) as '' | 'w' | 'm' | 'y';
          if (at <= asOf && isWithin(daysItMayBe(at, mark), range)) sum += count;
        }
        expect(countWithin(storedTally(tally), range, asOf)).toBe(sum);
      }),
    );
  });

  it('has no place for what has no date', () => {
    expect(tallyDay('', null)).toBe('');
    expect(tallyDay('2026-03-04T23:10:00.000Z', 'TIME')).toBe('2026-03-04');
    expect(tallyDay('2026-03-04', 'WEEK')).toBe('2026-03-04w');
  });
});

describe('a date', () => {
  const may = (date: string, mark: '' | 'w' | 'm' | 'y') => {
    const { from, to } = daysItMayBe(dayOf(date), mark);
    return [dateOf(from), dateOf(to)];
  };

  it('is all days that it may be', () => {
    expect(may('2024-02-29', '')).toEqual(['2024-02-29', '2024-02-29']);
    expect(may('2024-03-05', 'w')).toEqual(['2024-02-28', '2024-03-05']);
    expect(may('2024-02-01', 'm')).toEqual(['2024-02-01', '2024-02-29']);
    expect(may('2024-01-01', 'y')).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('is less sure where it was counted back from a capture', () => {
    expect(may('2024-02-17', 'm')).toEqual(['2024-01-17', '2024-02-17']);
    expect(may('2024-02-17', 'y')).toEqual(['2023-02-16', '2024-02-17']);
  });

  it('is a year or a month with all its days', () => {
    const all = (date: string) => Object.values(daysOf(date)).map(dateOf);
    expect(all('2024')).toEqual(['2024-01-01', '2024-12-31']);
    expect(all('2024-12')).toEqual(['2024-12-01', '2024-12-31']);
    expect(all('2023-02')).toEqual(['2023-02-01', '2023-02-28']);
    expect(all('2024-02-29')).toEqual(['2024-02-29', '2024-02-29']);
  });
});
