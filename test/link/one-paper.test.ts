/** One paper is one node, however briefs link to it. */
import { describe, expect, it } from 'vitest';
import type { PaperEntry, Vocabulary } from '../../src/model.ts';
import { linkClippings } from '../../src/pipeline/parse-captures.ts';
import { vocabularyOf } from '../vocabulary-of.ts';
import { clipping, stored } from './clippings.ts';

const nothing: Vocabulary = vocabularyOf({});
const paper = (id: string, title: string, url: string): PaperEntry => ({
  id: `paper/${id}`,
  title,
  altTitles: [],
  year: null,
  doi: null,
  arxivId: null,
  url,
  authors: [],
});

/** For each brief, given by its text and its main links, the papers it covers. */
function covers(vocabulary: Vocabulary, ...briefs: [text: string, links?: string[]][]): string[][] {
  const clippings = briefs.map(([text, links], index) =>
    stored(`${index}`, clipping(`Brief ${index}`, { lines: [['BODY', text]], links: links ?? [] })),
  );
  return linkClippings(clippings, vocabulary).map((brief) => brief.covers.map(({ id }) => id));
}

const id = '2401.01234';
const node = `paper/arxiv/${id}`;

describe('versions and mirrors of an arXiv paper', () => {
  it.each([
    `https://arxiv.org/abs/${id}`,
    `https://arxiv.org/abs/${id}v2`,
    `https://arxiv.org/pdf/${id}v3.pdf`,
    `https://arxiv.org/html/${id}v1#S2`,
    `https://export.arxiv.org/abs/${id}`,
    `https://huggingface.co/papers/${id}`,
    `https://www.alphaxiv.org/overview/${id}?utm_source=x`,
    `https://doi.org/10.48550/arXiv.${id}`,
  ])('%s', (url) => {
    expect(covers(nothing, ['A small model.', [url]])).toEqual([[node]]);
    expect(covers(nothing, [`Researchers put a paper at ${url}, which is new.`])).toEqual([[node]]);
  });
});

describe('a preprint and its article', () => {
  const [preprint, doi] = [`https://arxiv.org/abs/${id}v1`, 'https://doi.org/10.1234/Birds.5'];

  it('given together by one brief are one paper in all briefs, whichever they give', () => {
    const told = covers(nothing, ['A.', [preprint, doi]], ['B.', [doi]], ['C.', [preprint]]);
    expect(told).toEqual([[node], [node], [node]]);
    expect(covers(nothing, ['B.', [doi]], ['A.', [preprint, doi]])).toEqual([[node], [node]]);
  });

  it('that no brief gives together are two', () => {
    expect(covers(nothing, ['B.', [doi]], ['C.', [preprint]])).toEqual([['paper/doi/10.1234/birds.5'], [node]]);
  });

  it('stay apart where one DOI is given with two preprints', () => {
    const other = 'https://arxiv.org/abs/2402.05678';
    const told = covers(nothing, ['A.', [preprint, doi]], ['B.', [other, doi]], ['C.', [doi]]);
    expect(told).toEqual([[node], ['paper/arxiv/2402.05678'], ['paper/doi/10.1234/birds.5']]);
  });
});

describe('a curated paper that has an address', () => {
  const vocabulary = {
    ...nothing,
    papers: [
      paper('drift', 'Kernel Drift', 'http://www.birds.example/posts/drift/'),
      paper('moulting', 'Moulting', `https://arxiv.org/pdf/${id}v2`),
    ],
  };
  const mentions = (text: string) =>
    linkClippings([stored('a', clipping('A', { lines: [['BODY', text]] }))], vocabulary)[0]?.mentions ?? [];

  it('is covered by the item that links to it, and mentioned by a text that writes it', () => {
    expect(covers(vocabulary, ['It drifts.', ['https://birds.example/posts/drift?utm_source=x']])).toEqual([
      ['paper/drift'],
    ]);
    expect(mentions('All is told at https://birds.example/posts/drift, or so they say.')).toMatchObject([
      { id: 'paper/drift', quote: 'https://birds.example/posts/drift', rule: 'address' },
    ]);
    expect(mentions('All is told at https://birds.example/posts/driftwood, or so they say.')).toEqual([]);
  });

  it('of arXiv is the paper of that id', () => {
    expect(covers(vocabulary, ['A.', [`https://huggingface.co/papers/${id}`]])).toEqual([['paper/moulting']]);
  });
});
