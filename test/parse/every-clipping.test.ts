import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptureFormat, type Clipping, captureFormats, clippingShape } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { briefLimits } from '../../src/parse/text-builder.ts';
import { processorTime } from '../processor-time.ts';
import { captured } from './captured.ts';

/** Lines that mean something to one layout or another, and some that mean nothing. */
const lines = [
  'latentbrief', 'Back to news', 'Research1w ago', 'In brief', '  • A point.', '    • A nested one', '- Another point', 'Terms in this brief',
  'some term', 'Read full story at Example →', 'More briefs', 'A Title of a Brief', 'Summary', 'Key takeaway', 'Key insights', 'Principles',
  'Method', 'Topics', 'Best for: A, B', 'Editorial summary by AIssential. Original article published by Example.', 'PSEEDR',
  'Coverage of example-blog', '· PSEEDR Editorial', 'The Hook', 'The Gist', 'Sources', '# TLDR 2026-05-01', '### News',
  '[### Story (2 minute read)](https://a.example/?utm_source=x)', 'Story (3 minute read)', '# Papers of the Week', '## (May 1 - May 7)',
  '| **Paper** | **Links** |', '| --- | --- |', '| 1) **T** - s | [Paper](https://arxiv.org/abs/2605.00001) |', '2) Title - text', '<p>para</p>',
  '<ul><li>x<li>y</ul>', '<h1>Head &amp; more</h1>', 'see https://b.example/x_(y).', '[a](https://c.example "t") and **bold**', '', '',
  `A sentence that goes on for long enough to be taken for a paragraph by whoever looks at its length, and then ends here.`,
  '𝔘nicode \ud83d\ude80 e\u0301 \u202e x', '---', '```', '> quote', '\t- tab', 'Published by Example Press', 'May 3, 2026',
]; // biome-ignore format: a list of lines

const content = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.string({ maxLength: 30 })), { maxLength: 25 })
  .map((all) => all.join('\n'));
const known = fc.record({
  title: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  outlet: fc.option(fc.constantFrom('Example', ' A  B ', '𝔘')),
  url: fc.option(fc.constantFrom('https://k.example/', 'not a url')),
  publishedAt: fc.option(fc.constantFrom('2026-05-01', 'nonsense')),
});

function check(clipping: Clipping): void {
  clippingShape.parse(clipping);
  const { text, sections, links, outlet, originalPublisher } = clipping;
  expect(sections[0]).toMatchObject({ kind: 'TITLE', start: 0, end: clipping.title.length });
  expect(clipping.title).toBe(text.slice(0, clipping.title.length));
  expect(clipping.title).not.toBe('');
  expect(text.isWellFormed()).toBe(true);
  let end = 0;
  for (const [index, section] of sections.entries()) {
    expect(text.slice(end, section.start)).toMatch(index === 0 ? /^$/ : /^\n\n?$/);
    const quote = text.slice(section.start, section.end);
    expect(quote).not.toBe('');
    expect(quote).toBe(quote.trim());
    expect(quote).not.toContain('\n');
    end = section.end;
  }
  expect(end).toBe(text.length);
  for (const link of links) {
    expect(text.slice(link.start, link.end)).toBe(link.url);
    expect(
      sections.some(({ kind, start, end: last }) => kind === 'LINK' && start <= link.start && link.end <= last),
    ).toBe(true);
  }
  for (const reference of [outlet, originalPublisher]) {
    if (!reference) continue;
    const quote = text.slice(reference.start, reference.end);
    if (reference.rule.startsWith('layout/')) expect(quote).toBe(clipping.title);
    else expect(quote).toBe(reference.name);
  }
}

describe('every clipping', () => {
  it('quotes what it says, whatever the page', () => {
    fc.assert(
      fc.property(fc.constantFrom<CaptureFormat>(...captureFormats), content, known, (format, text, facts) => {
        for (const clipping of parse(captured(format, text, facts))) check(clipping);
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same whenever it is parsed', () => {
    fc.assert(
      fc.property(fc.constantFrom<CaptureFormat>(...captureFormats), content, (format, text) => {
        expect(parse(captured(format, text))).toEqual(parse(captured(format, text)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a page without measure', () => {
  it('is cut at the limit of a brief', () => {
    const [article] = parse(captured('text', `A title\n\n${'word '.repeat(2_000_000)}`));
    expect(article?.text.length).toBeGreaterThan(briefLimits.text - 100);
    expect(article?.text.length).toBeLessThanOrEqual(briefLimits.text);
    if (article) check(article);
  });

  it('keeps its links and its outlet though its text is cut', () => {
    const content = `A title\n\nhttps://a.example/x\n\n${'word '.repeat(300_000)}`;
    const [article] = parse(captured('record', content, { outlet: 'Example' }));
    expect(article).toMatchObject({ outlet: { name: 'Example' }, links: [{ url: 'https://a.example/x' }] });
    if (article) check(article);
  });

  it('has at most a hundred links', () => {
    const content = Array.from({ length: 500 }, (_, index) => `https://a.example/${index}`).join('\n\n');
    expect(parse(captured('text', `A title\n\n${content}`))[0]?.links).toHaveLength(briefLimits.links);
  });

  it('costs little when nested, embedded or repeated beyond reason', () => {
    const hostile: [CaptureFormat, string][] = [
      ['html', `<html><body>${'<div>'.repeat(100_000)}some text${'</div>'.repeat(100_000)}</body></html>`],
      ['html', `<h1>Hi</h1><img src="data:image/png;base64,${'A'.repeat(20_000_000)}"><p>some text</p>`],
      ['html', '<b>some text'.repeat(8000)],
      ['html', '>'.repeat(100_000)],
      ['markdown', `# Hi\n${'> '.repeat(50_000)}some text`],
      ['markdown', `# Hi\n${'1) '.repeat(30_000)}some text`],
      ['markdown', `# Hi\n${'*a_ '.repeat(25_000)}`],
      ['markdown', `# Hi\n${'=\n'.repeat(50_000)}`],
      ['markdown', `# Hi\n${'['.repeat(100_000)}`],
      // What is left of these without their stars, brackets or bars is a list in a list in a list.
      ['markdown', `# Hi\n${'+*'.repeat(50_000)}`],
      ['markdown', `# Hi\n\n${'-['.repeat(50_000)}`],
      ['markdown', `# Hi\n\n${'+|'.repeat(50_000)}`],
    ];
    for (const [format, content] of hostile) {
      const spent = processorTime();
      for (const clipping of parse(captured(format, content))) check(clipping);
      expect(spent(), content.slice(0, 40)).toBeLessThan(5);
    }
  });
});
