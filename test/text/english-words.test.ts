import { expect, it } from 'vitest';
import { isEnglish } from '../../src/text/english-words.ts';
import { everydayWords } from '../../src/text/everyday-words.ts';
import { taggedWords } from '../../src/text/tagged-words.ts';

const split = (words: string) => words.trim().split(/\s+/);

it('knows what compromise knows, and no invented word', () => {
  expect(['walked', 'berlin', 'kestrelize'].map(isEnglish)).toEqual([true, true, false]);
  expect(taggedWords.get('berlin')).toContain('City');
});

it.each(everydayWords)('row "$id": $reason', ({ words }) => {
  expect(split(words).filter((word) => !isEnglish(word))).toEqual([]);
});

it('no word is in two rows, nor twice in one', () => {
  const all = everydayWords.flatMap(({ words }) => split(words));
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
