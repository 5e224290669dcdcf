import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { withoutTracking } from '../../src/parse/web-address.ts';
import { captured } from './captured.ts';

/** Public digests and newsletters with their items as others parsed them; they are not part of the repository. */
const corpora = join(import.meta.dirname, '../../../shared/corpora');
const isThere = existsSync(join(corpora, 'tldr-ai'));
const reason = isThere ? '' : ' (skipped: ../shared/corpora is not here)';

const read = (path: string): string => readFileSync(join(corpora, path), 'utf8');
const plain = (title: string): string =>
  title
    .replace(/\\(?=[&_*])/g, '')
    .replace(/\s+/g, ' ')
    .trim();

interface Paper {
  year: number;
  title: string;
  links: { label: string; url: string }[];
}

interface Story {
  date: string;
  section: string | null;
  title: string;
  kind: string | null;
  url: string;
}

describe.skipIf(!isThere)(`all items of two years of weekly digests${reason}`, () => {
  it('come out, in order, with their titles and links', () => {
    const gold: Paper[] = JSON.parse(read('ml-papers-of-the-week/items.json'));
    const items = [2023, 2024].flatMap((year) => parse(captured('markdown', read(`ml-papers-of-the-week/${year}.md`))));
    expect(items.map(({ title }) => title)).toEqual(gold.map(({ title }) => plain(title)));
    for (const [index, item] of items.entries()) {
      const urls = new Set(gold[index]?.links.map(({ url }) => url));
      expect(item.links.map(({ url }) => url)).toEqual([...urls]);
      expect(item.url).toBe(item.links[0]?.url);
      expect(item).toMatchObject({
        kind: 'digest-item',
        outlet: { name: 'AI Papers of the Week' },
        publishedPrecision: 'WEEK',
      });
      expect(item.publishedAt).toMatch(/^202[34]-\d\d-\d\d$/);
    }
  });
});

describe.skipIf(!isThere)(`all stories of a year of newsletters${reason}`, () => {
  it('come out, in order, with title, category, date and address, and no sponsor', () => {
    const gold: Story[] = JSON.parse(read('tldr-ai/items.json'));
    for (const name of isThere ? readdirSync(join(corpora, 'tldr-ai')).filter((file) => file.endsWith('.md')) : []) {
      const date = name.slice(0, 10);
      const expected = gold.filter((story) => story.date === date && story.kind !== 'Sponsor');
      const stories = parse(captured('markdown', read(`tldr-ai/${name}`)));
      expect(stories.map(({ category }) => category)).toEqual(expected.map(({ section }) => section));
      for (const [index, story] of stories.entries()) {
        const { title, url } = expected[index] as Story;
        // Of ten stories the page has only the bracket behind the title; there the address stands for it.
        if (/\p{L}/u.test(title)) expect(story.title).toBe(plain(title));
        expect(story.url).toBe(url.startsWith('mailto:') ? null : withoutTracking(url.replaceAll('&amp;', '&')));
        expect(story).toMatchObject({ publishedAt: date, publishedPrecision: 'DAY' });
        expect(story.outlet?.name).toMatch(/^TLDR(?: AI)?$/);
      }
    }
  });
});
