import { describe, expect, it } from 'vitest';
import { extraWords } from '../../../src/extract/reading/word-class-rows.ts';
import { classOfTag, isCoined, isNameLike, wordClass } from '../../../src/extract/reading/word-classes.ts';

it.each([
  ['between', 'function'],
  ['improves', 'verb'],
  ['evaluate', 'base'],
  ['merged', 'participle'],
  ['building', 'gerund'],
  ['ternary', 'other'],
  ['swift', 'adjective'],
  ['slowly', 'adverb'],
  ['Slowly', 'adverb'],
  ['reranker', 'other'],
])('%s: %s', (word, expected) => {
  expect(wordClass(word)).toBe(expected);
});

describe('words that the list lacks or has otherwise', () => {
  const last = new Map(extraWords.flatMap(({ is, words }) => words.map((word) => [word, is] as const)));
  it.each([...last])('%s: %s', (word, is) => {
    expect(wordClass(word)).toBe(is);
  });

  it('say why', () => {
    expect(extraWords.filter(({ reason, words }) => reason.length < 10 || words.length === 0)).toEqual([]);
  });
});

it('tells names by capitals and digits, and coined ones by those inside', () => {
  expect(['Kestrel', 'GPT', 'Qwen3', '3D', 'model'].map(isNameLike)).toEqual([true, true, true, true, false]);
  expect(['Kestrel', 'GPT', 'Qwen3', 'FogBench', 'model', '2024'].map(isCoined)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
});

/** Words that neither an ending nor a list of ours decides, in the rows' order. */
const listedWords = [
  'amidst whilst hers ourselves ought whichever',
  'lest alas',
  'abroad alongside',
  'abides abolishes',
  'abandon abduct',
  'drank beaten',
  'doin',
  'abrupt angrier awesomest',
];

it.each(classOfTag.map((row, at) => ({ ...row, words: listedWords[at]?.split(' ') ?? [] })))(
  '$tags: $reason',
  ({ is, words }) => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => wordClass(word) !== is)).toEqual([]);
  },
);
