import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { withoutTracking } from '../../src/parse/web-address.ts';
import { captured, essence, texts } from './captured.ts';

const markdown = `Robots fold 🤖, models shrink 📉

[DAILY](/)

[Newsletters](/newsletters)

[DAILY](/)

# DAILY AI 2026-05-04

## Robots fold 🤖, models shrink 📉

###

[### Buy Our Database (Sponsor)](https://ads.example/db?utm_source=daily)

It is the best one. [Get the report (PDF)](https://ads.example/report)

🚀

### Headlines & Launches

[### A Robot Folds Shirts (Again) (4 minute read)](https://news.example/robot?id=7&amp;utm_source=daily&utm_medium=email)

A robot folds shirts. The [paper](https://arxiv.org/abs/2605.00009?utm_source=daily) says how.

A second paragraph.

[### Tiny Models (GitHub Repo)](https://git.example/tiny?utm_source=daily)

Models of ten kilobytes.

🎁

### Quick Links

[### ) ](https://www.news.example/lost-title/?utm_source=daily)

## The most important AI news in a free daily email.

Subscribe

[Privacy](/privacy)[Careers](/careers)

Timestamp: 1746000000
`;

const text = `Robots fold 🤖, models shrink 📉

DAILY

Newsletters

DAILY

DAILY AI 2026-05-04

Robots fold 🤖, models shrink 📉

Buy Our Database (Sponsor)

It is the best one. Get the report

🚀

Headlines & Launches

A Robot Folds Shirts (Again) (4 minute read)

A robot folds shirts. The paper says how.

A second paragraph.

Tiny Models (GitHub Repo)

Models of ten kilobytes.

Subscribe

Join 500,000 readers for one daily email
`;

const html = `<html><body><div><a href="/">DAILY</a></div><h1>DAILY AI 2026-05-04</h1><h2>Robots fold 🤖, models shrink 📉</h2>
<section><article><a href="https://ads.example/db"><h3>Buy Our Database (Sponsor)</h3></a><div>It is the best one.</div></article></section>
<section><header><div>🚀</div><h3>Headlines &amp; Launches</h3></header>
<article><a href="https://news.example/robot?id=7&amp;utm_source=daily"><h3>A Robot Folds Shirts (Again) (4 minute read)</h3></a>
<div>A robot folds shirts. The <a href="https://arxiv.org/abs/2605.00009?utm_source=daily">paper</a> says how.<br><br>A second paragraph.</div></article>
<article><a href="https://git.example/tiny?utm_source=daily"><h3>Tiny Models (GitHub Repo)</h3></a><div>Models of ten kilobytes.</div></article></section>
<h2>The most important AI news in a free daily email.</h2><button>Subscribe</button></body></html>`;

describe('a newsletter', () => {
  const [robot, tiny, lost, ...others] = parse(captured('markdown', markdown));

  it('gives each story but the sponsor’s', () => {
    expect([robot?.title, tiny?.title]).toEqual(['A Robot Folds Shirts (Again)', 'Tiny Models']);
    expect(others).toEqual([]);
  });

  it('has the address stand for a title that the page lost', () => {
    expect(lost).toMatchObject({ title: 'news.example/lost-title', category: 'Quick Links' });
  });

  it('knows category, date and name', () => {
    expect(robot).toMatchObject({
      kind: 'digest-item',
      category: 'Headlines & Launches',
      publishedAt: '2026-05-04',
      publishedPrecision: 'DAY',
      outlet: { name: 'DAILY AI', rule: 'digest-heading' },
    });
  });

  it('ends the last story of a category at its end', () => {
    expect(texts(tiny, 'SUMMARY')).toEqual(['Models of ten kilobytes.']);
    expect(tiny?.text).not.toMatch(/🎁|subscribe|timestamp/i);
  });

  it('takes tracking out of addresses', () => {
    expect(robot?.url).toBe('https://news.example/robot?id=7');
    expect(robot?.links).toMatchObject([
      { url: 'https://news.example/robot?id=7', label: 'Story', main: true },
      { url: 'https://arxiv.org/abs/2605.00009', label: 'paper', main: false },
    ]);
    expect(withoutTracking('https://a.example/x?utm_source=a&b=1#top&utm_term=c')).toBe('https://a.example/x?b=1#top');
    expect(withoutTracking('https://a.example/x?utm_source=a?utm_medium=b')).toBe('https://a.example/x');
    expect(withoutTracking('https://a.example/x?q=a?b&c')).toBe('https://a.example/x?q=a?b&c');
  });

  it('is named by its link home where the heading is a slogan', () => {
    const slogan = parse(captured('markdown', markdown.replace('# DAILY AI', '# Get smarter in 5 minutes')));
    expect(slogan[0]).toMatchObject({ outlet: { name: 'DAILY', rule: 'home-link' }, publishedAt: '2026-05-04' });
  });

  it('reads the same from text, Markdown and HTML', () => {
    const expected = [robot, tiny].map((clipping) => clipping && essence(clipping));
    expect(parse(captured('html', html)).map(essence)).toEqual(expected);
    expect(parse(captured('text', text)).map(essence)).toEqual(expected);
  });

  it('is no page with one remark on reading time', () => {
    const post = '# How We Read\n\nWe read a lot.\n\n## A chapter (5 minute read)\n\nIt was long, and we liked it.\n';
    expect(parse(captured('markdown', post))).toMatchObject([{ kind: 'article' }]);
  });
});
