/** Passages, sentences and quotations: what every other rule looks at. */
import { describe, expect, it } from 'vitest';
import { capitalised } from '../../../src/extract/reading/capitals.ts';
import { quotesIn } from '../../../src/extract/reading/quotes.ts';
import { readingOf, sentenceAt } from '../../../src/extract/reading/reading.ts';
import { briefOf, prose } from '../brief-of.ts';

const sentencesOf = (text: string) => {
  const brief = prose(text);
  return readingOf(brief)
    .sentences.slice(1)
    .map(({ start, end }) => brief.text.slice(start, end));
};
const quoted = (text: string) => quotesIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One came. Two went! Three?', ['One came.', 'Two went!', 'Three?']],
    [
      'Roe et al. came with Dr. Doe, i.e. J. Doe, at 3.5 p.m. to v2.0.',
      ['Roe et al. came with Dr. Doe, i.e. J. Doe, at 3.5 p.m. to v2.0.'],
    ],
    ['It is "learning weather." This is new.', ['It is "learning weather."', 'This is new.']],
    ['The paper "Is It So? A Study" is out. It is.', ['The paper "Is It So? A Study" is out.', 'It is.']],
    ['A line that\nis wrapped. A heading\nAnother line', ['A line that\nis wrapped.', 'A heading', 'Another line']],
    ['Wait... What?', ['Wait...', 'What?']],
    ['No end', ['No end']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each(
    'al cf vs viz approx Dr Drs Prof Mr Mrs Ms Mx St Gen Sen Rep Gov Fig Figs Eq Eqs Sec Ch No Vol e.g i.e J J.R'.split(
      ' ',
    ),
  )('do not end behind "%s."', (word) => {
    expect(sentencesOf(`It was ${word}. Kestrel that came.`)).toHaveLength(1);
  });

  it.each(['U.S', 'U.K', 'E.U', 'D.C', 'A.I', 'L.A', 'N.Y'])('may end behind "%s."', (word) => {
    expect(sentencesOf(`It was the ${word}. Then it came.`)).toHaveLength(2);
  });

  it('never reach over sections', () => {
    const brief = briefOf('A title', [
      ['KEY_POINT', 'first point'],
      ['KEY_POINT', 'second point'],
    ]);
    const { sentences, passages } = readingOf(brief);
    expect(sentences.map(({ start, end }) => brief.text.slice(start, end))).toEqual([
      'A title',
      'first point',
      'second point',
    ]);
    expect(passages.map(({ kind, position }) => [kind, position])).toEqual([
      ['TITLE', 0],
      ['KEY_POINT', 0],
      ['KEY_POINT', 1],
    ]);
    expect(sentences.map((_, index) => sentenceAt(sentences, sentences[index]?.start ?? -1))).toEqual([0, 1, 2]);
  });

  it('take the innermost of nested sections', () => {
    const brief = briefOf('A title', [['BODY', 'outer inner outer']]);
    const start = brief.text.indexOf('inner');
    brief.sections.push({ kind: 'KEY_POINT', start, end: start + 5, level: 1 });
    expect(readingOf(brief).passages.map(({ kind }) => kind)).toEqual(['TITLE', 'BODY', 'KEY_POINT', 'BODY']);
  });
});

describe('words as names are read', () => {
  const wordsOf = (text: string) => capitalised(readingOf(prose(text))).flat();
  const follows = (text: string) => wordsOf(text).find(({ raw }) => raw === 'Varkas')?.follows;

  it.each('Dr Prof Mr Mrs Ms St Sen Rep Gov Gen'.split(' '))('a name goes on behind "%s."', (title) => {
    expect(follows(`They met with ${title}. Varkas there.`)).toBe(true);
    expect(follows('They met with Roe. Varkas was there.')).not.toBe(true);
  });

  it('join at hyphens, end before a possessive, and go on behind initials', () => {
    const words = wordsOf("They met Mei-Chen R. Varkas's group there.");
    expect(words.map(({ raw }) => raw)).toEqual(['They', 'met', 'Mei-Chen', 'R', 'Varkas', 'group', 'there']);
    expect(words.map(({ possessive, initial }) => possessive || initial)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(words.filter((word) => !word.follows).map(({ raw }) => raw)).toEqual(['They', 'group']);
  });
});

describe('quotations', () => {
  it.each([
    [
      'a "one two" b “three” c «four» d ‘five’ e \'six\' f „seven“ g',
      ['one two', 'three', 'four', 'five', 'six', 'seven'],
    ],
    ["it's the dogs' and the cats' '90s", []],
    ['a 5" disk and a 3" one', []],
    ['an "open one\n\nand a "closed" one', ['closed']],
    ['a “title with ‘inner’ ones” b', ['title with ‘inner’ ones']],
    ['("in brackets") and —"behind a dash"', ['in brackets', 'behind a dash']],
    ['" " "" \'\' “”', []],
  ])('%s', (text, phrases) => {
    expect(quoted(text)).toEqual(phrases);
  });

  it('are blotted out of the text in which cues are sought', () => {
    const { masked, text } = readingOf(prose('The "paper titled" thing.'));
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toMatch(/paper/);
    expect(masked).toMatch(/The ".*" thing\./);
  });
});
