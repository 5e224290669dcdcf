import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { captured, essence, only, texts } from './captured.ts';

const text = `latentbrief
Back to news
Research1w ago

Small Routers Beat Big Ones on Long Documents

Example Review

In brief

  • A new routing scheme sends each paragraph to one of eight experts.
  • It was tested on contracts of two hundred pages.
    • The smallest router won on nine of ten of them.
    • Its cost fell by half.
  • The authors plan to release the weights.

Terms in this brief

expert routing
A way of sending each part of an input to a different part of a model. It saves work.
- load balancing
- Keeping all experts equally busy.

Read full story at Example Review →

More briefs

Robots Learn to Fold Laundry From Video
A robot arm learned to fold shirts by watching forty hours of video that people had put on the net for other reasons.
The second paragraph says that the arm still fails with socks, which are too small for its gripper and too much alike.
Can Agents Keep a Calendar?
An agent that was asked to keep a calendar for a month missed two meetings and invented one, according to its makers at a small firm.
`;

const markdown = `[latentbrief](/)

[Back to news](/news)

Research · 1w ago

# Small Routers Beat Big Ones on Long Documents

Example Review

## In brief

- A new routing scheme sends each paragraph to one of **eight experts**.
- It was tested on contracts of two hundred pages.
  - The smallest router won on nine of ten of them.
  - Its cost fell by half.
- The authors plan to release the weights.

## Terms in this brief

**expert routing**
A way of sending each part of an input to a different part of a model. It saves work.

**load balancing**: Keeping all experts equally busy.

[Read full story at Example Review →](https://review.example/routers)

## More briefs

### [Robots Learn to Fold Laundry From Video](/brief/laundry)

A robot arm learned to fold shirts by watching forty hours of video that people had put on the net for other reasons.

The second paragraph says that the arm still fails with socks, which are too small for its gripper and too much alike.

### [Can Agents Keep a Calendar?](/brief/calendar)

An agent that was asked to keep a calendar for a month missed two meetings and invented one, according to its makers at a small firm.
`;

const html = `<!doctype html><html><head><title>Small Routers Beat Big Ones on Long Documents | latentbrief</title>
<link rel="canonical" href="https://latentbrief.example/brief/routers"><style>p { color: red }</style></head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav>
<div><a href="/">latentbrief</a></div><a href="/news">Back to news</a>
<main><div><span>Research</span><span>1w ago</span></div><h1>Small Routers Beat Big Ones on Long Documents</h1>
<p>Example Review</p><h2>In brief</h2>
<ul><li>A new routing scheme sends each paragraph to one of <b>eight experts</b>.</li>
<li>It was tested on contracts of two hundred pages.<ul><li>The smallest router won on nine of ten of them.</li>
<li>Its cost fell by half.</li></ul></li><li><p>The authors plan to release the weights.</p></li></ul>
<h2>Terms in this brief</h2><dl><dt>expert routing</dt><dd>A way of sending each part of an input to a different part of a model. It saves work.</dd>
<dt>load balancing</dt><dd>Keeping all experts equally busy.</dd></dl>
<p><a href="https://review.example/routers">Read full story at Example Review →</a></p>
<script>document.write('More briefs')</script>
<h2>More briefs</h2><article><h3><a href="/brief/laundry">Robots Learn to Fold Laundry From Video</a></h3>
<p>A robot arm learned to fold shirts by watching forty hours of video that people had put on the net for other reasons.</p>
<p>The second paragraph says that the arm still fails with socks, which are too small for its gripper and too much alike.</p></article>
<article><h3><a href="/brief/calendar">Can Agents Keep a Calendar?</a></h3>
<p>An agent that was asked to keep a calendar for a month missed two meetings and invented one, according to its makers at a small firm.</p></article>
</main></body></html>`;

const saves = { text, markdown, html };

