import { describe, expect, it } from 'vitest';
import { markdownLines } from '../../src/parse/markdown-lines.ts';
import { markdownPieces } from '../../src/parse/markdown-pieces.ts';
import { processorTime } from '../processor-time.ts';
import { captured, only } from './captured.ts';

describe('a long document in pieces', () => {
  it.each([
    ['paragraphs', 'Some words of a text.\n\n'.repeat(12_000)],
    ['lines without an empty one', 'Some words of a text.\n'.repeat(12_000)],
    ['one line', 'word '.repeat(60_000)],
    ['one word', 'w'.repeat(300_000)],
    ['short lines', '- x\n'.repeat(12_000)],
    ['one short line', 'A text.'],
    ['nothing', ''],
  ])('is the same text: %s', (_name, source) => {
    const parts = markdownPieces(source);
    expect(parts.join('') === source).toBe(true);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(128 * 1024);
      expect(part.split('\n').length).toBeLessThanOrEqual(2001);
    }
  });

  it('keeps every row of a table, with its cells', () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => `| Paper ${index} | [Link](https://a.example/${index}) |`);
    const lines = markdownLines(`# Papers\n\n| Paper | Link |\n|:---|---|\n${rows.join('\n')}\n`);
    expect(lines).toHaveLength(9_002);
    expect(lines.slice(1).every(({ mark }) => mark?.kind === 'row' && mark.cells.length === 2)).toBe(true);
    expect(lines.at(-1)?.text).toBe('Paper 8999 Link');
  });

  it('parts no item from what is nested in it', () => {
    const items = '- One of the items\n    - with another in it\n'.repeat(4_000);
    const levels = markdownLines(items).map(({ mark }) => (mark?.kind === 'item' ? mark.level : null));
    expect(levels).toEqual(Array.from({ length: 4_000 }, () => [0, 1]).flat());
  });

  it('is plain text behind its 20,000th line', () => {
    const lines = markdownLines(`${'- one of many such items\n'.repeat(19_999)}- last\n- **behind** it\n`);
    expect(lines.slice(-2).map(({ text }) => text)).toEqual(['last', '- **behind** it']);
  });

  it('is plain text behind fewer lines where they are so short that nobody wrote them', () => {
    const texts = (count: number) => markdownLines('- x\n'.repeat(count)).map(({ text }) => text);
    expect(new Set(texts(2_000))).toEqual(new Set(['x']));
    expect(texts(30_000).indexOf('- x')).toBe((30_000 * 4) / 20);
  });
});

it.each([
  ['a list as deep as it is long', Array.from({ length: 6_000 }, (_, index) => `${' '.repeat(index % 2_000)}- x`)],
  ['a long list', Array.from({ length: 200_000 }, () => '- x')],
  ['lists in quotes', Array.from({ length: 200_000 }, () => '> - x')],
  ['a long table', ['|a|b|', '|-|-|', ...Array.from({ length: 200_000 }, () => '|c|d|')]],
  ['a wide table', ['|a'.repeat(100_000), '|-'.repeat(100_000), '|b'.repeat(100_000)]],
  ['a line of open tags', ['<a '.repeat(300_000)]],
  ['a line of instructions without an end', ['?<'.repeat(100_000)]],
  ['a line of comments without an end', ['a <!-- '.repeat(40_000)]],
])('is done with in time: %s', (_name, lines) => {
  const spent = processorTime();
  const brief = only(captured('markdown', `# Title\n\n${lines.join('\n')}\n`));
  expect(brief.text.length).toBeLessThanOrEqual(200_100);
  expect(spent()).toBeLessThan(15);
});

it('leaves out a picture that stands in the text', () => {
  const picture = `data:image/png;base64,${'A'.repeat(300_000)}`;
  const page = `# Title\n\nBefore it.\n\n![a chart](${picture})\n\n<img src="${picture}">\n\nBehind ![x](${picture}) it. Our data: see below.\n`;
  expect(only(captured('markdown', page)).text).toBe('Title\n\nBefore it.\n\nBehind it. Our data: see below.');
});
