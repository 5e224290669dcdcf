import { expect, it } from 'vitest';
import { tellingLink } from '../../src/text/telling-link.ts';
import { processorTime } from '../processor-time.ts';

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

it('takes two addresses of one page for one', () => {
  expect(tellingLink('https://twitter.com/who/status/1')).toEqual(tellingLink('https://x.com/who/status/1'));
});

it.each(['a', 'a/', 'a.', '/en', '?id=', '%'])('is linear on hostile addresses: %s', (piece) => {
  const spent = processorTime();
  tellingLink(`https://github.com/${piece.repeat(50_000)}`);
  tellingLink(`https://openreview.net/forum?${piece.repeat(50_000)}`);
  expect(spent()).toBeLessThan(0.5);
});
