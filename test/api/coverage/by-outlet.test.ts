import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOutlet, type ReadBrief } from '../../../src/api/coverage/by-outlet.ts';
import { firstTold, whoWasFirst } from '../../../src/api/coverage/first-to-tell.ts';
import type { BriefRow } from '../../../src/api/rows.ts';
import { type Precision, precisions } from '../../../src/model.ts';

type When = [publishedAt: string | null, publishedPrecision?: Precision];

const first = (...all: When[]) =>
  whoWasFirst(all.map(([publishedAt, publishedPrecision = 'DAY']) => firstTold([{ publishedAt, publishedPrecision }])));

describe('who was first', () => {
  it('is told by days, and on one day by times where both have one', () => {
    expect(first(['2026-03-02'], ['2026-03-03'])).toEqual([true, false]);
    expect(first(['2026-03-02'], ['2026-03-02'])).toEqual([true, true]);
    expect(first(['2026-03-02T09:00:00.000Z', 'TIME'], ['2026-03-02T08:00:00.000Z', 'TIME'])).toEqual([false, true]);
    expect(first(['2026-03-02T09:00:00.000Z', 'TIME'], ['2026-03-02'])).toEqual([true, true]);
  });

  it('is not told by what is not known', () => {
    expect(first([null], ['2026-03-02'])).toEqual([null, true]);
    expect(first(['2026-03-06', 'WEEK'], ['2026-03-02'])).toEqual([null, null]);
    expect(first(['2026-03-10', 'WEEK'], ['2026-03-02'])).toEqual([false, true]);
    expect(first(['2026-03-01', 'MONTH'], ['2026-04-02'])).toEqual([true, false]);
    expect(first(['2026-01-01', 'YEAR'], ['2026-04-02'])).toEqual([null, null]);
  });
});

const read = fc
  .record({
    outlet: fc.constantFrom('outlet/a', 'outlet/b', 'outlet/c', null),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
    precision: fc.constantFrom(...precisions),
    concepts: fc.uniqueArray(fc.constantFrom('concept/p', 'concept/q', 'concept/r', 'concept/s', 'person/x')),
  })
  .map(({ outlet, day, precision, concepts }, at = 0) => ({ outlet, day, precision, concepts, at }));

const briefsOf = fc.array(read, { maxLength: 12 }).map((all) =>
  all.map(({ outlet, day, precision, concepts }, at): ReadBrief => {
    const publishedAt = day === null ? null : `2026-03-${String(day).padStart(2, '0')}`;
    return {
      brief: { id: `brief/${at}`, publishedAt, publishedPrecision: publishedAt ? precision : null } as BriefRow,
      edges: {
        publishedBy: outlet ? [outlet] : [],
        originally: [],
        covers: [],
        mentions: concepts.map((id, i) => ({ id, label: id, salience: i / 10, confidence: 1, role: null })),
      },
    };
  }),
);

describe('coverage by outlet', () => {
  it('has each brief once, and names nothing of an outlet alone that another mentions', () => {
    fc.assert(
      fc.property(briefsOf, (briefs) => {
        const outlets = byOutlet(briefs);
        expect(outlets.flatMap(({ briefs: own }) => own.map(({ id }) => id)).sort()).toEqual(
          briefs.map(({ brief }) => brief.id).sort(),
        );
        for (const { outlet, only } of outlets) {
          const isOwn = ({ edges }: ReadBrief) => (edges.publishedBy[0] ?? null) === outlet;
          const conceptsOf = (some: ReadBrief[]) =>
            new Set(
              some.flatMap(({ edges }) => edges.mentions.map(({ id }) => id)).filter((id) => id.startsWith('concept/')),
            );
          const others = conceptsOf(briefs.filter((brief) => !isOwn(brief)));
          const expected = outlets.length > 1 ? conceptsOf(briefs.filter(isOwn)).difference(others) : new Set();
          expect(new Set(only.map(({ id }) => id))).toEqual(expected);
        }
      }),
    );
  });

  it('counts days from the first, and never more of them at least than exactly', () => {
    fc.assert(
      fc.property(briefsOf, (briefs) => {
        const outlets = byOutlet(briefs);
        const known = outlets.some(({ isFirst }) => isFirst);
        for (const { isFirst, daysLater, daysLaterAtLeast, briefs: own } of outlets) {
          if (!known || own.every(({ publishedAt }) => publishedAt === null))
            expect([daysLater, daysLaterAtLeast]).toEqual([null, null]);
          else expect(daysLaterAtLeast).toBeGreaterThanOrEqual(0);
          if (daysLater !== null) expect(daysLaterAtLeast).toBe(daysLater);
          if (isFirst && daysLater !== null) expect(daysLater).toBe(0);
        }
      }),
    );
  });

  it('counts none for the first, however exactly it is dated', () => {
    const brief = (outlet: string, publishedAt: string, publishedPrecision: Precision): ReadBrief => ({
      brief: { id: `brief/${outlet}`, publishedAt, publishedPrecision } as BriefRow,
      edges: { publishedBy: [outlet], originally: [], covers: [], mentions: [] },
    });
    const outlets = byOutlet([brief('outlet/a', '2026-03-06', 'WEEK'), brief('outlet/b', '2026-03-10', 'DAY')]);
    expect(outlets.map(({ isFirst, daysLater, daysLaterAtLeast }) => [isFirst, daysLater, daysLaterAtLeast])).toEqual([
      [true, 0, 0],
      [false, null, 4],
    ]);
  });

  it('forgets what a brief said that is taken away', () => {
    fc.assert(
      fc.property(briefsOf, fc.nat(), (briefs, which) => {
        if (briefs.length === 0) return;
        const gone = briefs[which % briefs.length] as ReadBrief;
        const left = byOutlet(briefs.filter((brief) => brief !== gone));
        expect(JSON.stringify(left)).not.toContain(`"${gone.brief.id}"`);
      }),
    );
  });
});
