import { expect, it } from 'vitest';
import { readSurroundings } from '../../../src/link/papers/title-noise.ts';
import { aboutWords, noiseWords, venues } from '../../../src/link/papers/title-noise-rules.ts';
import { titleWords } from '../../../src/link/papers/title-words.ts';

const nobody = new Set<string>();
const read = (text: string, place: 'front' | 'behind', quoted = false, authors: ReadonlySet<string> = nobody) =>
  readSurroundings({ words: titleWords(text), place, quoted }, authors, () => false);

it.each(noiseWords)('$place ($reason): a title may have these words there', ({ words, place, quoted, says }) => {
  for (const word of words.split(' ')) {
    expect(read(says || place === 'behind' ? word : `${word} paper`, place, quoted), word).not.toBeNull();
    if (quoted) expect(read(word, place, false), word).toBeNull();
  }
});

it.each(venues)('$reason: numbers and long names count beside them', ({ words }) => {
  for (const word of words.split(' ')) expect(read(`${word}, pp. 12-15`, 'behind'), word).not.toBeNull();
  expect(read('pp. 12-15', 'behind')).toBeNull();
  expect(read('International Learning', 'behind')).toBeNull();
});

it('a word that says that a text is about a paper is no noise', () => {
  for (const word of aboutWords.words.split(' ')) expect(read(word, 'front', true), word).toBeNull();
});

it('tells years and authors', () => {
  expect(read('NeurIPS 2017', 'behind')).toMatchObject({ years: [2017] });
  expect(read('by Roe et al.', 'behind', false, new Set(['roe']))).toMatchObject({ ownAuthor: true });
  expect(read('by Kowalczyk et al.', 'behind', false, new Set(['roe']))).toMatchObject({ otherAuthor: true });
  expect(read('Kowalczyk, J. and Zdrojewicz, M.', 'front')).toMatchObject({ otherAuthor: true });
});
