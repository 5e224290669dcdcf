import { expect, it } from 'vitest';
import { bandCount, textBands, wordHashes, wordTriples } from '../../src/text/text-bands.ts';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`);
const bands = (list: string[]) => textBands(wordHashes(list.join(' ')));
const shared = (a: string[], b: string[]) => bands(a).filter((key, i) => key === bands(b)[i]).length;

it('gives equal texts equal keys, and each text as many', () => {
  expect(bands(words(0, 80))).toEqual(bands(words(0, 80)));
  expect(new Set(bands(words(0, 80))).size).toBe(bandCount);
  expect(bands([])).toHaveLength(bandCount);
});

it('nearly always gives near-duplicates a key in common, and other texts none', () => {
  let near = 0;
  for (let i = 0; i < 200; i += 1) {
    const text = words(i * 1000, i * 1000 + 80);
    // One word changed: 75 of 81 triples are the same.
    if (shared(text, text.with(40, 'other')) > 0) near += 1;
    expect(shared(text, words(i * 1000 + 500, i * 1000 + 580))).toBe(0);
  }
  expect(near).toBeGreaterThanOrEqual(196);
});

it('tells texts by words and their order, not by case or the form of an apostrophe', () => {
  expect(wordHashes("It's Poincaré’s MAP.")).toEqual(wordHashes("it’s POINCARÉ's map"));
  const [one, other] = ['the map of maps', 'the maps of map'].map((text) => wordTriples(wordHashes(text)));
  expect(one?.isDisjointFrom(other as Set<number>)).toBe(true);
});

it('counts a triple once, and takes a text of fewer words for one', () => {
  expect(wordTriples(wordHashes('a b c a b c')).size).toBe(3);
  expect(wordTriples(wordHashes('a b')).size).toBe(1);
  expect(wordTriples(wordHashes('')).size).toBe(1);
});
