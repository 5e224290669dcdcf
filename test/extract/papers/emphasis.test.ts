import { expect, it } from 'vitest';
import { emphasisIn } from '../../../src/extract/papers/emphasis.ts';
import { processorTime } from '../../processor-time.ts';

const found = (text: string) =>
  emphasisIn(text, { start: 0, end: text.length, kind: null, position: 0 }).map(
    ({ start, end, outerStart, outerEnd }) => [text.slice(start, end), text.slice(outerStart, outerEnd)],
  );

it.each([
  ['The paper *Sparse Heads* is out.', [['Sparse Heads', '*Sparse Heads*']]],
  [
    'See _Sparse Heads_, and **Dense Heads**.',
    [
      ['Sparse Heads', '_Sparse Heads_'],
      ['Dense Heads', '**Dense Heads**'],
    ],
  ],
  ['* one item\n* another item', []],
  ['a*b*c and snake_case_name', []],
  ['An open *mark\nthat a line ends*', []],
  ['Four **** marks and *one', []],
  ['*not **closed* alike', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it('costs no more in a hostile text', () => {
  const spent = processorTime();
  for (const piece of ['*', '_', ' *a', '*a ', '**a* ']) {
    const text = piece.repeat(100_000 / piece.length);
    emphasisIn(text, { start: 0, end: text.length, kind: null, position: 0 });
  }
  expect(spent()).toBeLessThan(2);
});
