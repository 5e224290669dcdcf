import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byNewest, changedList, entityList, entryOf } from '../../src/load/newest-list.ts';

const entries = (size: number) =>
  Array.from({ length: size }, (_, number) => entryOf(`2026-01-${10 + ((number * 7) % 19)}`, `brief/${number}`));

it('is the newest of all that are left, or says that it cannot tell', () => {
  const some = fc.uniqueArray(fc.nat(299), { maxLength: 200 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(299)),
      some,
      some,
      fc.integer({ min: 101, max: 128 }),
      (had, goes, comes, size) => {
        const all = entries(300);
        const at = (numbers: number[]) => numbers.map((number) => all[number] as string);
        const before = new Set(at(had));
        const gone = new Set(at(goes).filter((entry) => before.has(entry)));
        const come = new Set(at(comes).filter((entry) => !before.has(entry)));
        const after = before.difference(gone).union(come);
        const list = changedList(
          [...before].sort(byNewest).slice(0, size),
          { gone, come: [...come], count: after.size },
          entityList,
        );
        const sorted = [...after].sort(byNewest);
        if (list === null) expect(gone.size).toBeGreaterThan(0);
        else {
          expect(list).toEqual(sorted.slice(0, list.length));
          expect(list.length).toBeGreaterThanOrEqual(Math.min(101, after.size));
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('keeps a list that lost and won none of its briefs', () => {
  const list = entries(300).sort(byNewest);
  const come = [entryOf('2025-01-01', 'brief/old')];
  expect(changedList(list.slice(0, 128), { gone: new Set(), come, count: 301 }, entityList)).toEqual(
    list.slice(0, 128),
  );
});
