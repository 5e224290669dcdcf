/** Known papers in running text, by their titles and by less. */
import { describe, expect, it } from 'vitest';
import {
  answers,
  citedBehind,
  documents,
  pointers,
  sequels,
  workNouns,
} from '../../src/extract/papers/title-use-rows.ts';
import type { ConceptEntry, PaperEntry, Vocabulary } from '../../src/model.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { processorTime } from '../processor-time.ts';
import { conceptEntry, vocabularyOf } from '../vocabulary-of.ts';

const paper = (id: string, title: string, facts: Partial<PaperEntry> = {}): PaperEntry => ({
  id: `paper/${id}`,
  title,
  altTitles: [],
  year: null,
  doi: null,
  arxivId: null,
  url: null,
  authors: [],
  ...facts,
});
const concept: ConceptEntry = conceptEntry({
  id: 'concept/kernel-drift',
  prefLabel: 'kernel drift',
  altLabels: ['DriftNet'],
});
const papers = [
  paper('long', 'How Sparse Heads Share Their Work among Many Layers'),
  paper('sparse', 'Sparse Heads'),
  paper('design', 'Inverse Feather Design'),
  paper('phrase', 'Sorting and Cleaning of Feathers'),
  paper('sketch', 'Adversarial Feather Sketching Machines'),
  paper('net', 'KestrelNet: Feathers without Supervision', { url: 'https://www.birds.example/kestrelnet/' }),
  paper('twice-one', 'TwiceNet: One Thing'),
  paper('twice-two', 'TwiceNet: Another Thing'),
  paper('drift', 'DriftNet: Kernels on the Move'),
  paper('kernel-drift', 'Kernel Drift'),
  paper('preprint', 'Moulting', { url: 'https://arxiv.org/abs/2401.01234v2' }),
  paper('charter', 'OpenBirds Charter'),
  paper('asked', 'What is ambitious feather learning?'),
  paper('means', 'Measuring Wings using Relative Plumage'),
];
const vocabulary: Vocabulary = vocabularyOf({ concepts: [concept], papers });
const known = knowledgeOf(vocabulary);
const idsIn = (text: string) => {
  const { mentions } = annotate(text, known);
  for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
  return mentions.filter(({ type }) => type === 'PAPER').map(({ id }) => id.slice('paper/'.length));
};

describe('a text names a paper', () => {
  it.each([
    ['They build on how sparse heads share their work among many layers, and on more.', 'long'],
    ['We read this in Sparse Heads and found it good.', 'sparse'],
    ['As told in "Sparse Heads" long ago, it works.', 'sparse'],
    ['As told in *Sparse Heads* long ago, it works.', 'sparse'],
    ['In the sparse heads paper it is told otherwise.', 'sparse'],
    ['They get a prior by inverse feather design first.', 'design'],
    ['This is told in Sorting and Cleaning of Feathers, and well.', 'phrase'],
    ['The AFSM method sketches a feather by adversarial play.', 'sketch'],
    ['This extends Adversarial FSM to wings.', 'sketch'],
    ['Results on KestrelNet need no supervision of feathers.', 'net'],
    ['The numbers are at https://birds.example/kestrelnet?utm_source=x, they say.', 'net'],
    ['This is told in arXiv:2401.01234v3 at length.', 'preprint'],
    ['It goes against the OpenBirds charter of old.', 'charter'],
    ['Few believe in ambitious feather learning (The Letter #12) now.', 'asked'],
    ['The relative plumage paper says so.', 'means'],
    ['The paper Kernel Drift is about that.', 'kernel-drift'],
  ])('%s', (text, id) => {
    expect(idsIn(text)).toEqual([id]);
  });
});

