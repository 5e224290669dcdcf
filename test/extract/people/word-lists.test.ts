import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { givenNames } from '../../../src/extract/people/given-names.ts';
import { surnames } from '../../../src/extract/people/surnames.ts';
import {
  isEverydayWord,
  isGivenName,
  isOnlyGivenName,
  isPlace,
  isSurname,
} from '../../../src/extract/people/word-lists.ts';
import { everydayWords } from '../../../src/text/everyday-words.ts';
import { withoutAccents } from '../../../src/text/tokens.ts';
import { prose } from '../brief-of.ts';

const namesIn = (text: string) => extractClaims(prose(text)).people.map(({ name }) => name);
const split = (words: string) => words.trim().split(/\s+/);

it('knows what compromise knows', () => {
  expect([isGivenName('marvin'), isSurname('anderson'), isPlace('berlin'), isEverydayWord('walked')]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([isGivenName('varkas'), isSurname('varkas'), isPlace('varkas'), isEverydayWord('varkas')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(withoutAccents('Jürgen Łukasz')).toBe('jurgen lukasz');
});

describe.each(givenNames)('given names of row "$id"', ({ names }) => {
  it('make a person of an unknown surname', () => {
    const wrong = split(names).filter((name) => {
      const sure = isOnlyGivenName(withoutAccents(name));
      return sure && namesIn(`They went with ${name} Varkas to the old mill.`).join() !== `${name} Varkas`;
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(surnames)('surnames of row "$id"', ({ names }) => {
  it('make a person of an unknown given name, unless they are words', () => {
    const wrong = split(names).filter((name) => {
      const found = namesIn(`They went with Ondrio ${name} to the old mill.`).join();
      return found !== (isEverydayWord(withoutAccents(name)) ? '' : `Ondrio ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

it('surnames that are words make a person of a known given name', () => {
  const words = surnames.find(({ id }) => id === 'words')?.names ?? '';
  expect(split(words).length).toBeGreaterThan(50);
  expect(split(words).filter((name) => namesIn(`They went with Larry ${name} to the mill.`).length !== 1)).toEqual([]);
});

it.each(everydayWords.filter(({ id }) => id !== 'near'))(
  'no word of row "$id" is a surname of an unknown given name',
  ({ words }) => {
    const wrong = split(words).filter((word) => !isEverydayWord(word) || !isEverydayWord(`${word}s`));
    expect(wrong).toEqual([]);
    expect(namesIn('They went with Ondrio Pipeline and Max Preview to the old mill.')).toEqual([]);
  },
);
