import { expect, it } from 'vitest';
import type { Vocabulary } from '../../../src/model.ts';
import { linkClippings } from '../../../src/pipeline/parse-captures.ts';
import { conceptEntry, vocabularyOf } from '../../vocabulary-of.ts';
import { clipping, stored } from '../clippings.ts';

const entry = (id: string, prefLabel: string, altLabels: string[] = [], onlyWith: Record<string, string[]> = {}) =>
  conceptEntry({
    id: `concept/${id}`,
    prefLabel,
    altLabels,
    onlyWith,
  });
const vocabulary: Vocabulary = vocabularyOf({
  concepts: [
    entry('goal-drift', 'goal drift', ['agent drift']),
    entry('low-rank-tuning', 'low-rank tuning'),
    entry('haiku-library', 'Haiku', [], { Haiku: ['JAX'] }),
    entry('haiku-model', 'Haiku', [], { Haiku: ['Claude'] }),
  ],
});

const definitionsOf = (...lines: Parameters<typeof clipping>[1]['lines'] & object) =>
  linkClippings([stored('a', clipping('News', { lines }))], vocabulary)[0]?.definitions.map(
    ({ id, label, text, rule }) => `${id} (${label}, ${rule}): ${text}`,
  );

it('attaches a sentence to the concept that its term means, by any label', () => {
  expect(definitionsOf(['BODY', 'Agent drift is the tendency of agents to forget their task.'])).toEqual([
    'concept/goal-drift (Agent drift, is-a): the tendency of agents to forget their task',
  ]);
});

it('attaches it to what a short form means in the brief', () => {
  expect(
    definitionsOf(['BODY', 'Low-rank tuning (LRT) came first. LRT is a method that freezes most other weights.']),
  ).toEqual(['concept/low-rank-tuning (LRT, is-a): a method that freezes most other weights']);
});

it('takes the sense that the brief tells, or none', () => {
  const sentence = 'Haiku is a library for neural networks';
  expect(definitionsOf(['BODY', `${sentence} in JAX.`])).toEqual([
    'concept/haiku-library (Haiku, is-a): a library for neural networks in JAX',
  ]);
  expect(definitionsOf(['BODY', `${sentence}.`])).toEqual([]);
});

it('teaches no name, and defines no more than the whole term', () => {
  expect(definitionsOf(['BODY', 'Echo routing is a method that sends words back.'])).toEqual([]);
  expect(definitionsOf(['BODY', 'Silent goal drift is a form of forgetting over time.'])).toEqual([]);
});

it('keeps what the glossary says beside what a sentence says', () => {
  expect(
    definitionsOf(
      ['BODY', 'Goal drift is the tendency of agents to forget their task.'],
      ['TERM', 'Goal drift'],
      ['DEFINITION', 'What becomes of plans.'],
    ),
  ).toEqual([
    'concept/goal-drift (Goal drift, is-a): the tendency of agents to forget their task',
    'concept/goal-drift (Goal drift, glossary): What becomes of plans.',
  ]);
});
