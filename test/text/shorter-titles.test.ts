import { describe, expect, it } from 'vitest';
import { isCoined, shorterTitles } from '../../src/text/shorter-titles.ts';
import { frames, states, surveys } from '../../src/text/title-frames.ts';
import { processorTime } from '../processor-time.ts';

const formsOf = (title: string) => Object.fromEntries(shorterTitles(title).map(({ written, form }) => [written, form]));

describe('a paper is named by less than its title', () => {
  it.each([
    ['KestrelNet: Fast Birds', { KestrelNet: 'coined', 'Fast Birds': 'subtitle' }],
    ['Worrying About Vases: KestrelNet', { 'Worrying About Vases': 'part', KestrelNet: 'coined' }],
    ['Slow Kernel Fitting – A Second Look', { 'Slow Kernel Fitting': 'part', 'A Second Look': 'subtitle' }],
    ['Risks from Sparse Heads in Large Models', { 'Risks from Sparse Heads': 'beginning' }],
    ['Measuring Drift using Relative Distance', { 'Relative Distance': 'object' }],
    ['Adversarial Kernel Fitting Machines', { AKFM: 'letters', 'Adversarial KFM': 'letters' }],
    ['Birds Consulting BCB', { BCB: 'letters' }],
    ['Kernel Fitting Machines', {}],
    ['Kernel Drift: Part 3', { 'Kernel Drift': 'part' }],
    ['Heads', {}],
  ] as [string, Record<string, string>][])('%s', (title, expected) => {
    expect(formsOf(title)).toEqual(expected);
  });

  it.each(['AlphaStar', 'BERT', 'Transformer-XL', 'T5X', 'GPT-4'])('%s is coined', (name) => {
    expect(isCoined(name)).toBe(true);
  });

  it.each(['Inside-Out', 'Reptile', 'Kernel Fitting', '2024', 'T5'.slice(0, 1)])('%s is not', (name) => {
    expect(isCoined(name)).toBe(false);
  });
});

/** A title with the frame, and what it frames. */
const framed: [title: string, name: string][] = [
  ['Introducing KestrelNet', 'KestrelNet'],
  ['Announcement: Kestrel Prize', 'Kestrel Prize'],
  ['What is kernel fitting?', 'kernel fitting'],
  ['On Kernel Fitting', 'Kernel Fitting'],
  ['The Kernel Question', 'Kernel Question'],
  ['Kestrel prize round 2 winners', 'Kestrel prize'],
  ['Unrestricted Birds Challenge', 'Unrestricted Birds'],
  ['Kernel Fitting (extended abstract)', 'Kernel Fitting'],
];

describe('what frames a name in a title', () => {
  it.each(framed)('%s', (title, name) => {
    expect(Object.keys(formsOf(title))).toContain(name);
  });

  it('has a title for every row', () => {
    const rows = [...frames, ...states];
    expect(rows.map(({ pattern }) => framed.filter(([title]) => pattern.test(title)).length)).not.toContain(0);
    expect(rows.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});

it('a survey is not what it surveys', () => {
  expect(surveys.words.test('Kernel Machines: A Survey')).toBe(true);
  expect(formsOf('Kernel Machines: A Survey')).toEqual({});
  expect(formsOf('KMBench: A Survey')).toEqual({ KMBench: 'coined' });
});

it('costs no more for a hostile title', () => {
  const spent = processorTime();
  for (const piece of ['a ', 'in ', ': ', '(', 'with ', 'A', '?']) shorterTitles(piece.repeat(100_000 / piece.length));
  expect(spent()).toBeLessThan(3);
});
