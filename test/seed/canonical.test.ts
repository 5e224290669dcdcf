import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, entryHash } from '../../src/seed/canonical.ts';

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member)]),
  );
}

describe('canonical JSON', () => {
  it('sorts keys by code unit, numbers among them, and has no spaces', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é "q"' }], 9: true, 10: 0.5, B: undefined, a: Number.NaN })).toBe(
      '{"10":0.5,"9":true,"a":null,"b":[1,{"c":"é \\"q\\"","d":null}]}',
    );
  });

  it('is JSON of the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('gives one hash for one entry, and another for another', () => {
    expect(entryHash({ a: 1, b: 2 })).toBe(entryHash({ b: 2, a: 1 }));
    expect(entryHash({ a: 1, b: 2 })).toMatch(/^[0-9a-f]{64}$/);
    expect(entryHash({ a: 1, b: 2 })).not.toBe(entryHash({ a: 1, b: 3 }));
  });
});
