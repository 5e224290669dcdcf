/** No input makes extraction slow: its cost grows with the text's length and nothing else. */
import { expect, it } from 'vitest';
import { extractClaims } from '../../src/extract/extract-claims.ts';
import { processorTime } from '../processor-time.ts';
import { prose } from './brief-of.ts';

const length = 100_000;
/** CPU seconds for 100 kB; 0.1 is usual. Generous, since other tests run beside this one. */
const limit = 2;

const pieces = [
  ...['a', 'A', 'a ', 'Aa ', '1', '.', '. ', 'A. ', '-', '\n', '\n\n', ' ', '\t', 'é', '\u{1d518}'],
  ...['"', "'", '“', '”', '" "', '"A', "s' ", '«', '"Aa bb cc" ', 'titled "', 'paper titled "Aa bb cc" '],
  ...['(', ')', '()', '((', '(AB)', '(AB) ', 'Ab (AB), ', 'AB1 (ab c1) ', ', or ', 'AB stands for ', '[', '{', '<'],
  ...['A (', 'AB ', 'a(b)', 'AB(', 'AB-', 'A-', '(AB) AB ', 'AB. ', 'Aa Bb (AB) ', 'AB/', 'AB Aa Bb ', 'aB'],
  ...['10.1234/', 'arxiv ', 'arXiv:', 'http://arxiv.org/abs/2401.01234 ', 'hf.co/papers/', 'https://', '/'],
  ...[
    'said ',
    'CEO ',
    'CEO Jane Roe ',
    'Jane Roe said ',
    'Dr. Jane Roe. ',
    'researchers Jane Roe, ',
    'Jane Roe, a ',
    'van ',
    'J. ',
    'J.R. ',
    'Julia ',
    'Julia-',
    'Julia Varkas, ',
    'University ',
    'University of ',
    'Institute of Science and ',
    'researchers at Quillon ',
    'Quillon University (QU) ',
    'École de ',
  ],
  ...[
    'et al. ',
    'Roe et al. ',
    'Roe and Doe (2020) ',
    'in 2016 ',
    'Published in 2016, this study ',
    'a paper by Roe, ',
  ],
  ...[
    'X is a model that ',
    'X, a tool for ',
    'a model called X that ',
    'a b called ',
    'a, ',
    'by X we mean ',
    'X (a ',
    'is a ',
    'open-source ',
    'reward model ',
    'a-',
  ],
];

it.each(pieces)('100 kB of %j', (piece) => {
  const brief = prose(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
  const spent = processorTime();
  const claims = extractClaims(brief);
  expect(spent()).toBeLessThan(limit);
  expect(claims.terms).toEqual([]);
});

it('many different names, titles, identifiers and short forms', () => {
  const letters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const sentence = (n: number) =>
    `CEO Jane R${letters(n)} spoke. A paper titled "Great Title Number ${n}" is arXiv:2401.${10_000 + n}. Alpha Beta${n} (AB${n}) won. `;
  let text = '';
  for (let n = 0; text.length < length; n += 1) text += sentence(n);
  const spent = processorTime();
  const { papers, people, abbreviations } = extractClaims(prose(text));
  expect(spent()).toBeLessThan(limit);
  expect([papers.length, people.length, abbreviations.length].every((count) => count > 500)).toBe(true);
});
