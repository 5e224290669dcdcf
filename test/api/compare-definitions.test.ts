import { expect, it } from 'vitest';
import { compareDefinitions } from '../../src/api/compare-definitions.ts';

const compare = (labels: string[], ...texts: string[]) =>
  compareDefinitions(
    texts.map((text) => ({ text })),
    labels,
  );

it('puts together what says the same in other words and forms', () => {
  const [one, two, ...more] = compare(
    ['goal drift'],
    'The tendency of an agent to forget its task.',
    'a measure of how far two policies are apart',
    "Goal drift is agents' tendency to forget a long task",
  );
  expect(more).toEqual([]);
  expect(
    one?.definitions.map(({ definition, similarity, onlyWords }) => [definition.text[0], similarity, onlyWords]),
  ).toEqual([
    ['T', 1, []],
    ['G', 0.8889, ['long']],
  ]);
  expect(one?.commonWords).toEqual(['agent', 'forget', 'task', 'tendency']);
  expect(two?.ownWords).toContain('policy');
});

it('leaves the words of the labels out, which all definitions may have', () => {
  expect(compare(['weight decay'], 'weight decay shrinks weights', 'weight decay as a prior on weights')).toHaveLength(
    2,
  );
});

it('takes the same text for the same, whatever its words', () => {
  expect(compare(['it'], 'it is what it is', 'it is what it is')).toHaveLength(1);
  expect(compare(['it'], 'it is what it is', 'what it was')).toHaveLength(2);
});
