import { expect, it } from 'vitest';
import { curatedMeaning, curatedPaperName } from '../../../src/link/papers/curated-meaning.ts';
import type { NameRef } from '../../../src/model.ts';
import { labelKey } from '../../../src/text/tokens.ts';
import { curatedName } from '../../curated-name.ts';

const curated = (id: string, written: string): NameRef => curatedName('PAPER', written, { id });
const names = new Map(
  [
    curated('paper/kettles', 'A Spectral Theory of Singing Kettles'),
    curated('paper/spouts', 'Pre-training Spouts of Teapots'),
    curated('paper/lids', 'Lids'),
  ].map((ref) => [labelKey(ref.written), [ref]]),
);
const meant = (title: string) => curatedPaperName(names, labelKey(title)).map(({ id }) => id);

it('a paper’s name means the curated paper of the title, misspelt or not', () => {
  expect(meant('A spectral theory of singing kettles')).toEqual(['paper/kettles']);
  expect(meant('A Spectral Thoery of Singing Kettles')).toEqual(['paper/kettles']);
  expect(meant('Pretraining Spouts of Teapots')).toEqual(['paper/spouts']);
});

it('and nothing where it says something else or is too short', () => {
  expect(meant('A Spectral Theory of Sinning Kettles and Pans')).toEqual([]);
  expect(meant('Lidz')).toEqual([]);
});

it('a name that no brief takes for a paper’s is none', () => {
  const key = labelKey('A Spectral Thoery of Singing Kettles');
  expect(curatedMeaning(names, key, [{ type: 'CONCEPT' }])).toEqual([]);
  expect(curatedMeaning(names, key, [{ type: 'PAPER' }])).toMatchObject([{ id: 'paper/kettles' }]);
});
