import { describe, expect, it } from 'vitest';
import type { KnownPaper } from '../../../src/link/papers/known-papers.ts';
import { paperResolver } from '../../../src/link/papers/resolve-paper.ts';
import { processorTime } from '../../processor-time.ts';

const paper = (id: string, title: string, more: Partial<KnownPaper> = {}): KnownPaper => ({
  id,
  label: title,
  titles: [title],
  year: null,
  authors: new Set(),
  names: [],
  ...more,
});
const known = [
  paper('kettles', 'Why Kettles Sing: A Spectral Theory of Boiling Water', {
    year: 2017,
    authors: new Set(['mira', 'okafor']),
    names: ['arxiv:1701.00123', 'doi:10.1234/kettles', 'url:openreview.net/forum?id=Kett1e_s'],
  }),
  paper('teapots', 'Pre-training Teapots without Supervision', {
    titles: ['Pre-training Teapots without Supervision', 'Teapots From Scratch Alone'],
  }),
  paper('tpot', 'TPOT: Asymmetric Optimization & Modelling of 3 Teapots'),
  paper('spouts', 'On the μ-Calculus of Spouts and Schrödinger Lids'),
  paper('handles-2011', 'A Short History of Handles', { year: 2011 }),
  paper('handles-2019', 'A Short History of Handles', { year: 2019, authors: new Set(['ruiz']) }),
];
const resolve = paperResolver(known);
const answer = (text: string) => {
  const { status, match } = resolve(text);
  return match ?? status;
};

describe('does not matter', () => {
  it.each([
    ['case', 'why kettles sing: a spectral theory of boiling water', 'kettles'],
    ['punctuation and dashes', 'Why Kettles Sing — a spectral theory of boiling water.', 'kettles'],
    ['line breaks', 'Why Kettles Sing: A Spectral\n  Theory of Boiling Water', 'kettles'],
    ['hyphenation', 'Why Kettles Sing: A Spec-\ntral Theory of Boiling Water', 'kettles'],
    ['full width', 'Ｗｈｙ Ｋｅｔｔｌｅｓ Sing: A Spectral Theory of Boiling Water', 'kettles'],
    ['a compound written together', 'Pretraining teapots without supervision', 'teapots'],
    ['a compound written apart', 'Pre training teapots without supervision', 'teapots'],
    ['another title of it', '“Teapots from scratch alone”', 'teapots'],
    ['and for &, spelling, a digit beside a hyphen', 'TPOT: Asymmetric Optimisation and Modeling of 3-Teapots', 'tpot'],
    ['LaTeX', 'On the $\\mu$-Calculus of Spouts and Schr\\"odinger Lids', 'spouts'],
    ['decomposed accents', 'On the μ-Calculus of Spouts and Schrödinger Lids'.normalize('NFD'), 'spouts'],
    ['a typing mistake', 'Why Ketlles Sing: A Spectral Theory of Boiling Water', 'kettles'],
    ['two typing mistakes', 'Why Ketlles Sing: A Spectral Thoery of Boiling Water', 'kettles'],
    ['quotation marks', '"Why Kettles Sing: A Spectral Theory of Boiling Water."', 'kettles'],
    ['emphasis', '**Pre-training Teapots without Supervision**', 'teapots'],
    ['its year and venue', 'Pre-training Teapots without Supervision. NeurIPS 2021.', 'teapots'],
    [
      'a long venue',
      'Pre-training Teapots without Supervision, in Proceedings of the 38th International Conference on Machine Learning, pp. 12-15, 2021',
      'teapots',
    ],
    ['its authors', 'Okafor et al., Why Kettles Sing: A Spectral Theory of Boiling Water (2017)', 'kettles'],
    ['authors not known', 'Pre-training Teapots without Supervision by Lund et al.', 'teapots'],
    ['a hyphenated author', 'Lund-Berg et al., Pre-training Teapots without Supervision (2021)', 'teapots'],
    ['initials', 'B. Lund and C. Berg. Pre-training teapots without supervision. 2021', 'teapots'],
    [
      'words around a quoted title',
      'the recent paper “Pre-training Teapots without Supervision” by Lund et al.',
      'teapots',
    ],
    ['a date', 'Pre-training Teapots without Supervision, arXiv, 12 May 2021', 'teapots'],
    ['a cue', 'Paper: Pre-training Teapots without Supervision', 'teapots'],
    ['a list number', '[12] Pre-training Teapots without Supervision', 'teapots'],
  ])('%s', (_what, text, id) => {
    expect(answer(text)).toBe(id);
  });
});

