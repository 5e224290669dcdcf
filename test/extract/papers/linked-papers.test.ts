/** Papers named by arXiv ids, DOIs and addresses. */
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import type { Brief, Link } from '../../../src/model.ts';
import { briefOf, prose } from '../brief-of.ts';

type Address = Pick<Link, 'url' | 'label' | 'main'>;
const arxiv = (id: string): Address => ({ url: `https://arxiv.org/abs/${id}`, label: 'Paper', main: true });
const item = (title: string, links: Address[], body = 'A small model.') =>
  briefOf(title, [['BODY', body]], { kind: 'digest-item', links });
const summary = (brief: Brief) =>
  extractClaims(brief).papers.map(({ title, arxivId, doi, role }) => [role, title, arxivId, doi]);

describe("a digest item's main links", () => {
  it('give the paper, with the item for its title, and the address as evidence', () => {
    const brief = item('Kestrel', [arxiv('2401.01234v2')]);
    const { papers } = extractClaims(brief);
    expect(papers).toMatchObject([{ title: 'Kestrel', arxivId: '2401.01234', doi: null, role: 'COVERS' }]);
    expect(papers[0]?.evidence.map(({ quote }) => quote)).toEqual(['Kestrel', 'https://arxiv.org/abs/2401.01234v2']);
    for (const { start, end, quote } of papers[0]?.evidence ?? []) expect(brief.text.slice(start, end)).toBe(quote);
  });

  it('of a newsletter have a headline, which is no title', () => {
    const brief = item('Small birds, big models', [{ ...arxiv('2401.01234'), label: 'Story' }]);
    expect(summary(brief)).toEqual([['COVERS', null, '2401.01234', null]]);
  });

  it('are one paper where there is one of each kind, and else several without a title', () => {
    const doi: Address = { url: 'https://doi.org/10.1234/Birds.5', label: 'Publication', main: true };
    expect(summary(item('Kestrel', [arxiv('2401.01234'), doi]))).toEqual([
      ['COVERS', 'Kestrel', '2401.01234', '10.1234/birds.5'],
    ]);
    expect(summary(item('Birds', [arxiv('2401.01234'), arxiv('2401.05678'), doi]))).toEqual([
      ['COVERS', null, '2401.01234', null],
      ['COVERS', null, '2401.05678', null],
      ['COVERS', null, null, '10.1234/birds.5'],
    ]);
  });

  it('to one paper twice give it once', () => {
    const again: Address = { url: 'https://arxiv.org/pdf/2401.01234', label: 'Tweet', main: false };
    expect(summary(item('Kestrel', [arxiv('2401.01234'), again]))).toEqual([['COVERS', 'Kestrel', '2401.01234', null]]);
  });

  it('to a PDF are a paper by the label only', () => {
    const pdf = { url: 'https://example.org/kestrel.pdf', main: true };
    expect(extractClaims(item('Kestrel', [{ ...pdf, label: 'Paper' }])).papers).toMatchObject([
      { title: 'Kestrel', url: pdf.url, arxivId: null, doi: null },
    ]);
    expect(extractClaims(item('Kestrel', [{ ...pdf, label: 'Story' }])).papers).toEqual([]);
  });

  it('to anything else are no paper', () => {
    const links = ['https://example.org/blog', 'https://github.com/roe/kestrel', 'not an address', ''];
    expect(
      summary(
        item(
          'Kestrel',
          links.map((url) => ({ url, label: 'Paper', main: true })),
        ),
      ),
    ).toEqual([]);
  });
});

