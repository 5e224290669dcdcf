import { expect, it } from 'vitest';
import { samePage, samePages } from '../../src/text/same-page.ts';

const number = '0123456789abcdef0123456789abcdef01234567';

/** Row → addresses of one page, and one of another page of the site. */
const addresses: Record<string, [same: string[], other: string]> = {
  openreview: [
    [
      'openreview.net/pdf?id=a-B_1',
      'openreview.net/forum?id=a-B_1',
      'api2.openreview.net/attachment?id=a-B_1&name=pdf',
    ],
    'openreview.net/pdf?id=a-B_2',
  ],
  acl: [
    [
      'aclanthology.org/2023.acl-long.1',
      'aclanthology.org/2023.acl-long.1.pdf',
      'aclweb.org/anthology/2023.acl-long.1',
    ],
    'aclanthology.org/2023.acl-long.2.pdf',
  ],
  pmlr: [
    ['proceedings.mlr.press/v139/roe21a.html', 'proceedings.mlr.press/v139/roe21a/roe21a.pdf'],
    'proceedings.mlr.press/v139/roe21b.html',
  ],
  'semantic-scholar': [
    [
      `semanticscholar.org/paper/${number}`,
      `semanticscholar.org/paper/Singing-Kettles-Roe/${number}`,
      `semanticscholar.org/reader/${number}`,
      `api.semanticscholar.org/graph/v1/paper/${number}`,
    ],
    `semanticscholar.org/reader/${number.replace('0', '1')}`,
  ],
  forums: [
    [
      'alignmentforum.org/posts/abc123/old-words',
      'lesswrong.com/posts/abc123/new-words',
      'greaterwrong.com/posts/abc123',
    ],
    'lesswrong.com/posts/abc124/new-words',
  ],
  x: [['twitter.com/who/status/1', 'mobile.twitter.com/who/status/1', 'x.com/who/status/1'], 'x.com/who/status/2'],
  youtube: [['youtu.be/a-B_1', 'youtube.com/watch?v=a-B_1'], 'youtu.be/a-B_2'],
  github: [
    ['github.com/lab/router', 'github.com/lab/router.git', 'github.com/lab/router/tree/main'],
    'github.com/lab/router/tree/other',
  ],
};

it('has addresses of every row', () => {
  expect(samePages.map(({ id }) => id).sort()).toEqual(Object.keys(addresses).sort());
});

it.each(samePages)('$id: $reason', ({ id, address }) => {
  const [same, other] = addresses[id] ?? [[], ''];
  expect(same.length).toBeGreaterThan(1);
  expect(same.filter((key) => address.test(key)).length).toBeGreaterThan(0);
  const [page] = new Set(same.map(samePage));
  expect(same.map(samePage)).toEqual(same.map(() => page));
  expect(samePage(other)).not.toBe(page);
});

it('leaves any other address as it is', () => {
  expect(samePage('lab.example/posts/routers?p=1')).toBe('lab.example/posts/routers?p=1');
});
