import { describe, expect, it } from 'vitest';
import { wholeRows } from '../../src/graph/short-rows.ts';

describe('rows that a statement gives in short', () => {
  it('are given back whole, in their order', () => {
    const columns = ['key', 'node.id', 'node.title', 'newest'];
    const rows = [
      ['paper/a', 'brief/2', null, '2024'],
      ['paper/a', 'brief/1', 'One', ''],
    ];
    expect(wholeRows([{ columns, rows }])).toEqual([
      { key: 'paper/a', node: { id: 'brief/2', title: null }, newest: '2024' },
      { key: 'paper/a', node: { id: 'brief/1', title: 'One' }, newest: '' },
    ]);
    expect(wholeRows([{ columns, rows: [] }])).toEqual([]);
  });

  it('are told from rows that are whole already', () => {
    const whole = [[], [{ id: 'a' }], [{ id: 'a' }, { id: 'b' }], [{ columns: 3, rows: 4 }], [{ rows: ['a'] }]];
    for (const rows of whole) expect(wholeRows(rows)).toEqual(rows);
  });
});
