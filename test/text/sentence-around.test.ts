import { expect, it } from 'vitest';
import { sentenceAround } from '../../src/text/sentence-around.ts';

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return sentenceAround(text, start, start + quote.length);
};

it.each([
  ['A first one. Scaling laws hold here. A last one.', 'Scaling laws', 'Scaling laws hold here.'],
  ['A title\nScaling laws hold', 'laws', 'Scaling laws hold'],
  [
    'The paper "Is Scale Enough? A Study" says so. Next.',
    'Is Scale Enough? A Study',
    'The paper "Is Scale Enough? A Study" says so.',
  ],
  ['laws', 'laws', 'laws'],
])('finds the sentence of %j', (text, quote, sentence) => {
  expect(around(text, quote)).toBe(sentence);
});

it('does not read a text without sentence ends to its end', () => {
  const text = `${'word '.repeat(100_000)}laws${' word'.repeat(100_000)}`;
  expect(around(text, 'laws').length).toBeLessThan(1500);
});
