import { ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../processor-time.ts';
import { folderOf, reading, readingFile } from './reading.ts';

describe('a path that is not there', () => {
  it('is answered with the nearest name', async () => {
    const folder = folderOf({ 'captures.txt': 'x' });
    const { refused } = await reading([join(folder, 'capture.txt'), join(folder, 'quite-different')]);
    expect(refused[0]).toMatchObject({ code: 'NOT_FOUND', next: 'Did you mean "captures.txt"?' });
    expect(refused[1]).toMatchObject({ code: 'NOT_FOUND', next: null });
    expect((await reading(['/no/such/folder/at/all.txt'])).refused).toHaveLength(1);
  });
});

describe('a file that is no text', () => {
  it.each([
    ['bad.txt', Buffer.from([0x61, 0xc3, 0x28]), /UTF-8: bad byte at offset 1$/],
    ['lone.md', Buffer.from([0x61, 0x62, 0xff]), /offset 2$/],
    ['overlong.txt', Buffer.from([0xc0, 0xaf]), /offset 0$/],
    ['cut.txt', Buffer.from([0x61, 0xe2, 0x82]), /offset 1$/],
    ['nul.txt', Buffer.from('a\0b'), /NUL byte at offset 1$/],
    ['utf16.txt', Buffer.from('text', 'utf16le'), /NUL byte at offset 1$/],
    ['odd.txt', Buffer.from([0xff, 0xfe, 0x61]), /UTF-16LE/],
    ['what.html', Buffer.from('<meta charset="x-klingon"><p>text'), /unknown encoding "x-klingon"/],
  ])('is refused: %s', async (name, bytes, message) => {
    const { captures, refused, path } = await readingFile(name, bytes);
    expect(captures).toEqual([]);
    expect(refused).toMatchObject([{ code: 'BAD_INPUT', where: path, message: expect.stringMatching(message) }]);
    expect(refused[0]?.message).not.toContain('\n');
  });

  it('is refused by its name when it was asked for', async () => {
    const { refused } = await readingFile('paper.pdf', '%PDF');
    expect(refused).toMatchObject([{ code: 'BAD_INPUT', next: expect.stringContaining('.md') }]);
  });

  it('is refused by its size before it is read', async () => {
    const path = join(folderOf({ 'big.txt': '' }), 'big.txt');
    ftruncateSync(openSync(path, 'r+'), 65 * 1024 * 1024);
    expect((await reading([path])).refused).toMatchObject([{ code: 'TOO_LARGE', where: path }]);
  });
});

describe('a page in the place of another', () => {
  it.each([
    [
      'empty.html',
      '<html><head><title>A title</title></head><body><script>run()</script> &nbsp; </body></html>',
      /no text/,
    ],
    ['empty.txt', ' \n\n', /no text/],
    ['gone.html', '<title>404 - Page not found</title><h1>Oops</h1><p>We looked everywhere.</p>', /not found/],
    [
      'login.html',
      '<title>Example</title><form><input name=u><input type="password"></form><p>Welcome back</p>',
      /login/,
    ],
    ['robot.html', '<title>Just a moment...</title><p>Checking your browser</p>', /robots/],
    ['gone.md', '# Page not found\n', /not found/],
    ['denied.txt', '403 Forbidden\n', /denied/],
  ])('is refused: %s', async (name, content, message) => {
    const { captures, refused } = await readingFile(name, content);
    expect(captures).toEqual([]);
    expect(refused).toMatchObject([{ code: 'BAD_INPUT', message: expect.stringMatching(message) }]);
  });

  it.each([
    ['404.html', `<title>404 Papers on Search</title><p>${'We read four hundred and four papers. '.repeat(60)}</p>`],
    ['login.txt', 'Signing In Without Passwords\nA study of passkeys.'],
    ['open-head.html', '<html><head><title>Open</title><body><p>A page may leave its head open.</p>'],
    ['subscribe.html', `<form><input type="password"></form><p>${'A long article follows here. '.repeat(80)}</p>`],
  ])('is not confused with an article: %s', async (name, content) => {
    expect((await readingFile(name, content)).captures).toHaveLength(1);
  });

  it('is found out quickly in any tangle of tags', async () => {
    for (const part of ['<', '<input ', '<meta ', '<title>', '<!--', '<script>', '<a ', '&nbsp;', '</']) {
      const spent = processorTime();
      await readingFile('x.html', part.repeat(Math.ceil(200_000 / part.length)));
      expect(spent(), part).toBeLessThan(1.5);
    }
  });
});

describe('JSON Lines', () => {
  it('gives each line by its id, else its address, else its text', async () => {
    const lines = [
      '{"id": 7, "title": "T", "text": "x", "outlet": "O", "publishedAt": "2026-05-01", "category": "C", "extra": {}}',
      '{"url": "https://a.example/1", "text": "y"}',
      '{"text": "z"}',
    ];
    const { captures, path, refused } = await readingFile('a.jsonl', lines.join('\n'));
    expect(refused).toEqual([]);
    expect(captures.map(({ location }) => location.slice(path.length))).toEqual([
      '#7',
      '#https://a.example/1',
      expect.stringMatching(/^#[\da-f]{16}$/),
    ]);
    expect(captures[0]).toMatchObject({
      name: 'a.jsonl#7',
      format: 'record',
      content: 'x',
      known: { title: 'T', url: null, outlet: 'O', publishedAt: '2026-05-01', category: 'C', id: '7' },
    });
  });

  it('refuses a bad line by its number and loads the rest', async () => {
    const lines = [
      '{"text": "one"}',
      '{"text": ',
      '',
      '[1]',
      '{"text": 5}',
      '{"note": "no text"}',
      '{"text": "a\\u0000b"}',
      '{"text": "two"}',
    ];
    const { captures, refused, path } = await readingFile('a.ndjson', `${lines.join('\n')}\n`);
    expect(captures.map(({ content }) => content)).toEqual(['one', 'two']);
    expect(refused.map(({ where }) => where)).toEqual([2, 4, 5, 6, 7].map((line) => `${path}:${line}`));
    expect(refused.map(({ message }) => message)).toEqual([
      'not valid JSON',
      'not a JSON object',
      '"text" is not a text',
      'the record has neither "text" nor "title"',
      'a NUL character in the record',
    ]);
  });

  it('refuses a number that is rounded on the way: two ids would be one', async () => {
    const lines = [
      '{"id": 1725432198765432101, "text": "a"}',
      '{"text": "b", "title": 1e400}',
      '{"id": 7.5, "text": "c"}',
    ];
    const { captures, refused, path } = await readingFile('a.jsonl', lines.join('\n'));
    expect(captures.map(({ name }) => name)).toEqual(['a.jsonl#7.5']);
    expect(refused.map(({ where, message }) => [where, message])).toEqual([
      [`${path}:1`, '"id" is a number too large to be read exactly'],
      [`${path}:2`, '"title" is a number too large to be read exactly'],
    ]);
  });

  it('replaces half characters, which no store keeps', async () => {
    const { captures } = await readingFile('a.jsonl', '{"text": "a\\ud800b", "title": "\\udc00"}');
    expect(captures[0]).toMatchObject({ content: 'a\ufffdb', known: { title: '\ufffd' } });
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])(
    'counts the same records with lines ended by %j',
    async (end) => {
      const { captures, refused } = await readingFile('a.jsonl', ['{"text": "a"}', '{"text": "b"}', ''].join(end));
      expect([captures.length, refused]).toEqual([2, []]);
    },
  );

  it('keeps a line separator inside a text', async () => {
    expect((await readingFile('a.jsonl', '{"text": "a\u2028b"}')).captures[0]?.content).toBe('a\nb');
  });

  it('refuses a line beyond the limit without keeping it', async () => {
    const long = `{"text": "${'x'.repeat(5 * 1024 * 1024)}"}`;
    const { captures, refused, path } = await readingFile('a.jsonl', `{"text": "a"}\n${long}\n{"text": "b"}\n`);
    expect(captures.map(({ content }) => content)).toEqual(['a', 'b']);
    expect(refused).toMatchObject([{ code: 'TOO_LARGE', where: `${path}:2` }]);
  });

  it('refuses bad bytes in one line only', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text": "a"}\n{"text": "'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"text": "b"}'),
    ]);
    const { captures, refused, path } = await readingFile('a.jsonl', bytes);
    expect(captures).toHaveLength(2);
    expect(refused).toMatchObject([{ where: `${path}:2` }]);
  });
});
