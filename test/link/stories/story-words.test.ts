import { expect, it } from 'vitest';
import { fillers, isFiller } from '../../../src/link/stories/story-words.ts';
import { normalizeWord } from '../../../src/text/tokens.ts';

it.each(fillers)('$reason', ({ words }) => {
  const all = words.split(' ');
  expect(all.filter((word) => !isFiller(normalizeWord(word)))).toEqual([]);
  expect(
    all.filter((word) => normalizeWord(word) !== word),
    'words that no text has when normalised',
  ).toEqual([]);
});

it('leaves words that tell', () => {
  expect(['kestrel', 'robot', 'benchmark', 'openai'].filter(isFiller)).toEqual([]);
});
