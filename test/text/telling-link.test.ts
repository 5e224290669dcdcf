import { expect, it } from 'vitest';
import { mirrors, tellingLink } from '../../src/text/telling-link.ts';

it.each([
  ['https://www.lab.example/posts/routers/?utm_source=x', 'lab.example/posts/routers'],
  ['https://github.com/lab/router', 'github.com/lab/router'],
  ['https://lab.example/?p=123', 'lab.example?p=123'],
  ['https://lab.example/2026/05/news', 'lab.example/2026/05/news'],
  ['https://arxiv.org/pdf/2601.00001v2', 'arxiv:2601.00001'],
])('tells a story: %s', (url, key) => {
  expect(tellingLink(url)).toEqual({ key, lasting: true });
});

it.each([
  ['a home page', 'https://www.lab.example/'],
  ['a section', 'https://lab.example/blog/'],
  ['a section in a language', 'https://lab.example/en/pricing'],
  ['somebody’s page', 'https://github.com/lab'],
  ['a shortener', 'https://bit.ly/3xYz'],
  ['a sender', 'https://links.letter.example/abc123'],
  ['no address', 'mailto:somebody@lab.example'],
])('tells no story: %s', (_why, url) => {
  expect(tellingLink(url)).toBeNull();
});

it.each(['https://lab.example/docs/release-notes', 'https://router.github.io'])(
  'tells one for some days: %s',
  (url) => {
    expect(tellingLink(url)?.lasting).toBe(false);
  },
);

it.each([
  ['https://www.alignmentforum.org/posts/abc123/old-words', 'https://www.lesswrong.com/posts/abc123/new-words'],
  ['https://openreview.net/pdf?id=a-B_1', 'https://openreview.net/forum?id=a-B_1'],
  ['https://twitter.com/who/status/1', 'https://x.com/who/status/1'],
  ['https://youtu.be/a-B_1', 'https://www.youtube.com/watch?v=a-B_1'],
  ['https://github.com/lab/router/tree/main', 'https://github.com/lab/router'],
])('knows one page at two addresses: %s', (one, other) => {
  expect(tellingLink(one)).toEqual(tellingLink(other));
  expect(tellingLink(one)).not.toBeNull();
});

it('has an example of every mirror', () => {
  expect(mirrors).toHaveLength(5);
});

it.each(['a', 'a/', 'a.', '/en', '?id=', '%'])('is linear on hostile addresses: %s', (piece) => {
  const began = performance.now();
  tellingLink(`https://github.com/${piece.repeat(50_000)}`);
  tellingLink(`https://openreview.net/forum?${piece.repeat(50_000)}`);
  expect(performance.now() - began).toBeLessThan(500);
});
