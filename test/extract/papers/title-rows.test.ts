/** The rows around titles that paper-rules.test.ts does not have: what follows one, its year, its authors, its words. */
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { openers } from '../../../src/extract/papers/citations.ts';
import { before, behind } from '../../../src/extract/papers/paper-years.ts';
import { followers } from '../../../src/extract/papers/title-cues.ts';
import { isPhrase, weight } from '../../../src/extract/papers/title-use.ts';
import { fieldWords, smallWords } from '../../../src/extract/papers/title-use-rows.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { prose } from '../brief-of.ts';

const title = 'Sparse Heads Share Their Work';
const paperIn = (text: string) => extractClaims(prose(text)).papers[0];

describe('what follows a title', () => {
  const texts = [
    ` paper came in May.`,
    `, a small paper by two students, came in May.`,
    ` is the first paper by Roe.`,
    ` (Roe et al., 2025) came in May.`,
    `, by Roe and colleagues, came in May.`,
  ];

  it.each(followers)('$rule: $reason', (row) => {
    const [text, ...more] = texts.filter((each) => followers.find(({ follows }) => follows.test(each)) === row);
    expect(more).toEqual([]);
    expect(paperIn(`Here "${title}"${text}`)?.evidence[0]).toMatchObject({
      quote: title,
      rule: row.rule,
      confidence: row.confidence,
    });
  });
});

describe('the year of a paper', () => {
  const fronts = ['In a 2016 paper titled ', 'In a paper from 2016, titled '];
  it.each(before)('before its title: $reason', ({ form }) => {
    const [text, ...more] = fronts.filter((each) => form.test(each));
    expect(more).toEqual([]);
    expect(paperIn(`${text}"${title}" it is told.`)).toMatchObject({ title, year: 2016 });
  });

  const tails = [' (NeurIPS 2016), it is told.', ', published in May 2016, it is told.'];
  it.each(behind)('behind its title: $reason', ({ form }) => {
    const [text, ...more] = tails.filter((each) => form.test(each));
    expect(more).toEqual([]);
    expect(paperIn(`In a paper titled "${title}"${text}`)).toMatchObject({ title, year: 2016 });
  });
});

it.each(openers.words)('"%s Roe et al." cites Roe', (word) => {
  expect(paperIn(`${word} Roe et al., in a paper titled "${title}", told it.`)?.citedAs).toBe('Roe et al.');
});

it('two names are authors with a year alone', () => {
  const text = (authors: string) => `A paper titled "${title}" was written by ${authors} in May.`;
  expect(paperIn(text('Roe and Doe (2023)'))?.citedAs).toBe('Roe and Doe (2023)');
  expect(paperIn(text('Roe and Doe'))?.citedAs).toBeNull();
});

describe('how rare the words of a title are', () => {
  const weightOf = (words: string) => weight(tokenize(words));

  it.each(smallWords.words)('"%s" adds nothing', (word) => {
    expect(weightOf(`Kestrel ${word} Plumage`)).toBe(2);
    expect(isPhrase(tokenize(`Kestrel ${word} Plumage`))).toBe(true);
  });

  it.each(fieldWords.words)('"%s" adds half', (word) => {
    expect(weightOf(`Kestrel ${word}`)).toBe(1.5);
  });
});
