import { expect, it } from 'vitest';
import type { ConceptEntry, Vocabulary } from '../../../src/model.ts';
import { linkClippings } from '../../../src/pipeline/parse-captures.ts';
import { conceptEntry, vocabularyOf } from '../../vocabulary-of.ts';
import { clipping, stored } from '../clippings.ts';

const concept = (prefLabel: string, altLabels: string[] = []): ConceptEntry =>
  conceptEntry({
    id: `concept/${prefLabel.toLowerCase().replaceAll(' ', '-')}`,
    prefLabel,
    altLabels,
  });

const vocabulary: Vocabulary = vocabularyOf({
  concepts: [
    concept('BEAK'),
    concept('mean wing length', ['MWL']),
    concept('moving window lattice'),
    concept('MWL tracker'),
    concept('nest net', ['NN']),
    concept('nearest neighbour', ['NN']),
    concept('warbler inference', ['VI']),
    concept('xylem nest list'),
  ],
});

function linked(text: string) {
  const [brief] = linkClippings([stored('a', clipping('A Title', { lines: [['BODY', text]] }))], vocabulary);
  return brief ?? { mentions: [], abbreviations: [] };
}
const ids = (text: string) =>
  linked(text).mentions.map(({ quote, id, rule }) => `${quote}=${id.slice('concept/'.length)} ${rule}`);

it('links an unexplained short form by the vocabulary alone', () => {
  expect(ids('MWL grew.')).toEqual(['MWL=mean-wing-length vocabulary']);
  expect(ids('NN grew, and XNN too.')).toEqual([]);
});

it('links every place of an explained one, plural and before its definition too', () => {
  expect(ids('XNLs grew. A Xylem Nest List (XNL) and XNLs; an XNL’s.')).toEqual([
    'XNLs=xylem-nest-list abbreviation',
    'Xylem Nest List=xylem-nest-list vocabulary',
    'XNL=xylem-nest-list abbreviation',
    'XNLs=xylem-nest-list abbreviation',
    'XNL=xylem-nest-list abbreviation',
  ]);
});

it.each([
  'Many Wild Larks (MWL) sang. MWL sing; MWLs do. The MWL tracker came, and MWL’s end.',
  'MWL (Many Wild Larks) sang. MWL sing.',
])('never takes a short form for what the vocabulary calls so, where the text says otherwise: %s', (text) => {
  expect(ids(text)).toEqual([]);
});

it('takes a short form for another concept where the text says so', () => {
  expect(ids('A moving-window lattice (MWL) came. MWL helps, and the MWL tracker too.')).toEqual([
    'moving-window lattice=moving-window-lattice vocabulary',
    'MWL=moving-window-lattice abbreviation',
    'MWL=moving-window-lattice abbreviation',
    'MWL=moving-window-lattice abbreviation',
  ]);
});

it.each([
  'The mean wing lengths (MWL) grew.',
  'The mean-wing-length (MWL) grew.',
  'The mean wing length ratio (MWL ratio) grew.',
  'The mean wing (MWL) grew.',
])('knows its long form in another shape: %s', (text) => {
  expect(ids(text).filter((found) => found.startsWith('MWL'))).toHaveLength(1);
});

it('of several that a short form may mean takes the one whose words are given', () => {
  expect(ids('A nearest bird neighbour (NN) came. NN helps.')).toEqual([
    'NN=nearest-neighbour abbreviation',
    'NN=nearest-neighbour abbreviation',
  ]);
});

it('leaves a short form that the vocabulary never spells out as the vocabulary has it', () => {
  expect(ids('Birds Eat All Kernels (BEAK) came.')).toEqual(['BEAK=beak vocabulary']);
});

it('lists a short form that the vocabulary alone knows for one', () => {
  const { abbreviations } = linked('They use VI, and read Part IV.');
  expect(abbreviations).toEqual([{ short: 'VI', long: null, start: 17, end: 19, longStart: null, longEnd: null }]);
});

it('counts in its brief alone', () => {
  const one = stored('a', clipping('One', { lines: [['BODY', 'A xylem nest list (XNL) came.']] }));
  const two = stored('b', clipping('Two', { lines: [['BODY', 'The XNL came.']] }));
  const [first, second] = linkClippings([one, two], vocabulary);
  expect(first?.mentions.map(({ quote }) => quote)).toEqual(['xylem nest list', 'XNL']);
  expect(second?.brief.title).toBe('Two');
  expect(second?.mentions).toEqual([]);
  expect(second?.abbreviations).toMatchObject([{ short: 'XNL', long: null }]);
});
