import { expect, it } from 'vitest';
import { americanSpelling } from '../../src/text/spelling.ts';

it.each([
  ['optimise', 'optimize'],
  ['optimisation', 'optimization'],
  ['analysing', 'analyzing'],
  ['behaviour', 'behavior'],
  ['neighbourhood', 'neighborhood'],
  ['modelling', 'modeling'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['catalogue', 'catalog'],
  ['artefact', 'artifact'],
  ['towards', 'toward'],
])('%s is %s', (british, american) => {
  expect(americanSpelling(british)).toBe(americanSpelling(american));
});

it.each([
  ['filling', 'filing'],
  ['score', 'scoer'],
  ['four', 'for'],
  ['constructor', 'toString'],
])('%s is not %s', (one, other) => {
  expect(americanSpelling(one)).not.toBe(americanSpelling(other));
});
