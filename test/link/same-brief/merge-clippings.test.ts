import { expect, it } from 'vitest';
import { mergeClippings } from '../../../src/link/same-brief/merge-clippings.ts';
import { clipping, stored } from '../clippings.ts';

const point = 'The router was tested on contracts of two hundred pages each, and it did well on nine of ten of them.';
const nested = 'Its cost fell by half.';

const flat = clipping('Small Routers', {
  outlet: 'latentbrief',
  rule: 'layout/latentbrief',
  lines: [
    ['KEY_POINT', point],
    ['KEY_POINT', nested],
    ['TERM', 'router'],
    ['DEFINITION', 'What sends parts of an input to experts.'],
  ],
});
const deep = clipping('Small Routers', {
  outlet: 'latentbrief',
  category: 'Research',
  publishedAt: '2026-05-01',
  precision: 'WEEK',
  lines: [
    ['KEY_POINT', point],
    ['KEY_POINT', nested, 1],
  ],
  links: ['https://arxiv.org/abs/2601.00001'],
});

it('gives what one save lacks from the other', () => {
  const merged = mergeClippings([stored('a', flat), stored('b', deep)]);
  expect(merged).toMatchObject({ category: 'Research', publishedAt: '2026-05-01', captures: ['a.txt', 'b.txt'] });
  expect(merged.sections.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
    'TITLE 0',
    'KEY_POINT 0',
    'KEY_POINT 1',
    'TERM 0',
    'DEFINITION 0',
    'LINK 0',
    'SOURCE 0',
  ]);
});

it('places everything in the merged text', () => {
  const merged = mergeClippings([stored('a', flat), stored('b', deep)]);
  const at = ({ start, end }: { start: number; end: number }) => merged.text.slice(start, end);
  expect(merged.outlet).toMatchObject({ rule: 'byline' });
  expect(merged.outlet && at(merged.outlet)).toBe('latentbrief');
  expect(merged.links.map(at)).toEqual(['https://arxiv.org/abs/2601.00001']);
  expect(merged.sections.map(at).join('\n')).toBe(merged.text.replaceAll('\n\n', '\n'));
});

it('is the same in any order', () => {
  const all = [stored('a', flat), stored('b', deep), stored('c', { ...deep, category: null })];
  const merged = mergeClippings(all);
  expect(mergeClippings(all.toReversed())).toEqual(merged);
});

it('takes the text of the newest whole save, not of a teaser', () => {
  const edited = clipping('Small Routers', {
    outlet: 'latentbrief',
    lines: [['BODY', `${point} It was edited since.`]],
  });
  const original = clipping('Small Routers', {
    outlet: 'latentbrief',
    lines: [['BODY', `${point} It was written first.`]],
  });
  const teaser = clipping('Small Routers', { outlet: 'latentbrief', lines: [['BODY', 'The router was tested.']] });
  const merged = mergeClippings([
    stored('a', original, 0, '2026-05-01T00:00:00.000Z'),
    stored('b', edited, 0, '2026-05-02T00:00:00.000Z'),
    stored('c', teaser, 0, '2026-05-03T00:00:00.000Z'),
  ]);
  expect(merged.text).toContain('It was edited since.');
});
