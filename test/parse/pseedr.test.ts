import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { captured, essence, only, texts } from './captured.ts';

const text = `PSEEDR

The Quiet Return of Small Models

Coverage of example-blog

May 3, 2026 · PSEEDR Editorial

A post argues that small models are back, and says why.

The Hook

In a post, example-blog counts the small models of a year.

The Context

Large models cost more than most firms can pay.

A second paragraph of context.

The Gist

The post finds three reasons.

Conclusion

It is worth a look.

Key Takeaways

  • Small models are cheap.
  • They run on phones.

Read the original post at example-blog

Sources
`;

const markdown = `[PSEEDR](https://pseedr.example/)

# The Quiet Return of Small Models

Coverage of [example-blog](https://blog.example/small)

May 3, 2026 · PSEEDR Editorial

*A post argues that small models are back, and says why.*

### The Hook

In a post, example-blog counts the small models of a year.

### The Context

Large models cost more than most firms can pay.

A second paragraph of context.

### The Gist

The post finds three reasons.

### Conclusion

It is worth a look.

### Key Takeaways

- Small models are cheap.
- They run on phones.

[Read the original post at example-blog](https://blog.example/small)

### Sources

- [example-blog](https://blog.example/small)
- [A table of models](https://data.example/models)
`;

const html = `<!DOCTYPE html><html><head><title>The Quiet Return of Small Models</title></head><body>
<header><a href="/">PSEEDR</a></header><article><h1>The Quiet Return of Small Models</h1>
<p>Coverage of <a href="https://blog.example/small">example-blog</a></p><p><time>May 3, 2026</time> · PSEEDR Editorial</p>
<p><em>A post argues that small models are back, and says why.</em></p>
<h3>The Hook</h3><p>In a post, example-blog counts the small models of a year.</p>
<h3>The Context</h3><p>Large models cost more than most firms can pay.</p><p>A second paragraph of context.</p>
<h3>The Gist</h3><p>The post finds three reasons.</p><h3>Conclusion</h3><p>It is worth a look.</p>
<h3>Key Takeaways</h3><ul><li>Small models are cheap.</li><li>They run on phones.</li></ul>
<a href="https://blog.example/small">Read the original post at example-blog</a>
<h3>Sources</h3><ul><li><a href="https://data.example/models">A table of models</a></li></ul></article></body></html>`;

const saves = { text, markdown, html };

describe.each(Object.entries(saves))('PSEEDR saved as %s', (format, content) => {
  const editorial = only(captured(format as keyof typeof saves, content));

  it('has the lead, the body without its headings, the end and the takeaways', () => {
    expect(texts(editorial, 'SUMMARY')).toEqual(['A post argues that small models are back, and says why.']);
    expect(texts(editorial, 'BODY')).toEqual([
      'In a post, example-blog counts the small models of a year.',
      'Large models cost more than most firms can pay.',
      'A second paragraph of context.',
      'The post finds three reasons.',
    ]);
    expect(texts(editorial, 'CONCLUSION')).toEqual(['It is worth a look.']);
    expect(texts(editorial, 'TAKEAWAY')).toEqual(['Small models are cheap.', 'They run on phones.']);
    expect(editorial.text).not.toMatch(/the hook|the gist|sources/i);
  });

  it('says who wrote about whom and when', () => {
    expect(editorial).toMatchObject({ kind: 'editorial', publishedAt: '2026-05-03', publishedPrecision: 'DAY' });
    expect(editorial.outlet?.name).toBe('PSEEDR');
    expect(editorial.originalPublisher).toMatchObject({ name: 'example-blog', rule: 'coverage-of' });
    expect(texts(editorial, 'SOURCE')).toContain('Coverage of example-blog');
  });
});

describe('PSEEDR', () => {
  it('reads the same from each save', () => {
    const [first, ...others] = Object.entries(saves).map(([format, content]) =>
      parse(captured(format as keyof typeof saves, content)).map(essence),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('keeps the link to the original and the sources apart', () => {
    const { links } = only(captured('markdown', markdown));
    expect(links.map(({ url, main }) => [url, main])).toEqual([
      ['https://blog.example/small', true],
      ['https://data.example/models', false],
    ]);
  });
});
