import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type NamedType, NameIndex, type NamesRow } from '../../../src/api/names/name-index.ts';
import { editsWithSwaps, nearWords } from '../../../src/api/names/near-words.ts';
import { queryOf } from '../../../src/api/search/query.ts';
import { findNamed } from '../../../src/api/search/rank.ts';
import { suggestions, typedOf } from '../../../src/api/search/suggest.ts';
import { labelKey } from '../../../src/text/tokens.ts';

const types: ReadonlySet<NamedType> = new Set(['Concept', 'Paper', 'Person', 'Outlet', 'Organization']);

const label = fc
  .array(fc.constantFrom('alpha', 'alp', 'beta', 'a', 'Gamma', 'alphabet', 'al'), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));

const row: fc.Arbitrary<NamesRow> = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((n) => `concept/${n}`),
  label,
  others: fc.option(fc.array(label, { minLength: 1, maxLength: 2 })),
  hidden: fc.option(fc.array(label, { minLength: 1, maxLength: 1 })),
  briefs: fc.nat(5),
  isHidden: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});

const indexOf = (rows: Iterable<NamesRow>) => {
  const index = new NameIndex();
  for (const each of rows) index.set(each);
  return index;
};

const asked = ['a', 'al', 'alp', 'alpha', 'alpha b', 'beta alpha', 'gamma', 'alphabet al', 'z'];

function answers(index: NameIndex) {
  return asked.map((text) => ({
    suggested: suggestions(typedOf(text) as never, types, 10, index).map(({ name, level }) => [
      name.of.id,
      level,
      name.of.briefs,
    ]),
    found: findNamed(queryOf(text), types, index)
      .map(({ id, score, matched }) => [id, score, matched])
      .sort(),
  }));
}

it('knows after any changes what it would know made anew', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), fc.nat(80), (rows, between) => {
      const changed = indexOf(rows.slice(0, between));
      // What is sorted then is sorted again.
      answers(changed);
      for (const each of rows.slice(between)) changed.set(each);
      const last = new Map(rows.map((each) => [each.id, each]));
      expect(answers(changed)).toEqual(answers(indexOf(last.values())));
    }),
  );
});

it('suggests what a look at every name would, the first few of thousands as of a handful', () => {
  const rows = Array.from({ length: 3000 }, (_, n): NamesRow => {
    const words = ['model', 'method', 'map', 'net', 'other', 'm'];
    const pick = (by: number) => words[Math.floor(n / by) % words.length] as string;
    return {
      id: `concept/${n}`,
      label: `${pick(1)} ${pick(7)} ${n}`,
      others: null,
      hidden: null,
      briefs: (n * 37) % 101,
      isHidden: false,
    };
  });
  const index = indexOf(rows);
  for (const typed of ['m', 'mo', 'model', 'model m', 'o', '1', '29']) {
    const level = (key: string) => {
      if (key === typed) return 3;
      return key.startsWith(typed) ? 2 : ` ${key}`.includes(` ${typed}`) ? 1 : 0;
    };
    const expected = rows
      .map((each) => ({ ...each, level: level(labelKey(each.label)) }))
      .filter((each) => each.level > 0)
      .sort((a, b) => b.level - a.level || b.briefs - a.briefs || (a.label < b.label ? -1 : 1));
    for (const count of [1, 10, 100]) {
      const found = suggestions(typedOf(typed) as never, types, count, index);
      expect([typed, ...found.map(({ name }) => name.of.id)]).toEqual([
        typed,
        ...expected.slice(0, count).map(({ id }) => id),
      ]);
    }
  }
});

it('counts letters to change and neighbours to swap', () => {
  expect(editsWithSwaps('stability', 'stabiltiy')).toBe(1);
  expect(editsWithSwaps('atention', 'attention')).toBe(1);
  expect(editsWithSwaps('kitten', 'sitting')).toBe(3);
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(editsWithSwaps(one, other)).toBe(editsWithSwaps(other, one));
      expect(editsWithSwaps(one, other) === 0).toBe(one === other);
      expect(editsWithSwaps(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});

it('finds the words near to one, of short words none', () => {
  const index = indexOf(
    ['attention', 'retention', 'intention', 'attention head', 'at', 'mention'].map((each, n) => ({
      id: `concept/${n}`,
      label: each,
      others: null,
      hidden: null,
      briefs: 0,
      isHidden: false,
    })),
  );
  expect(nearWords('atention', index)[0]).toBe('attention');
  expect(nearWords('attnetion', index)[0]).toBe('attention');
  expect(nearWords('att', index)).toEqual([]);
  expect(nearWords('attention', index)).not.toContain('attention');
  expect(nearWords('x'.repeat(10_000), index)).toEqual([]);
});
