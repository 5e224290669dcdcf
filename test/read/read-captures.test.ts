import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCaptures } from '../../src/read/read-captures.ts';
import { folderOf, piped, reading, readingFile } from './reading.ts';

describe('a folder', () => {
  it('is read below, sorted by path, without hidden and unknown files', async () => {
    const folder = folderOf({
      'b/two.md': '# Two',
      'a.txt': 'One',
      'b/c/three.html': '<p>Three</p>',
      '.hidden.txt': 'no',
      '.git/x.txt': 'no',
      'picture.png': 'no',
      notes: 'no',
    });
    const { captures, refused } = await reading([folder]);
    expect(captures.map(({ name, format }) => [name, format])).toEqual([
      ['a.txt', 'text'],
      ['three.html', 'html'],
      ['two.md', 'markdown'],
    ]);
    expect(captures[0]?.location).toBe(join(folder, 'a.txt'));
    expect(refused).toEqual([]);
  });

  it('may hold JSON and XML that is no feed', async () => {
    const folder = folderOf({
      'items.json': '[{"title": "x", "text": "y"}]',
      'data.xml': '<data><x/></data>',
      'a.txt': 'One',
    });
    expect(await reading([folder])).toMatchObject({ captures: [{ name: 'a.txt' }], refused: [] });
    const named = await reading([join(folder, 'items.json'), join(folder, 'data.xml')]);
    expect(named.refused.map(({ code }) => code)).toEqual(['BAD_INPUT', 'BAD_INPUT']);
  });

  it('is read once where two inputs reach it', async () => {
    const folder = folderOf({ 'a.txt': 'One' });
    expect((await reading([folder, join(folder, 'a.txt'), folder])).captures).toHaveLength(1);
  });

  it('is not left by a symbolic link, nor walked in circles', async () => {
    const outside = folderOf({ 'secret.txt': 'secret' });
    const folder = folderOf({ 'in/a.txt': 'One' });
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'leak.txt'));
    symlinkSync(outside, join(folder, 'leak'));
    symlinkSync(folder, join(folder, 'in/circle'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.txt'));
    const { captures, refused } = await reading([folder]);
    expect(captures.map(({ name }) => name)).toEqual(['a.txt']);
    expect(refused.map(({ where, code }) => [where, code]).sort()).toEqual([
      [join(folder, 'broken.txt'), 'NOT_FOUND'],
      [join(folder, 'leak'), 'BAD_INPUT'],
      [join(folder, 'leak.txt'), 'BAD_INPUT'],
    ]);
  });
});

describe('the time of a capture', () => {
  const stated = '---\ncapturedAt: 2026-05-01T08:00:00Z\n---\nText';

  it('is stated in front matter, else given, else the time of the file', async () => {
    const folder = folderOf({ 'a.md': stated, 'b.md': 'Text' });
    const times = async (capturedAt?: string) =>
      (await reading([folder], capturedAt ? { capturedAt } : {})).captures.map((capture) => capture.capturedAt);
    expect(await times()).toEqual(['2026-05-01T08:00:00.000Z', '2026-05-05T10:00:00.000Z']);
    expect(await times('2026-05-03')).toEqual(['2026-05-01T08:00:00.000Z', '2026-05-03T00:00:00.000Z']);
  });

  it('is refused when it is none', async () => {
    await expect(reading([folderOf({})], { capturedAt: 'last week' })).rejects.toMatchObject({ code: 'USAGE' });
    const { refused, captures } = await readingFile('a.md', '---\ncapturedAt: Feb 30\n---\nText');
    expect([captures, refused[0]?.code]).toEqual([[], 'BAD_INPUT']);
  });

  it('does not change what the capture is', async () => {
    const folder = folderOf({ 'a.txt': 'Text' });
    const [first, second] = await Promise.all(
      ['2026-05-01', '2026-05-02'].map((capturedAt) => reading([folder], { capturedAt })),
    );
    expect(first?.captures[0]?.hash).toBe(second?.captures[0]?.hash);
    expect(first?.captures[0]?.capturedAt).not.toBe(second?.captures[0]?.capturedAt);
  });
});

