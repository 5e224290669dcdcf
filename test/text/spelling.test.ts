import { describe, expect, it } from 'vitest';
import { americanSpelling, spelledApart, spellings } from '../../src/text/spelling.ts';

const pairs: [british: string, american: string][] = [
  ['parametrisation', 'parametrization'],
  ['optimisers', 'optimizers'],
  ['regularised', 'regularized'],
  ['tokenising', 'tokenizing'],
  ['analysed', 'analyzed'],
  ['behaviour', 'behavior'],
  ['neighbourhood', 'neighborhood'],
  ['modelling', 'modeling'],
  ['unlabelled', 'unlabeled'],
  ['datacentre', 'datacenter'],
  ['defence', 'defense'],
  ['catalogue', 'catalog'],
  ['artefacts', 'artifacts'],
  ['greyscale', 'grayscale'],
  ['programme', 'program'],
  ['towards', 'toward'],
  ['constructor', 'constructor'],
];

describe('American spelling', () => {
  it.each([...pairs, ...Object.entries(spelledApart)])('of %s is %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
  });

  it('has a word for every row, that no other row would change', () => {
    const decided = spellings.map((row) =>
      pairs.filter(
        ([word]) =>
          spellings.filter(({ british }) => british.test(word)).every((one) => one === row) && row.british.test(word),
      ),
    );
    expect(spellings.filter((_, at) => decided[at]?.length === 0).map(({ reason }) => reason)).toEqual([]);
  });

  it('lists no word apart that a row would do', () => {
    expect(Object.keys(spelledApart).filter((word) => spellings.some(({ british }) => british.test(word)))).toEqual([]);
  });

  it.each(
    'precise noise enterprise exercise expertise premise revise four hour source course analyses feature store inference sequence dialogues controlled installed filling raised promised advised'.split(
      ' ',
    ),
  )('leaves %s a word of its own', (word) => {
    const own = word === 'dialogues' ? 'dialogs' : word;
    expect(americanSpelling(word)).toBe(own);
  });
});
