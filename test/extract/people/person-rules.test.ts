import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import {
  addresses,
  artificial,
  authorship,
  everydayNames,
  madeBy,
  namesakes,
  otherNames,
  roles,
  speech,
  thingsCalledLikePeople,
} from '../../../src/extract/people/person-rules.ts';
import type { WordRow } from '../../../src/text/word-row.ts';
import { prose } from '../brief-of.ts';

const namesIn = (text: string) => extractClaims(prose(text)).people.map(({ name }) => name);
/** The row's words whose sentence doesn't give just the names expected. */
const failing = ({ words }: WordRow, sentence: (word: string) => string, names: string[]) =>
  words.filter((word) => namesIn(sentence(word)).join() !== names.join());

describe.each(roles)('role row "$id"', (row) => {
  it('stands before a name', () => {
    expect(failing(row, (role) => `Yesterday the ${role} Ondine Varkas spoke of it.`, ['Ondine Varkas'])).toEqual([]);
  });

  it('stands behind a name', () => {
    const sentence = (role: string) => `It came from Ondine Varkas, a ${role} at the old mill.`;
    expect(failing(row, sentence, ['Ondine Varkas'])).toEqual([]);
  });
});

it('forms of address stand before people', () => {
  const sentence = (address: string) => `The plan of ${address} Ondine Varkas was read aloud to all.`;
  expect(failing(addresses, sentence, ['Ondine Varkas'])).toEqual([]);
});

it('verbs of speech make people of known given names only', () => {
  expect(failing(speech, (verb) => `The plan is good, ${verb} Julia Varkas.`, ['Julia Varkas'])).toEqual([]);
  expect(failing(speech, (verb) => `In the end Blue Harvest ${verb} that the plan is good.`, [])).toEqual([]);
});

it('what is sold as an engineer is a product', () => {
  const sentence = (word: string) => `They sell Ondine Varkas, an ${word} software engineer, to banks.`;
  expect(failing(artificial, sentence, [])).toEqual([]);
  expect(namesIn(sentence('old'))).toEqual(['Ondine Varkas']);
});

it.each(otherNames)('no name has a word of row "$id"', (row) => {
  const sentence = (word: string) =>
    `It was praised by engineer Ondine ${word.replace(/^./, (letter) => letter.toUpperCase())}, they write.`;
  expect(failing(row, sentence, [])).toEqual([]);
  expect(namesIn(sentence('varkas'))).toEqual(['Ondine Varkas']);
});

const titled = (words: string) => words.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());

it('people make things', () => {
  expect(
    failing(madeBy, (verb) => `It was ${verb} by Ondine Varkas in spring, they write.`, ['Ondine Varkas']),
  ).toEqual([]);
  expect(namesIn('It was bought by Ondine Varkas in spring, they write.')).toEqual([]);
});

it('authorship makes authors', () => {
  const roleIn = (text: string) =>
    extractClaims(prose(text))
      .people.map(({ role }) => role)
      .join();
  const [written, writes, team] = authorship as [WordRow, WordRow, WordRow];
  const wrong = [
    ...written.words.filter((word) => roleIn(`They saw the ${word} by Julia Varkas in spring.`) !== 'AUTHOR'),
    ...writes.words.filter((word) => roleIn(`In spring Julia Varkas ${word} a way to see.`) !== 'AUTHOR'),
    ...team.words.filter((word) => roleIn(`In spring Julia Varkas and ${word} saw the sea.`) !== 'AUTHOR'),
  ];
  expect(wrong).toEqual([]);
});

it('what is named after people is not them', () => {
  expect(failing(namesakes, (word) => `In spring they saw the Julia Varkas ${word} once more.`, [])).toEqual([]);
  expect(failing(namesakes, (word) => `In spring they saw the Julia Varkas ${titled(word)} once more.`, [])).toEqual(
    [],
  );
});

it('some things are called like people', () => {
  expect(failing(thingsCalledLikePeople, (word) => `In spring they saw ${titled(word)} once more there.`, [])).toEqual(
    [],
  );
});

it.each(everydayNames)('given names of row "$id" need a surname that is no word', (row) => {
  expect(failing(row, (word) => `In spring they saw ${titled(word)} Preview once more there.`, [])).toEqual([]);
});