describe('front matter', () => {
  it('becomes what is known, as it is written', async () => {
    const content = `---\ntitle: "A: Title"\nurl: https://a.example/1\noutlet: 012\npublished_at: 2026-05-01\ncategory: no\n__proto__: x\nother: [1, 2]\n---\n\nText\n`;
    const { captures } = await readingFile('a.txt', content);
    expect(captures[0]).toMatchObject({
      content: '\nText\n',
      known: {
        title: 'A: Title',
        url: 'https://a.example/1',
        outlet: '012',
        publishedAt: '2026-05-01',
        category: 'no',
        id: null,
      },
    });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('is only what is a mapping between two lines of hyphens', async () => {
    const rule = '---\nJust a line\n---\nText';
    expect((await readingFile('a.md', rule)).captures[0]?.content).toBe(rule);
    expect((await readingFile('a.md', '---\ntitle: x\nText')).captures[0]?.known.title).toBeNull();
  });

  it.each([
    ['title: a: b\nurl: "x', 2],
    [`a: ${'['.repeat(20_000)}`, 2],
    ['a: &a [*a]\nb: *a', 2],
  ])('is refused with its place when it is broken', async (yaml) => {
    const { captures, refused } = await readingFile('a.md', `---\n${yaml}\n---\nText`);
    // A cycle is no fault in a fact that nobody asks for.
    if (yaml.includes('&a')) expect(captures).toHaveLength(1);
    else expect(refused).toMatchObject([{ code: 'BAD_INPUT', where: expect.stringMatching(/a\.md:\d+$/) }]);
  });
});

describe('a text', () => {
  it('has lines that end in one way, whatever they ended in', async () => {
    const { captures } = await readingFile('a.txt', 'one\r\ntwo\rthree\u2028four\u2029five\u0085six\n');
    expect(captures[0]?.content).toBe('one\ntwo\nthree\nfour\nfive\nsix\n');
  });

  it('loses what hides or turns its letters', async () => {
    const { captures } = await readingFile('a.txt', 'a\u202eb\u2066c\u001b[2J\ufeff');
    expect(captures[0]?.content).toBe('abc[2J');
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffé — μP')],
    ['UTF-16LE', Buffer.from('\ufeffé — μP', 'utf16le')],
    ['UTF-16BE', Buffer.from('\ufeffé — μP', 'utf16le').swap16()],
  ])('is decoded from %s', async (_name, bytes) => {
    expect((await readingFile('a.txt', bytes)).captures[0]?.content).toBe('é — μP');
  });

  it.each([
    ['<meta charset="windows-1252"><p>', 'a.html'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>', 'b.htm'],
    ['<?xml version="1.0" encoding="windows-1252"?><p>', 'c.html'],
  ])('is decoded by the encoding that a page declares', async (head, name) => {
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0x93, 0xe9, 0x94, 0x97]), Buffer.from('</p>')]);
    expect((await readingFile(name, bytes)).captures[0]?.content).toContain('“é”—');
  });
});

describe('standard input', () => {
  const from = async (text: string | Uint8Array, size?: number) => {
    const { captures, refused } = await reading(['-'], { stdin: piped(text, size), capturedAt: '2026-05-03' });
    return { captures, refused, formats: captures.map(({ format }) => format) };
  };

  it.each([
    ['Just a text.\nOf two lines.', 'text'],
    ['# A heading\n\nText.', 'markdown'],
    ['See [this](https://a.example).', 'markdown'],
    ['<!doctype html><html><body><p>Text</p></body></html>', 'html'],
    ['<rss version="2.0"><channel><title>F</title><item><title>T</title></item></channel></rss>', 'feed-item'],
    ['{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","content_text":"x"}]}', 'feed-item'],
    ['{"title":"T","text":"x"}', 'record'],
  ])('is told by its content', async (text, format) => {
    const { captures, formats, refused } = await from(text);
    expect([formats, refused]).toEqual([[format], []]);
    expect(captures[0]?.location).toMatch(/^stdin#/);
  });

  it('streams records and takes a mark off', async () => {
    const { captures } = await from('\ufeff\n{"id":1,"text":"μ"}\r\n\r\n{"id":2,"text":"y"}');
    expect(captures.map(({ location, name, known }) => [location, name, known.id])).toEqual([
      ['stdin#1', 'stdin#1', '1'],
      ['stdin#2', 'stdin#2', '2'],
    ]);
    const wide = await from(Buffer.from('\ufeff{"id":1,"text":"μ"}\n{"id":2,"text":"y"}\n', 'utf16le'));
    expect(wide.captures.map(({ content }) => content)).toEqual(['μ', 'y']);
  });

  it('has one location for one text', async () => {
    const [first, again, other] = [await from('Text'), await from('Text', 2), await from('Other')];
    expect(first.captures).toEqual(again.captures);
    expect(first.captures[0]?.location).not.toBe(other.captures[0]?.location);
  });

  it('is refused when it is empty or no text', async () => {
    expect((await from('')).refused).toMatchObject([{ code: 'BAD_INPUT', where: expect.stringContaining('stdin') }]);
    expect((await from(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).refused).toHaveLength(1);
  });
});

describe('progress', () => {
  it('ends at all bytes of all files', async () => {
    const folder = folderOf({ 'a.txt': 'One', 'b.jsonl': '{"text":"x"}\n{"text":"y"}\n', 'c.txt': '' });
    const calls: [number, number][] = [];
    const options = { onRefused: () => {}, onBytes: (done: number, total: number) => calls.push([done, total]) };
    for await (const capture of readCaptures([folder], options)) expect(capture.hash).toMatch(/^[\da-f]{64}$/);
    expect(calls.at(-1)).toEqual([29, 29]);
    expect(calls.map(([done]) => done)).toEqual(calls.map(([done]) => done).toSorted((a, b) => a - b));
  });

  it('goes on with the next file when one disappears', async () => {
    const folder = folderOf({ 'a.txt': 'One', 'b.txt': 'Two' });
    writeFileSync(join(folder, 'c.txt'), 'Three');
    const names: string[] = [];
    const refused: string[] = [];
    const { unlinkSync } = await import('node:fs');
    for await (const { name } of readCaptures([folder], { onRefused: ({ code }) => refused.push(code) })) {
      if (names.push(name) === 1) unlinkSync(join(folder, 'b.txt'));
    }
    expect([names, refused]).toEqual([['a.txt', 'c.txt'], ['NOT_FOUND']]);
  });
});
