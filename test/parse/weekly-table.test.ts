import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { captured, essence, texts } from './captured.ts';

const markdown = `# Papers on Vision of the Week — 2025

[← Back](../README.md)

---

## Top Vision Papers of the Week (December 30 - January 5) - 2025
| **Paper**  | **Links** |
| ------------- | ------------- |
| 1) **Seeing With Sound** - A model that draws rooms from echoes.  <br>● Cheap: needs one microphone.  <br>● Slow: a minute a room. | [Paper](https://arxiv.org/abs/2501.00001), [Tweet](https://x.example/1), [Code](https://git.example/see) |
| 2) ****Doubly Bold**** - - presents a table with | [Paper](https://papers.example/2)|
| 3) **Half * Open - Part 2** about stars. | [Blog](https://blog.example/3), [Paper](https://arxiv.org/abs/2501.00003) |

## Top Vision Papers of the Week (May 8-14)
| **Paper**  | **Links** |
| ------------- | ------------- |
| 10) Plain Title - has no bold face at all. | [Project](https://project.example/10) |
`;

const text = `Papers on Vision of the Week — 2025

Top Vision Papers of the Week (December 30 - January 5) - 2025
Paper	Links
1) Seeing With Sound - A model that draws rooms from echoes.
● Cheap: needs one microphone.
● Slow: a minute a room.	Paper, Tweet, Code
`;

const html = `<html><body><h1>Papers on Vision of the Week — 2025</h1>
<h2>Top Vision Papers of the Week (December 30 - January 5) - 2025</h2>
<table><thead><tr><th>Paper</th><th>Links</th></tr></thead><tbody>
<tr><td>1) <strong>Seeing With Sound</strong> - A model that draws rooms from echoes.<br>● Cheap: needs one microphone.<br>● Slow: a minute a room.</td>
<td><a href="https://arxiv.org/abs/2501.00001">Paper</a>, <a href="https://x.example/1">Tweet</a>, <a href="https://git.example/see">Code</a></td></tr></tbody></table>
</body></html>`;

describe('a weekly table', () => {
  const items = parse(captured('markdown', markdown));

  it('gives each row, with its title whatever markup it has', () => {
    expect(items.map(({ title }) => title)).toEqual([
      'Seeing With Sound',
      'Doubly Bold',
      'Half * Open - Part 2',
      'Plain Title',
    ]);
    expect(items.every(({ kind }) => kind === 'digest-item')).toBe(true);
  });

  it('keeps summary and points', () => {
    expect(texts(items[0], 'SUMMARY')).toEqual(['A model that draws rooms from echoes.']);
    expect(texts(items[0], 'KEY_POINT')).toEqual(['Cheap: needs one microphone.', 'Slow: a minute a room.']);
    expect(texts(items[1], 'SUMMARY')).toEqual(['presents a table with']);
  });

  it('is dated by the last day of the week, in the year of that day', () => {
    expect(items.map(({ publishedAt, publishedPrecision }) => [publishedAt, publishedPrecision])).toEqual([
      ['2025-01-05', 'WEEK'],
      ['2025-01-05', 'WEEK'],
      ['2025-01-05', 'WEEK'],
      ['2025-05-14', 'WEEK'],
    ]);
  });

  it('takes the paper for the main link, else the first', () => {
    expect(items.map(({ url }) => url)).toEqual([
      'https://arxiv.org/abs/2501.00001',
      'https://papers.example/2',
      'https://arxiv.org/abs/2501.00003',
      'https://project.example/10',
    ]);
    expect(items[2]?.links.map(({ label, main }) => [label, main])).toEqual([
      ['Blog', false],
      ['Paper', true],
    ]);
    expect(texts(items[0], 'LINK')[0]).toBe('Paper: https://arxiv.org/abs/2501.00001');
  });

  it('is named by its heading without the year', () => {
    expect(items[0]?.outlet).toMatchObject({ name: 'Papers on Vision of the Week', rule: 'digest-heading' });
  });

  it('reads the same from text, Markdown and HTML', () => {
    const [first] = items.map(essence);
    expect(parse(captured('html', html)).map(essence)).toEqual([first]);
    expect(parse(captured('text', text)).map(essence)).toEqual([first]);
  });

  it('takes the year from the capture where the page has none', () => {
    const undated = markdown.replace(' — 2025', '').replace(' - 2025', '');
    expect(parse(captured('markdown', undated)).map(({ publishedAt }) => publishedAt)).toEqual([
      '2026-01-05',
      '2026-01-05',
      '2026-01-05',
      '2025-05-14',
    ]);
  });

  it('reads a numbered list of papers like a table', () => {
    const list = `# Vision Papers of the Week

## The week of May 4 - May 10, 2026

1. **A First Paper** - is about something. [Paper](https://arxiv.org/abs/2605.00001) | [Tweet](https://x.example/1)
2. **A Second Paper** - is about something else. ([paper](https://arxiv.org/abs/2605.00002))
`;
    const entries = parse(captured('markdown', list));
    expect(entries.map(({ title, url, publishedAt }) => [title, url, publishedAt])).toEqual([
      ['A First Paper', 'https://arxiv.org/abs/2605.00001', '2026-05-10'],
      ['A Second Paper', 'https://arxiv.org/abs/2605.00002', '2026-05-10'],
    ]);
  });

  it('is read in pieces where it is long, with no row lost', () => {
    const row = (index: number) =>
      `| ${index}) **Paper ${index}** - ${'Words about it. '.repeat(20)} | [Paper](https://p.example/${index}) |`;
    const rows = Array.from({ length: 2500 }, (_, index) => row((index % 999) + 1));
    const head = '| **Paper** | **Links** |\n| --- | --- |\n';
    const oneTable = `# Papers of the Week\n\n${head}${rows.join('\n')}\n`;
    const weeks = `# Papers of the Week\n\n${rows.map((one) => `## (May 4 - May 10)\n\n${head}${one}\n`).join('\n')}`;
    for (const long of [oneTable, weeks]) expect(parse(captured('markdown', long))).toHaveLength(2500);
  });

  it('is no article with a numbered list that mentions a week', () => {
    const post = '# What We Learned\n\nA note on things of the week.\n\n1. Sleep more\n2. Read: more\n';
    expect(parse(captured('markdown', post))).toMatchObject([{ kind: 'article' }]);
  });

  it('leaves any other table to the article', () => {
    const table = '# Prices\n\n| Model | Price |\n| --- | --- |\n| small | 1 |\n| large | 9 |\n';
    expect(parse(captured('markdown', table))).toMatchObject([{ kind: 'article', title: 'Prices' }]);
  });
});
