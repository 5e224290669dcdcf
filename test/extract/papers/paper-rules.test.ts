import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import {
  background,
  companionLabels,
  namings,
  nouns,
  paperLabels,
  paperSites,
  predicates,
  speaking,
  speechStarts,
} from '../../../src/extract/papers/paper-rules.ts';
import { briefOf, prose } from '../brief-of.ts';

const titlesIn = (text: string) => extractClaims(prose(text)).papers.map(({ title }) => title);

/** Row → a sentence that only this row decides, and the titles in it. */
const sentences: Record<string, [text: string, titles: string[]]> = {
  paper: ['The preprint "Sparse Heads Share Work" is out.', ['Sparse Heads Share Work']],
  article: ['A technical report titled "Kestrel Three" is out.', ['Kestrel Three']],
  study: ['A study titled "Who Reads the Logs?" is out.', ['Who Reads the Logs?']],
  research: ['The research, titled "Kestrel Three," is out.', ['Kestrel Three']],
  press: ['A blog post titled "How We Train Our Models" is out.', []],
  stage: ['A book titled "The Long Road to Reason" is out.', []],
  idea: ['Their paper rests on the concept "Gradient Weather Fronts" alone.', []],
  artefact: ['Their paper tests the benchmark "Forty Small Puzzles" twice.', []],
  'paper-de': ['Die Studie „Was Modelle vergessen können“ ist da.', ['Was Modelle vergessen können']],
  'other-de': ['Ein Paper und ein Roman mit dem Titel „Der lange Weg zur Vernunft“ sind da.', []],
  'term-de': ['Das Verfahren „Vierzig Kleine Rätsel Lösen“ (Roe et al., 2021) ist neu.', []],
  'paper-fr': ['Leur étude « Ce que les modèles oublient » est parue.', ['Ce que les modèles oublient']],
  'other-fr': ['Une étude et un livre sous le titre « Le long chemin vers la raison » sont parus.', []],
  'term-fr': ['La méthode « Quarante Petits Problèmes Durs » (Roe et al., 2021) est nouvelle.', []],
  'titled-de': ['Eine Publikation mit dem Titel „Wer liest mit?“ ist da.', ['Wer liest mit?']],
  'titled-fr': ['Une étude, intitulée « Qui lit ? », est parue.', ['Qui lit ?']],
  'coined-other': ['Es geht um sogenannte „Große Verteilte Modelle“ (Roe et al., 2021) darin.', []],
  titled: ['The paper, entitled "Sparse Heads Share Work", is out.', ['Sparse Heads Share Work']],
  'title-is': ['The paper\'s title, "Sparse Heads Share Work," says it.', ['Sparse Heads Share Work']],
  called: [
    'They wrote a paper called "Sparse Heads Share Work" and a tool called "Head Sharing Kit".',
    ['Sparse Heads Share Work'],
  ],
  coined: ['The paper is about what they call "Sparse Heads Sharing Work" there.', []],
  speaking: ['The paper by Roe et al. argues, "Larger Models Share More Heads Now" throughout.', []],
  predicate: ['The paper from the north introduces heads, "Larger Models Share More Work" being one.', []],
  'speech-start': ['In the paper: "We find that heads share work."', []],
};

describe('every row about a quoted phrase', () => {
  const rows = [...nouns, ...namings, speaking, predicates, speechStarts];

  it('has its sentence', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(sentences).sort());
    expect(rows.filter(({ reason, words }) => reason.length < 10 || words.length === 0)).toEqual([]);
  });

  it.each(Object.entries(sentences))('%s', (_id, [text, titles]) => {
    expect(titlesIn(text)).toEqual(titles);
  });
});

it.each(background.words)('background: "%s" names a paper in passing', (words) => {
  const [paper] = extractClaims(prose(`This result ${words} the paper "Sparse Heads Share Work" of old.`)).papers;
  expect(paper).toMatchObject({ title: 'Sparse Heads Share Work', role: 'MENTIONS' });
});

it.each(paperLabels.words)('label "%s" makes the item the paper itself', (label) => {
  const links = [{ url: 'https://arxiv.org/abs/2401.01234', label, main: true }];
  const { papers } = extractClaims(briefOf('Kestrel', [['BODY', 'A small model.']], { kind: 'digest-item', links }));
  expect(papers).toMatchObject([{ title: 'Kestrel', arxivId: '2401.01234', role: 'COVERS' }]);
});

it.each(companionLabels.words)('label "%s" makes a DOI no paper', (label) => {
  const links = [{ url: 'https://doi.org/10.5281/zenodo.1234567', label, main: true }];
  expect(extractClaims(briefOf('Kestrel', [], { kind: 'digest-item', links })).papers).toEqual([]);
});

/** Site → the address of a paper, and one on the same site that is none. */
const addresses: Record<string, [paper: string, other: string]> = {
  openreview: ['https://openreview.net/forum?id=aB3dE', 'https://openreview.net/group?id=ICLR.cc'],
  acl: ['https://aclanthology.org/2023.acl-long.1/', 'https://aclanthology.org/volumes/2023.acl-long/'],
  nips: ['https://papers.nips.cc/paper/2017/hash/abc-Abstract.html', 'https://papers.nips.cc/about'],
  neurips: ['https://papers.neurips.cc/paper/2019/hash/abc-Abstract.html', 'https://papers.neurips.cc/about'],
  proceedings: [
    'https://proceedings.neurips.cc/paper_files/paper/2022/hash/abc-Abstract.html',
    'https://proceedings.neurips.cc/paper_files/paper/2022',
  ],
  pmlr: ['https://proceedings.mlr.press/v139/roe21a.html', 'https://proceedings.mlr.press/v139/'],
  jmlr: ['https://www.jmlr.org/papers/v24/22-0001.html', 'https://www.jmlr.org/editorial-board.html'],
  cvf: [
    'https://openaccess.thecvf.com/content/CVPR2023/html/Roe_Heads_CVPR_2023_paper.html',
    'https://openaccess.thecvf.com/CVPR2023?day=all',
  ],
  nature: ['https://www.nature.com/articles/s41586-000-00000-1', 'https://www.nature.com/articles/d41586-000-00000-1'],
  ieee: ['https://ieeexplore.ieee.org/document/1234567', 'https://ieeexplore.ieee.org/Xplore/home.jsp'],
};

describe('every site of papers', () => {
  it('has its addresses', () => {
    expect(paperSites.map(({ id }) => id).sort()).toEqual(Object.keys(addresses).sort());
  });

  it.each(Object.entries(addresses))('%s', (_id, [paper, other]) => {
    const claimsAt = (url: string) =>
      extractClaims(briefOf('Kestrel', [], { kind: 'digest-item', links: [{ url, label: 'Paper', main: true }] }))
        .papers;
    expect(claimsAt(paper)).toMatchObject([{ title: 'Kestrel', url: paper, arxivId: null, doi: null, role: 'COVERS' }]);
    expect(claimsAt(other)).toEqual([]);
  });
});
