import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import {
  before,
  beginnings,
  behind,
  conferenceNames,
  endings,
  fields,
  foreignBeginnings,
  otherEndings,
  plainWords,
  strongEndings,
} from '../../../src/extract/people/organization-rules.ts';
import { prose } from '../brief-of.ts';

const namesIn = (text: string) =>
  extractClaims(prose(text))
    .organizations.filter(({ sure }) => sure)
    .map(({ name }) => name);
/** The words whose sentence doesn't give just the names expected. */
const failing = (words: string[], sentence: (word: string) => string, names: (word: string) => string[]) =>
  words.filter((word) => namesIn(sentence(word)).join() !== names(word).join());
const capital = (word: string) => word.replace(/^./, (letter) => letter.toUpperCase());

it.each(endings)('a name may end in a word of row "$id"', ({ words }) => {
  const name = (word: string) => `Quillon Valdis ${word}`;
  expect(
    failing(
      words,
      (word) => `It was told by ${name(word)}, they write there.`,
      (word) => [name(word)],
    ),
  ).toEqual([]);
});

it('a name may begin so', () => {
  const name = (word: string) => `${word} of Quillon`;
  const single = beginnings.words.filter((word) => !['Committee', 'Board', 'Commission', 'Council'].includes(word));
  expect(
    failing(
      single,
      (word) => `It was told by the ${name(word)}, they write.`,
      (word) => [name(word)],
    ),
  ).toEqual([]);
  const distinct = (word: string) => `Quillon ${word} on Birds`;
  expect(
    failing(
      beginnings.words,
      (word) => `It was told by the ${distinct(word)}, they write.`,
      (word) => [distinct(word)],
    ),
  ).toEqual([]);
});

it('a name may begin so in other languages', () => {
  const name = (word: string) => `${word} de Quillon`;
  expect(
    failing(
      foreignBeginnings.words,
      (word) => `It was told by the ${name(word)}, they write.`,
      (word) => [name(word)],
    ),
  ).toEqual([]);
});

it.each(otherEndings)('what goes on with row "$id" is something else', ({ words }) => {
  expect(
    failing(
      words,
      (word) => `It was the Quillon Society ${word} that they saw there.`,
      () => [],
    ),
  ).toEqual([]);
});

it('plain words make no name', () => {
  expect(
    failing(
      plainWords.words,
      (word) => `they saw that ${capital(word)} Lab once more there.`,
      () => [],
    ),
  ).toEqual([]);
});

it('an everyday word makes a name before strong endings alone', () => {
  const name = (word: string) => `Robot ${word}`;
  expect(
    failing(
      strongEndings.words,
      (word) => `they saw the ${name(word)} once.`,
      (word) => [name(word)],
    ),
  ).toEqual([]);
  expect(namesIn('they saw the Robot Organization once and the Robot Company.')).toEqual([]);
});

it('a name goes on behind "and" with a field', () => {
  const name = (word: string) => `Institute of Birds and ${capital(word)}`;
  expect(
    failing(
      fields.words,
      (word) => `they saw the ${name(word)} once.`,
      (word) => [name(word)],
    ),
  ).toEqual([]);
  expect(namesIn('they saw the Institute of Birds and Quillon once.')).toEqual(['Institute of Birds']);
});

it('names of conferences are left alone', () => {
  const titled = (words: string) =>
    words.replace(/(?<=^| )(?!of |for |the |and )\p{L}/gu, (letter) => letter.toUpperCase());
  expect(
    failing(
      conferenceNames.words,
      (word) => `She is president of ${titled(word)}, they write.`,
      () => [],
    ),
  ).toEqual([]);
});

describe.each(before)('cue row "$id"', ({ words }) => {
  it('stands before a name', () => {
    expect(
      failing(
        words,
        (word) => `We saw ${word} Quillon once more, they write.`,
        () => ['Quillon'],
      ),
    ).toEqual([]);
    expect(namesIn('We saw near Quillon once more, they write.')).toEqual([]);
  });
});

it('offices stand behind a name', () => {
  expect(
    failing(
      behind.words,
      (word) => `We saw that Quillon ${word} once more, they write.`,
      () => ['Quillon'],
    ),
  ).toEqual([]);
});
