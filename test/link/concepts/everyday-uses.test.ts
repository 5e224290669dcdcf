import { expect, it } from 'vitest';
import { everydaySense } from '../../../src/link/concepts/everyday-sense.ts';
import { everydayUses } from '../../../src/link/concepts/everyday-uses.ts';
import { labelKey, tokenize } from '../../../src/text/tokens.ts';

const words = (list = '') => list.split(/\s+/).filter(Boolean);

/** Each row's words, one after the other, in a phrase of the row's form. */
const phrases = everydayUses.flatMap(({ word, before, soonBefore, behind }) => [
  ...words(before).map((each): [string, string] => [`The ${each} ${word} is there.`, word]),
  ...words(soonBefore).map((each): [string, string] => [`They ${each} far more ${word} to it.`, word]),
  ...words(behind).map((each): [string, string] => [`The ${word} ${each} is there.`, word]),
]);

const isEveryday = (text: string, word: string) => everydaySense(labelKey(word), tokenize(text), text.indexOf(word));

it('hears the everyday sense in every phrase of the rows', () => {
  expect(phrases.filter(([text, word]) => !isEveryday(text, word))).toEqual([]);
});

it.each([
  ['The attention is computed over tokens.', 'attention'],
  ['An LLM agent plans.', 'agent'],
  ['The next token is sampled.', 'token'],
  ['The prompt template is long.', 'prompt'],
  ['A vision transformer has layers.', 'transformer'],
  ['The alignment problem is open.', 'alignment'],
  ['A coding benchmark saturates.', 'benchmark'],
  ['Knowledge distillation helps.', 'distillation'],
  ['With dropout layers it generalizes.', 'dropout'],
  ['The ablation study shows it.', 'ablation'],
  ['The learned policy network acts.', 'policy'],
  ['A low temperature makes samples alike.', 'temperature'],
])('hears none in: %s', (text, word) => {
  expect(isEveryday(text, word)).toBe(false);
});
