import { expect, it } from 'vitest';
import { compoundForms } from '../../src/seed/names/compound-forms.ts';
import { labelKey } from '../../src/text/tokens.ts';

it.each([
  ['pretraining', 'pre-training'],
  ['pre-training', 'pretraining'],
  ['pre training', 'pretraining'],
  ['multiagent system', 'multi-agent system'],
  ['multi agent system', 'multiagent system'],
  ['data set', 'dataset'],
  ['datasets', 'data sets'],
  ['health care records', 'healthcare records'],
  ['fine-tuning', 'finetuning'],
  ['open-source model', 'opensource model'],
])('%s is written %s as well', (label, other) => {
  expect(compoundForms(label).map(labelKey)).toContain(labelKey(other));
});

it.each(['graph neural network', 'loss', 'multi', 'post'])('%s has one form', (label) => {
  expect(compoundForms(label)).toEqual([]);
});
