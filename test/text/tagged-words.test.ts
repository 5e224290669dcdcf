import nlp from 'compromise';
import { expect, it } from 'vitest';
import { taggedWords } from '../../src/text/tagged-words.ts';

it('are what the compromise installed here knows: else run `npm run words`', () => {
  const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
  const known = new Map(Object.entries(one.lexicon).map(([word, tags]) => [word, [tags].flat()]));
  expect(known.size).toBeGreaterThan(20_000);
  expect(new Map(taggedWords)).toEqual(known);
});
