import { describe, expect, it } from 'vitest';
import { americanSpelling } from '../../src/text/spelling.ts';

describe('American spelling', () => {
  it.each([
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
  ])('of %s is %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
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