describe('an identifier', () => {
  it.each([
    '1701.00123v4',
    'arXiv:1701.00123',
    'https://arxiv.org/pdf/1701.00123v2.pdf',
    'https://huggingface.co/papers/1701.00123',
    '10.48550/arXiv.1701.00123',
    '[1701.00123] Why Kettles Sing',
    'https://doi.org/10.1234/KETTLES',
    'https://openreview.net/pdf?id=Kett1e_s',
    'https://openreview.net/forum?noteId=x&id=Kett1e_s#discussion',
    '[Why Kettles Sing](https://arxiv.org/abs/1701.00123)',
    'Why Kettles Sing, arXiv:1701.00123v1.',
  ])('%s', (text) => {
    expect(answer(text)).toBe('kettles');
  });

  it('that is not the title’s own says that it is another paper', () => {
    const text = 'Why Kettles Sing: A Spectral Theory of Boiling Water (arXiv:1902.00001)';
    expect(resolve(text)).toMatchObject({ status: 'NONE', candidates: [{ id: 'kettles' }] });
    expect(answer('Pre-training Teapots without Supervision (arXiv:1902.00001)')).toBe('teapots');
  });

  it('that is commented on is not named', () => {
    expect(answer('Comment on arXiv:1701.00123')).toBe('AMBIGUOUS');
  });

  it('of one paper with the title of another names neither', () => {
    expect(answer('Pre-training Teapots without Supervision (arXiv:1701.00123)')).toBe('AMBIGUOUS');
  });
});

describe('matters', () => {
  it.each([
    ['a negation', 'Why Kettles Do Not Sing: A Spectral Theory of Boiling Water'],
    ['a negation taken away', 'Pre-training Teapots with Supervision'],
    ['a negating prefix', 'TPOT: Symmetric Optimization & Modelling of 3 Teapots'],
    ['a negating prefix apart', 'TPOT: A Symmetric Optimization & Modelling of 3 Teapots'],
    ['a number', 'TPOT: Asymmetric Optimization & Modelling of 4 Teapots'],
    ['a digit more', 'TPOT: Asymmetric Optimization & Modelling of 3.1 Teapots'],
    ['a number behind', 'Pre-training Teapots without Supervision 2'],
    ['a Roman number', 'Pre-training Teapots without Supervision II'],
    ['a part', 'Pre-training Teapots without Supervision: Part II'],
    ['a version', 'Pre-training Teapots without Supervision v2'],
    ['a year without a comma', 'Pre-training Teapots without Supervision 2023'],
    ['a reply', 'A Reply to “Pre-training Teapots without Supervision”'],
    ['a comment', 'Comment on: Pre-training Teapots without Supervision'],
    ['revisiting', 'Revisiting Pre-training Teapots without Supervision'],
    ['a survey', 'Pre-training Teapots without Supervision: A Survey'],
    ['another subtitle', 'Why Kettles Sing: A Study in Steam'],
    ['another name', 'TPAT: Asymmetric Optimization & Modelling of 3 Teapots'],
    ['a word in front of the quoted title', 'A New “Pre-training Teapots without Supervision”'],
    ['a number in a series', 'Pre-training Teapots without Supervision, Volume 2, 2021'],
    ['a venue’s name as subtitle', 'Pre-training Teapots without Supervision: Nature'],
    ['a strange word behind', 'Pre-training Teapots without Supervision: Redux (2018)'],
    ['a word more', 'Pre-training Large Teapots without Supervision'],
    ['a word less', 'Teapots without Supervision'],
    ['another order', 'Teapots Pre-training without Supervision'],
    ['a word that is one letter away', 'Why Kettles Sting: A Spectral Theory of Boiling Water'],
    ['nothing to read', '…'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(answer(text)).toBe('NONE');
  });
});

describe('names no one paper', () => {
  it.each([
    ['two papers have the title', 'A Short History of Handles', 'AMBIGUOUS'],
    ['the year tells them apart', 'A Short History of Handles (2019)', 'handles-2019'],
    ['the author tells them apart', 'Ruiz et al., A Short History of Handles', 'handles-2019'],
    ['the year is another', 'Why Kettles Sing: A Spectral Theory of Boiling Water (2023)', 'AMBIGUOUS'],
    ['the authors are others', 'Lund et al., Why Kettles Sing: A Spectral Theory of Boiling Water', 'AMBIGUOUS'],
    ['the subtitle is left out', 'Why Kettles Sing', 'AMBIGUOUS'],
    ['but its author is named', 'Okafor et al., Why Kettles Sing', 'kettles'],
  ])('%s', (_what, text, expected) => {
    expect(answer(text)).toBe(expected);
  });
});

it('tells why, and what is near', () => {
  expect(resolve('Why Ketlles Sing: A Spectral Theory of Boiling Water (2017)').candidates[0]).toMatchObject({
    id: 'kettles',
    reasons: ['same title but for a typing mistake', '"ketlles" for "kettles"', 'year 2017'],
  });
  expect(resolve('Pre-training Teapots with Supervision').candidates[0]).toMatchObject({ id: 'teapots' });
});

it('is quick on hostile texts', () => {
  const spent = processorTime();
  for (const text of ['a', '"', '(', 'teapots ', '$\\', 'https://', 'arXiv:', '{', 'A. ', '-\n', 'kettel, ']) {
    expect(answer(text.repeat(100_000 / text.length))).toBe('NONE');
    answer(text.repeat(900 / text.length));
  }
  expect(spent()).toBeLessThan(3);
});
