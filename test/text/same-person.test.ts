import { expect, it } from 'vitest';
import { samePerson } from '../../src/text/same-person.ts';

it.each([
  ['Julia Adams', 'Julia Adam', false],
  ['Julia Adams', 'julia adams', true],
  ['José Núñez', 'Jose Nunez', true],
  ['J. R. Varkas', 'J.R. Varkas', true],
  ['Fei-Fei Varkas', 'Feifei Varkas', true],
  ['Seán O’Brien', "Sean O'Brien's", true],
  ['Julia Varkas', 'J. Varkas', false],
])('%s and %s: %s', (one, other, same) => {
  expect(samePerson(one, other)).toBe(same);
});
