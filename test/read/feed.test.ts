import { describe, expect, it } from 'vitest';
import { readingFile } from './reading.ts';

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example &amp; Co</title>${items}</channel></rss>`;

describe('a feed', () => {
  it('gives its items, with what RSS says of them', async () => {
    const { captures, path } = await readingFile(
      'a.rss',
      rss(`<item><title>One &lt;b&gt;</title><link>https://a.example/1</link><guid isPermaLink="false">g1</guid>
        <pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate><category>Research</category>
        <description>short</description><content:encoded><![CDATA[<p>Long &amp; full</p>]]></content:encoded></item>
        <item><title>Two</title><description>&lt;p&gt;Say &amp;lt;script&amp;gt;&lt;/p&gt;</description></item>`),
    );
    expect(captures).toMatchObject([
      {
        location: `${path}#g1`,
        format: 'feed-item',
        content: '<p>Long &amp; full</p>',
        known: {
          title: 'One <b>',
          url: 'https://a.example/1',
          outlet: 'Example & Co',
          publishedAt: 'Mon, 04 May 2026 10:00:00 GMT',
          category: 'Research',
          id: 'g1',
        },
      },
      { content: '<p>Say &lt;script&gt;</p>', known: { title: 'Two', url: null, id: null } },
    ]);
  });

  it('gives its entries, with what Atom says of them', async () => {
    const { captures } = await readingFile(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">A &amp;amp; B</title><id>f</id><updated>2026-05-01T00:00:00Z</updated>
      <entry><id>e1</id><title>One</title><link rel="edit" href="https://a.example/edit"/><link href="https://a.example/1"/>
      <published>2026-05-02T00:00:00Z</published><category term="x" label="Safety"/><content type="html">&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>`,
    );
    expect(captures).toMatchObject([
      {
        content: '<p>Hi</p>',
        known: {
          id: 'e1',
          url: 'https://a.example/1',
          outlet: 'A & B',
          category: 'Safety',
          publishedAt: '2026-05-02T00:00:00Z',
        },
      },
    ]);
  });

  it('gives its items, with what a JSON Feed says of them', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        {
          id: '1',
          url: 'https://a.example/1',
          title: 'One',
          content_text: 'text',
          tags: ['t'],
          date_published: '2026-05-01T00:00:00Z',
        },
      ],
    };
    const { captures } = await readingFile('a.json', JSON.stringify(feed, null, 2));
    expect(captures).toMatchObject([{ content: 'text', known: { title: 'One', category: 't', outlet: 'J' } }]);
  });

  it('knows an item without an id by its address, else by what it says, wherever it stands', async () => {
    const bare = '<item><title>Bare</title><description>text</description></item>';
    const linked = '<item><title>Linked</title><link>https://a.example/l</link></item>';
    const places = async (items: string) =>
      (await readingFile('a.xml', rss(items))).captures.map(({ name }) => name.slice('a.xml#'.length)).sort();
    expect(await places(bare + linked)).toEqual(await places(linked + bare));
    expect(await places(bare + linked)).toContain('https://a.example/l');
  });

  it('takes the later of two items with one id', async () => {
    const item = (text: string, day: string) =>
      `<item><guid>g</guid><title>T</title><description>${text}</description><pubDate>${day} May 2026 10:00:00 GMT</pubDate></item>`;
    for (const items of [item('old', '01') + item('new', '02'), item('new', '02') + item('old', '01')]) {
      expect((await readingFile('a.rss', rss(items))).captures.map(({ content }) => content)).toEqual(['new']);
    }
  });

  it('refuses an item that says nothing, and gives the others', async () => {
    const { captures, refused } = await readingFile(
      'a.rss',
      rss('<item><guid>1</guid></item><item><title>T</title></item>'),
    );
    expect(captures).toHaveLength(1);
    expect(refused).toMatchObject([{ code: 'BAD_INPUT', message: 'item 1 has neither title nor text' }]);
  });
});

describe('a dangerous feed', () => {
  const item = '<item><title>&a;&x;</title><description>d</description></item>';

  it.each([
    ['an entity bomb', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'],
    ['a file', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['a parameter entity', '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>'],
    ['a late DOCTYPE', `<!-- ${'x'.repeat(5000)} --><!doctype r [<!ENTITY a "b">]>`],
  ])('is refused: %s', async (_name, doctype) => {
    const { captures, refused } = await readingFile('a.xml', rss(item, doctype));
    expect(captures).toEqual([]);
    expect(refused).toMatchObject([{ code: 'BAD_INPUT', message: expect.stringContaining('DOCTYPE') }]);
  });

  it('fetches no external definition', async () => {
    const doctype = '<!DOCTYPE rss PUBLIC "-//Example//DTD" "http://127.0.0.1:1/x.dtd">';
    const { captures } = await readingFile(
      'a.xml',
      rss('<item><title>T</title><description>&amp;a;</description></item>', doctype),
    );
    expect(captures[0]?.content).toBe('&a;');
  });

  it('may write of a DOCTYPE in its text', async () => {
    const text = '<item><title>T</title><description><![CDATA[Begin with <!DOCTYPE html [x]>.]]></description></item>';
    expect((await readingFile('a.rss', rss(text))).captures[0]?.content).toBe('Begin with <!DOCTYPE html [x]>.');
  });

  it.each([
    ['cut off', '<rss version="2.0"><channel><title>t</title><item><title>a'],
    ['nested beyond reason', `<rss version="2.0"><channel>${'<a>'.repeat(20_000)}`],
    ['no feed', '{"version": 1}'],
  ])('is refused when it is %s', async (_name, content) => {
    const { captures, refused } = await readingFile('a.xml', content);
    expect(captures).toEqual([]);
    expect(refused).toMatchObject([{ code: 'BAD_INPUT' }]);
    expect(refused[0]?.message).not.toContain('\n');
  });

  it.each([
    ['a.rss', rss('<item><title>t</title></item>'.repeat(1_000_000))],
    [
      'a.json',
      `{"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": [${Array(500_000).fill('{"id": "1"}')}]}`,
    ],
  ])('is refused when it has too many items, before they are parsed: %s', async (name, content) => {
    const { captures, refused } = await readingFile(name, content);
    expect(captures).toEqual([]);
    expect(refused).toMatchObject([{ code: 'TOO_LARGE', message: expect.stringContaining('100000') }]);
  });
});
