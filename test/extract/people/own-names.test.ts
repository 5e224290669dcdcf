import { expect, it } from 'vitest';
import { ownNames } from '../../../src/extract/people/own-names.ts';
import type { EntityType, NameRef } from '../../../src/model.ts';
import { curatedName } from '../../curated-name.ts';

const ref = (type: EntityType, written: string): NameRef =>
  curatedName(type, written, { id: `${type.toLowerCase()}/x` });

/** What is left of the match of `name` in the text. */
function left(text: string, name: string, refs = [ref('ORGANIZATION', name.replace(/['’]s$/, ''))]): string[] {
  const start = text.indexOf(name);
  const matches = ownNames(text, [{ key: name, start, end: start + name.length, refs }]);
  return matches.map((match) => text.slice(match.start, match.end));
}

it.each([
  ['Quillon won.', 'Quillon', ['Quillon']],
  ["It is Quillon's.", "Quillon's", ['Quillon']],
  ['It is Quillon’s Veo.', 'Quillon’s', ['Quillon']],
  ['The Quillon Prize was won.', 'Quillon', []],
  ['The Quillon Vala Distinguished Speech and Audio Award was won.', 'Quillon', []],
  ['The Quillon Conference on Birds met.', 'Quillon', []],
  ['They ask Quillon Alexa.', 'Quillon', []],
  ['They ask Quillon Zorbex for it.', 'Quillon', []],
  ['Quillon CEO Jane Roe went.', 'Quillon', ['Quillon']],
  ['Quillon GPUs are fast.', 'Quillon', ['Quillon']],
  ['Quillon Research went.', 'Quillon', ['Quillon']],
  ['Meta-learning is old.', 'Meta', []],
  ['It has the MIT license.', 'MIT', []],
  ['An MIT-licensed tool.', 'MIT', []],
  ['They free it under MIT.', 'MIT', []],
  ['License: MIT', 'MIT', []],
  ['MIT students license it.', 'MIT', ['MIT']],
  ['It is from MIT.', 'MIT', ['MIT']],
])('%s', (text, name, expected) => {
  expect(left(text, name)).toEqual(expected);
});

it('leaves concepts alone, and what is written with a possessive', () => {
  expect(left('A Quillon Zorbex flew.', 'Quillon', [ref('CONCEPT', 'Quillon')])).toEqual(['Quillon']);
  expect(left("They ate at Quillon's.", "Quillon's", [ref('ORGANIZATION', "Quillon's")])).toEqual(["Quillon's"]);
});
