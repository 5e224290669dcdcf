import { describe, expect, it } from 'vitest';
import { plainTitle } from '../../src/text/plain-title.ts';

describe('a title without mark-up', () => {
  it.each([
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
  ])('%j → %j', (text, plain) => {
    expect(plainTitle(text)).toBe(plain);
  });
});