describe.each(Object.entries(saves))('latentbrief saved as %s', (format, content) => {
  const clippings = parse(captured(format as keyof typeof saves, content));
  const [main, laundry, calendar] = clippings;

  it('gives the brief and the two below it', () => {
    expect(clippings.map(({ title }) => title)).toEqual([
      'Small Routers Beat Big Ones on Long Documents',
      'Robots Learn to Fold Laundry From Video',
      'Can Agents Keep a Calendar?',
    ]);
  });

  it('keeps the nesting of points', () => {
    expect(texts(main, 'KEY_POINT')).toEqual([
      'A new routing scheme sends each paragraph to one of eight experts.',
      'It was tested on contracts of two hundred pages.',
      '1> The smallest router won on nine of ten of them.',
      '1> Its cost fell by half.',
      'The authors plan to release the weights.',
    ]);
  });

  it('pairs terms with definitions', () => {
    expect(texts(main, 'TERM')).toEqual(['expert routing', 'load balancing']);
    expect(texts(main, 'DEFINITION')[1]).toBe('Keeping all experts equally busy.');
  });

  it('reads category, age and publishers', () => {
    expect(main).toMatchObject({
      kind: 'brief',
      category: 'Research',
      publishedAt: '2026-05-03',
      publishedPrecision: 'WEEK',
    });
    expect(main?.outlet).toMatchObject({ name: 'latentbrief', rule: 'home-link' });
    expect(main?.originalPublisher).toMatchObject({ name: 'Example Review', rule: 'read-full-story' });
  });

  it('says of the briefs below only what it knows', () => {
    expect(texts(laundry, 'BODY')).toHaveLength(2);
    expect(laundry).toMatchObject({ publishedAt: null, category: null, originalPublisher: null });
    expect(laundry?.outlet).toMatchObject({ name: 'latentbrief', rule: 'layout/latentbrief', confidence: 0.9 });
    expect(calendar?.text).not.toContain('laundry');
  });

  it('leaves the page around out of the text', () => {
    for (const { text: all } of clippings)
      expect(all).not.toMatch(/in brief|more briefs|read full story|back to news|color/i);
  });
});

describe('latentbrief', () => {
  it('reads the same from each save', () => {
    const [first, ...others] = Object.entries(saves).map(([format, content]) =>
      parse(captured(format as keyof typeof saves, content)).map(essence),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('keeps the address of the full story and of the page', () => {
    const [main, laundry] = parse(captured('html', html));
    expect(main?.url).toBe('https://latentbrief.example/brief/routers');
    expect(laundry?.url).toBe('https://latentbrief.example/brief/laundry');
    expect(main?.links).toMatchObject([{ url: 'https://review.example/routers', label: 'Full story', main: true }]);
  });

  it('does without its first lines and with hyphens for bullets', () => {
    const bare =
      'Probes Find a Clock in a Model\nIn brief\n- One point.\n- Another point.\nTerms in this brief\n- probe\n- A small reader of activations.\nRead full story at Example Review\nMore briefs\n';
    const main = only(captured('text', bare));
    expect(main).toMatchObject({ title: 'Probes Find a Clock in a Model', category: null, publishedAt: null });
    expect(texts(main, 'KEY_POINT')).toHaveLength(2);
    expect(texts(main, 'TERM')).toEqual(['probe']);
    expect(main.outlet?.rule).toBe('layout/latentbrief');
  });

  it('takes the line under the title for the publisher where nothing else names one', () => {
    const bare =
      'latentbrief\nPolicyyesterday\nA Law on Model Weights\nThe Example Times\nIn brief\n  • It passed.\nMore briefs\n';
    expect(only(captured('text', bare))).toMatchObject({
      originalPublisher: { name: 'The Example Times', rule: 'byline' },
      category: 'Policy',
      publishedAt: '2026-05-09',
      publishedPrecision: 'DAY',
    });
  });

  it('reads a text that an editor wrapped', () => {
    const wrapped = `A Shorter Path for Gradients

In brief

  • The first point is long enough to need a second
    line, which begins under its text.
  • The second point is as long as the first one, and
    its last words stand below.
    • A nested one goes on for as long as those above
      it do, too.

More briefs
`;
    expect(texts(only(captured('text', wrapped)), 'KEY_POINT')).toEqual([
      'The first point is long enough to need a second line, which begins under its text.',
      'The second point is as long as the first one, and its last words stand below.',
      '1> A nested one goes on for as long as those above it do, too.',
    ]);
  });

  it('is told in a record by its sections, title and outlet given beside', () => {
    const content = 'In brief\n- Point one.\nTerms in this brief\nprobe\nA small reader of activations.\n';
    const main = only(
      captured('record', content, { title: 'Probes', outlet: 'Latent Brief', url: 'https://l.example/1' }),
    );
    expect(main).toMatchObject({ title: 'Probes', url: 'https://l.example/1', kind: 'brief' });
    expect(main.outlet).toMatchObject({ name: 'Latent Brief', rule: 'record/outlet', confidence: 1 });
    expect(texts(main, 'DEFINITION')).toEqual(['A small reader of activations.']);
  });

  it('takes a definition list of Markdown', () => {
    const glossary =
      '# Probes\n\n## In brief\n\n- Point one.\n\n## Terms in this brief\n\n**probe**\n: A small reader of activations.\n';
    const main = only(captured('markdown', glossary));
    expect(texts(main, 'TERM')).toEqual(['probe']);
    expect(texts(main, 'DEFINITION')).toEqual(['A small reader of activations.']);
  });
});
