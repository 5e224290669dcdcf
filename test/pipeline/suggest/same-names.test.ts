import { expect, it } from 'vitest';
import { sameNames } from '../../../src/pipeline/suggest/same-names.ts';
import { labelKey } from '../../../src/text/tokens.ts';

const areSame = (a: string, b: string) =>
  sameNames([a, b].map((label, id) => ({ id: `concept/${id}`, key: labelKey(label), label }))).length > 0;

it.each([
  ['ultra wide-band antenna', 'ultra wideband antennas'],
  ['data security', 'security of data'],
  ['probability of false alarm', 'false alarm probability'],
  ['queueing delay', 'queuing delays'],
  ['sprocket tunneling', 'sprocket tunnneling'],
  ['reinforcement learnign', 'reinforcement learning'],
])('takes "%s" for "%s"', (a, b) => {
  expect(areSame(a, b)).toBe(true);
});

it.each([
  ['text-to-image generation', 'image-to-text generation'],
  ['data model', 'model data'],
  ['supervised learning', 'unsupervised learning'],
  ['homogeneous network', 'heterogeneous network'],
  ['intranet', 'internet'],
  ['affective computing', 'effective computing'],
  ['GPT-3 model', 'GPT-4 model'],
  ['statistic', 'statics'],
  ['logic of time in space', 'space in time of logic'],
  ['learning rate', 'learning rates'],
])('keeps "%s" and "%s" apart', (a, b) => {
  expect(areSame(a, b)).toBe(false);
});

it('does not compare a concept with itself', () => {
  const named = (label: string) => ({ id: 'concept/a', key: labelKey(label), label });
  expect(sameNames([named('wide-band'), named('wideband')])).toEqual([]);
});
