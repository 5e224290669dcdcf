import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edited, nodeAt, openSeed, parseSeedDocument, writeSeed } from '../../../src/seed/editing/seed-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder('seed-document');

function written(name: string, content: string | Buffer, mode = 0o644): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode });
  return path;
}

const two = '# top\r\nconcepts:\r\n  - {id: a, prefLabel: "a"} # why\r\n  - id: b\r\n    prefLabel: b';

describe('a seed file opened for editing', () => {
  it('has nodes whose places are those of the bytes on disk, CRLF and byte order mark counted', async () => {
    const document = await openSeed(written('places.yaml', `\ufeff${two}`));
    const range = (at: (string | number)[]) => nodeAt(document, at)?.node?.range ?? [];
    const [from, to] = range([0, 'concepts', 1, 'prefLabel']);
    expect(document.text.slice(from, to)).toBe('b');
    const [start, end] = range([0, 'concepts', 0, 'prefLabel']);
    expect(document.text.slice(start, end)).toBe('"a"');
  });

  it('changes nothing but what an edit names, and keeps the rights of the file', async () => {
    const path = written('edit.yaml', two, 0o600);
    const document = await openSeed(path);
    const at = two.indexOf('"a"');
    await writeSeed(document, edited(document.text, [{ from: at, to: at + 3, text: '"c"' }]));
    expect(readFileSync(path, 'utf8')).toBe(two.replace('"a"', '"c"'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('is not written where somebody else has changed it meanwhile', async () => {
    const path = written('meanwhile.yaml', two);
    const document = await openSeed(path);
    writeFileSync(path, 'people: []\n');
    await expect(writeSeed(document, 'x: 1')).rejects.toThrow('has changed since it was read');
    expect(readFileSync(path, 'utf8')).toBe('people: []\n');
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${two}`, 'utf16le'), 'is not UTF-8'],
    ['broken YAML', 'concepts: [', 'is not read without errors'],
    ['a carriage return alone', 'concepts: []\rpeople: []', 'a carriage return alone'],
  ])('is refused where it is %s', async (name, content, why) => {
    await expect(openSeed(written(`${name}.yaml`, content))).rejects.toThrow(why);
  });

  it('does not lead through an alias to what other entries share', () => {
    const text = 'concepts:\n  - {id: a, altLabels: &x [y]}\n  - {id: b, altLabels: *x}\n';
    const document = parseSeedDocument('a.yaml', text);
    expect(nodeAt(document, [0, 'concepts', 0, 'altLabels', 0])).not.toBeNull();
    expect(nodeAt(document, [0, 'concepts', 1, 'altLabels', 0])).toBeNull();
  });

  it('refuses edits that overlap', () => {
    expect(
      edited('abc', [
        { from: 2, to: 3, text: '' },
        { from: 0, to: 1, text: 'x' },
      ]),
    ).toBe('xb');
    expect(() =>
      edited('abc', [
        { from: 0, to: 2, text: '' },
        { from: 1, to: 3, text: '' },
      ]),
    ).toThrow('overlap');
  });
});