describe('a text names no paper', () => {
  it.each([
    ['Many heads are sparse heads in the end.', 'words of a short title'],
    ['Sparse Birds and Heads', 'other words'],
    ['They fund sorting and cleaning of feathers in the wild.', 'a phrase that anybody says'],
    ['The AFSM of the union met on Monday to vote.', 'letters of something else'],
    [
      'The Avian Flight Safety Manual (AFSM) says that a feather sketching machine is adversarial.',
      'explained otherwise',
    ],
    ['Few believe in ambitious feather learning now.', 'what a title asks about'],
    ['Few believe in ambitious feather learning (Roe et al., 2021) now.', 'who else wrote about it'],
    ['Results on TwiceNet are good.', 'two papers have the name'],
    ['Results with DriftNet kernels on the move are good.', 'a concept has the name'],
    ['Here kernel drift is the matter.', 'a concept has the title'],
    ['We met in the Rare Sparse Heads Society today.', 'part of a longer name'],
    ['Why Many Sparse Heads Make Birds Sing Louder', 'a headline has capitals everywhere'],
    ['Inverse Feather Design (IFD), not yet.'.replace('Inverse', 'Reverse'), 'another word'],
    ['They call it Relative Plumage here.', 'capitals say little of a means'],
    ['It goes to openbirds charter flights.', 'small letters where the name has capitals'],
    ['Toxic-KestrelNet learns feathers without supervision.', 'a piece of a word'],
  ])('%s (%s)', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('of a concept that has the paper’s name, and keeps the concept', () => {
    const { mentions } = annotate('Here kernel drift is the matter.', known);
    expect(mentions.map(({ id }) => id)).toEqual(['concept/kernel-drift']);
  });
});

describe('every row', () => {
  it.each(workNouns.words)('"the … %s" names a work', (noun) => {
    expect(idsIn(`We like the sparse heads ${noun} a lot.`)).toEqual(['sparse']);
  });

  it.each(pointers.words)('"%s …" points at a work', (words) => {
    expect(
      idsIn(`All of this is old, ${words} KestrelNet or Sparse Heads for more.`.replace('KestrelNet or ', '')),
    ).toEqual(['sparse']);
  });

  const cited = ['(Roe et al., 2021)', '(Roe et al.)', '(The Letter #12)', '(summarized below)', '(arXiv: 2401)'];
  it('has its brackets', () => {
    for (const { pattern } of citedBehind) expect(cited.some((bracket) => pattern.test(bracket.slice(1)))).toBe(true);
  });
  it.each(cited)('"… %s" cites a work', (bracket) => {
    expect(idsIn(`Feathers are kept by KestrelNet ${bracket} alone.`)).toEqual(['net']);
  });

  it.each(documents.words)('"… %s" is a document', (noun) => {
    const known = knowledgeOf({ ...vocabulary, papers: [paper('one', `OpenBirds ${noun}`)] });
    expect(annotate(`It is in the OpenBirds ${noun} now.`, known).mentions).toHaveLength(1);
  });

  it.each(answers.words)('"%s …" is another work', (words) => {
    const other = words[0]?.toUpperCase() + words.slice(1);
    expect(idsIn(`They wrote "${other} Inverse Feather Design" in May.`)).toEqual([]);
    expect(idsIn(`Roe wrote a piece ${words} Inverse Feather Design in May.`)).toEqual(['design']);
  });

  const others = ['Inverse Feather Design, Part II', 'Inverse Feather Design 2', 'Inverse Feather Design Revisited'];
  it.each([...others, 'Inverse Feather Design: The Second Flight'])('"%s" is another work', (title) => {
    expect(idsIn(`They wrote ${title} in May.`)).toEqual([]);
  });
  it('has its sequel', () => {
    for (const { pattern } of sequels) expect(others.some((title) => pattern.test(title.slice(22)))).toBe(true);
  });
});

it('a line that tells of a paper behind a colon still names it', () => {
  expect(idsIn('Inverse Feather Design: they learn what a feather is for.')).toEqual(['design']);
});

it('costs no more in a hostile text', () => {
  const known = knowledgeOf({ ...vocabulary, papers: [...papers, paper('a', `${'a '.repeat(39)}b`), paper('b', 'A')] });
  const spent = processorTime();
  for (const piece of ['a ', 'Sparse Heads ', 'KestrelNet ', '*a* ', 'https://birds.example/kestrelnet ']) {
    annotate(piece.repeat(50_000 / piece.length), known);
  }
  expect(spent()).toBeLessThan(10);
});
