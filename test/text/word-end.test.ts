import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordEnd } from '../../src/text/word-end.ts';

/** The rule in full, without the short way for plain words. */
const rule =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’@][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:[+#]+(?![\p{L}\p{N}]))?/gu;

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end >= 0) words.push(text.slice(at, end));
    at = end < 0 ? at + 1 : end;
  }
  return words;
}

it('finds the words that the rule in full finds, whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(..."abZ09 '’@+#-.–…é\u0301\u200b\u00ad𝒳😀快"), maxLength: 24 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsOf(text)).toEqual(text.match(rule) ?? []);
    }),
    { numRuns: 3_000 },
  );
});

it('tells where a word ends in a text, and that none begins at a mark', () => {
  expect(wordEnd('of C++, then', 3)).toBe(6);
  expect(wordEnd("it's", 0)).toBe(4);
  expect(wordEnd('a-b', 1)).toBe(-1);
});
