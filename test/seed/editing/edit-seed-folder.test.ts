import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editSeedFolder } from '../../../src/seed/editing/edit-seed-folder.ts';
import type { NewEntry, SeedEdit } from '../../../src/seed/editing/seed-edit.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edit-seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const concept = (id: string, more: Partial<NewEntry> = {}): SeedEdit => ({
  kind: 'insert',
  list: 'concepts',
  entry: { id, prefLabel: id, ...more } as NewEntry,
  comments: [],
});
const entry = (id: string) => `  - id: ${id}\n    prefLabel: ${id}\n`;

it('keeps a byte order mark and line ends', async () => {
  put('concepts.yaml', `\ufeffconcepts:\r\n${entry('a').replaceAll('\n', '\r\n')}`);
  expect(await editSeedFolder(folder, [concept('b')])).toEqual([`${folder}/concepts.yaml`]);
  expect(read('concepts.yaml')).toBe(`\ufeffconcepts:\r\n${`${entry('a')}\n${entry('b')}`.replaceAll('\n', '\r\n')}`);
});

it('writes many at once, each in its place', async () => {
  put('concepts.yaml', `concepts:\n${entry('b')}\n${entry('m')}`);
  const label: SeedEdit = {
    kind: 'append',
    list: 'concepts',
    id: 'b',
    field: 'altLabels',
    values: ['B1'],
    comments: [],
  };
  await editSeedFolder(folder, [concept('z'), concept('c'), concept('a'), label, concept('d')]);
  const b = `${entry('b')}    altLabels: [B1]\n`;
  const all = [entry('a'), b, ...['c', 'd', 'm', 'z'].map(entry)];
  expect(read('concepts.yaml')).toBe(`concepts:\n${all.join('\n')}`);
});

it('puts a new entry where its list is: a file of that name, what is broader, most of the list, a new file', async () => {
  const rejection: SeedEdit = { kind: 'insert', list: 'rejected', entry: { id: 'term/x', reason: 'no' }, comments: [] };
  put('vision.yaml', `# $schema: ../x.json\nconcepts:\n${entry('sight')}`);
  put('more.yaml', `concepts:\n${entry('p')}\n${entry('q')}`);
  expect(await editSeedFolder(folder, [concept('s', { broader: ['sight'] })])).toEqual([`${folder}/vision.yaml`]);
  expect(await editSeedFolder(folder, [concept('r')])).toEqual([`${folder}/more.yaml`]);
  expect(await editSeedFolder(folder, [rejection])).toEqual([`${folder}/rejected.yaml`]);
  expect(read('rejected.yaml')).toBe('# $schema: ../x.json\n\nrejected:\n  - id: term/x\n    reason: no\n');
  put('concepts.yml', 'concepts: []\n');
  expect(await editSeedFolder(folder, [concept('t', { broader: ['sight'] })])).toEqual([`${folder}/concepts.yml`]);
});

it('writes into one file where the seeds are one', async () => {
  put('one.yaml', `concepts:\n${entry('a')}`);
  await editSeedFolder(join(folder, 'one.yaml'), [concept('b')]);
  expect(read('one.yaml')).toBe(`concepts:\n${entry('a')}\n${entry('b')}`);
});

it.each([
  ['an unknown reference', 'concepts:\n  - {id: a, prefLabel: A}\n', concept('b', { broader: ['nowhere'] }), 'nowhere'],
  ['an id that is there', `concepts:\n${entry('a')}`, concept('a'), '"a"'],
  ['a file in UTF-16', Buffer.from(`\ufeffconcepts:\n${entry('a')}`, 'utf16le'), concept('b'), 'UTF-8'],
  ['a list by another name', `people: &p []\nconcepts: *p\n`, concept('b'), 'cannot be edited'],
])('writes nothing for %s', async (_what, content, edit, says) => {
  put('concepts.yaml', content);
  put('more.yaml', `people:\n  - {id: p, name: P}\n`);
  const before = readFileSync(join(folder, 'concepts.yaml'));
  const other: SeedEdit = {
    kind: 'set',
    list: 'people',
    id: 'p',
    field: 'url',
    value: 'https://p.example',
    comments: [],
  };
  await expect(editSeedFolder(folder, [edit, other])).rejects.toThrow(says);
  expect(readFileSync(join(folder, 'concepts.yaml'))).toEqual(before);
  expect(read('more.yaml')).not.toContain('url');
  expect(readdirSync(folder).sort()).toEqual(['concepts.yaml', 'more.yaml']);
});
