import { expect, it } from 'vitest';
import { plainTitle, unwrap } from '../../src/text/plain-title.ts';

/** Titles with mark-up, and without. */
const titles: [text: string, plain: string][] = [
  ['<i>Deep</i> Nets', 'Deep Nets'],
  ['Search &amp; Rescue', 'Search and Rescue'],
  ['Search \\& Rescue', 'Search and Rescue'],
  ['The model&#8217;s view', "The model's view"],
  ['One&nbsp;&ndash; Two', 'One – – Two'],
  ['$\\mu$Transfer', 'mu Transfer'],
  ['{B}ERT and {\\bf GPT}', 'BERT and GPT'],
  ['Schr\\"odinger and Fr\\\'{e}chet', 'Schrodinger and Frechet'],
  ['\\v{C}ech', 'Cech'],
  ['$\\ell_\\infty$ Balls', 'l_ infinity Balls'],
  ['√T Regret', 'sqrt T Regret'],
  ['$\\mathcal{O}(n)$ and \\texttt{code}', 'O(n) and code'],
  ['50\\% of Data', '50% of Data'],
  ['10,000 Steps', '10000 Steps'],
  ['Learning w/o Labels w/ Noise', 'Learning without Labels with Noise'],
  ['Atten-\ntion Is\n  All', 'Attention Is All'],
  ['Soft\u00adhyphens', 'Softhyphens'],
];

it.each(titles)('%j is %j without its mark-up', (text, plain) => {
  expect(plainTitle(text)).toBe(plain);
});

it('has for every row a title that comes out otherwise without it', () => {
  const without = (text: string, left: (typeof unwrap)[number]) =>
    unwrap
      .filter((row) => row !== left)
      .reduce((plain, { pattern, becomes }) => plain.replace(pattern, becomes), text)
      .trim();
  const idle = unwrap.filter((row) => titles.every(([text, plain]) => without(text, row) === plain));
  expect(idle.map(({ reason, pattern }) => `${reason}: ${pattern}`)).toEqual([]);
});