describe('identifiers in running text', () => {
  it.each([
    ['The paper (arXiv:2401.01234) is out.', '2401.01234', null, 'arXiv:2401.01234'],
    ['The paper is at https://arxiv.org/abs/2401.01234v3.', '2401.01234', null, 'https://arxiv.org/abs/2401.01234v3'],
    ['The paper is arXiv: 2401.01234, they say.', '2401.01234', null, 'arXiv: 2401.01234'],
    ['The paper is on arXiv, 2401 of them.', null, null, null],
    ['The paper is doi:10.1234/Birds.5.', null, '10.1234/birds.5', 'doi:10.1234/Birds.5'],
    [
      'The paper (see 10.1016/S0140-6736(05)17709-5).',
      null,
      '10.1016/s0140-6736(05)17709-5',
      '10.1016/S0140-6736(05)17709-5',
    ],
    [
      'The paper is https://doi.org/10.48550/arXiv.2401.01234 now.',
      '2401.01234',
      null,
      'https://doi.org/10.48550/arXiv.2401.01234',
    ],
    ['The old paper cs/9901001 is at arxiv.org/abs/cs/9901001.', 'cs/9901001', null, 'arxiv.org/abs/cs/9901001'],
  ])('%s', (text, arxivId, doi, quote) => {
    const { papers } = extractClaims(prose(text));
    if (quote === null) expect(papers).toEqual([]);
    else expect(papers).toMatchObject([{ title: null, arxivId, doi, role: 'COVERS', evidence: [{ quote }] }]);
  });

  it('are covered with a cue in the sentence, and else mentioned', () => {
    const text = 'The new paper arXiv:2401.01234 is out. Its data is from arXiv:2401.05678 though.';
    expect(summary(prose(text))).toEqual([
      ['COVERS', null, '2401.01234', null],
      ['MENTIONS', null, '2401.05678', null],
    ]);
    expect(summary(prose('Unlike the paper arXiv:2401.01234, the paper arXiv:2401.05678 is new.'))).toEqual([
      ['MENTIONS', null, '2401.01234', null],
      ['MENTIONS', null, '2401.05678', null],
    ]);
  });

  it('alone in a brief are what it covers, without a cue too', () => {
    expect(summary(prose('See arXiv:2401.01234 for birds.'))).toEqual([['COVERS', null, '2401.01234', null]]);
  });

  it('behind a quoted title belong to it', () => {
    const text =
      'The papers "Sparse Heads Share Work" (arXiv:2401.01234) and "Dense Heads Keep Theirs" (arXiv:2401.05678) are out.';
    expect(summary(prose(text))).toEqual([
      ['COVERS', 'Sparse Heads Share Work', '2401.01234', null],
      ['COVERS', 'Dense Heads Keep Theirs', '2401.05678', null],
    ]);
  });
});

describe("an article's links", () => {
  const body = 'A new paper titled "Sparse Heads Share Work" is out. Others tried the same before.';
  const article = (links: Address[]) => briefOf('News of the day', [['BODY', body]], { links });

  it('belong to the title that they bear', () => {
    const links = [
      { url: 'https://arxiv.org/abs/2401.01234', label: 'Sparse Heads Share Work', main: false },
      { url: 'https://arxiv.org/abs/2401.05678', label: 'tried the same', main: false },
    ];
    expect(summary(article(links))).toEqual([
      ['COVERS', 'Sparse Heads Share Work', '2401.01234', null],
      ['MENTIONS', null, '2401.05678', null],
    ]);
  });

  it("belong to the sentence's only title where the brief has no other paper", () => {
    const links = [{ url: 'https://arxiv.org/abs/2401.01234', label: 'new paper', main: false }];
    expect(summary(article(links))).toEqual([['COVERS', 'Sparse Heads Share Work', '2401.01234', null]]);
  });

  it('elsewhere in the text stay apart', () => {
    const links = [{ url: 'https://arxiv.org/abs/2401.01234', label: 'tried the same', main: false }];
    expect(summary(article(links))).toEqual([
      ['COVERS', 'Sparse Heads Share Work', null, null],
      ['MENTIONS', null, '2401.01234', null],
    ]);
  });
});

it("a page's own address on arXiv is its paper", () => {
  const brief = briefOf('Kestrel, a small model', [['BODY', 'We show birds.']], {
    url: 'https://arxiv.org/abs/2401.01234',
  });
  expect(summary(brief)).toEqual([['COVERS', null, '2401.01234', null]]);
  expect(extractClaims(brief).papers[0]?.evidence[0]?.quote).toBe('Kestrel, a small model');
});
