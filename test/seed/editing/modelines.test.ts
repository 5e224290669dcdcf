import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import {
  addModelines,
  hasModeline,
  modelines,
  modelinesBeside,
  writeSchemaBeside,
} from '../../../src/seed/editing/modelines.ts';
import { loadVocabulary } from '../../../src/seed/load-vocabulary.ts';
import { readSeedFiles } from '../../../src/seed/reading/seed-files.ts';
import { seedSchemaText } from '../../../src/seed/schema/seed-schema.ts';
import { runCli } from '../../cli/run-cli.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-modelines-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** The schema that a file's comments lead to, one path a line. */
function schemasOf(path: string): string[] {
  const named = readFileSync(path, 'utf8').matchAll(/^# (?:yaml-language-server: \$schema=|\$schema: )(\S+)$/gm);
  return [...named].map((match) => resolve(dirname(path), match[1] as string));
}

it('leads from each shipped seed file to the schema, for both kinds of editors', async () => {
  const { files } = await readSeedFiles(join(root, 'seed'));
  expect(files.length).toBeGreaterThan(4);
  const schema = join(root, 'schema/seed.schema.json');
  for (const { path, text } of files) {
    expect({ path, leads: schemasOf(join(root, 'seed', path)) }).toEqual({ path, leads: [schema, schema] });
    expect(text.startsWith('# yaml-language-server: ')).toBe(true);
  }
});

it.each([
  [modelines('a.json'), true],
  ['# Terms.\n\n# $schema: https://x.org/y.json\nconcepts:\n', true],
  ['\ufeff# yaml-language-server: $schema=a.json\r\nconcepts:\r\n', true],
  ['%YAML 1.2\n---\n# $schema: a.json\n', true],
  ['concepts:\n# $schema: a.json\n', false],
  ['# the $schema: of things\nconcepts:\n', false],
  ['', false],
])('knows whether a file names a schema: %j', (text, named) => {
  expect(hasModeline(text)).toBe(named);
});

it('gives each YAML file of a folder the way to one schema, and changes nothing else', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  const concept = (id: string) => `concepts:\n  - id: ${id} # kept\n    prefLabel: "${id}"\n`;
  const before = {
    'top.yaml': concept('top'),
    'a/b/deep.yml': concept('deep'),
    'dos.yaml': `\ufeff${concept('dos').replaceAll('\n', '\r\n')}`,
    'own.yaml': `# $schema: ../other.json\n${concept('own')}`,
    'data.json': '{"concepts": [{"id": "data", "prefLabel": "data"}]}',
    'json.yaml': '{"concepts": [{"id": "json", "prefLabel": "json"}]}',
    'wide.yaml': Buffer.from(`\ufeff${concept('wide')}`, 'utf16le'),
  };
  for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
  const vocabulary = await loadVocabulary(folder);

  const { changed } = await addModelines(folder);
  expect(changed).toEqual(['a/b/deep.yml', 'dos.yaml', 'top.yaml']);
  const schema = join(folder, '.seed.schema.json');
  expect(readFileSync(schema, 'utf8')).toBe(seedSchemaText());
  for (const name of changed) expect(schemasOf(join(folder, name)).at(0)).toBe(schema);
  for (const [name, text] of Object.entries(before)) {
    const after = readFileSync(join(folder, name));
    expect(after.subarray(-Buffer.from(text).subarray(3).length)).toEqual(Buffer.from(text).subarray(3));
    if (!changed.includes(name)) expect(after).toEqual(Buffer.from(text));
  }
  expect(readFileSync(join(folder, 'dos.yaml'), 'utf8')).toMatch(/^\ufeff# yaml-language-server: \S+\r\n# \$schema/);
  // The schema is no seed, and what the seeds say is what it was.
  expect(await loadVocabulary(folder)).toEqual(vocabulary);
  expect((await addModelines(folder)).changed).toEqual([]);
});

it('serves who writes new files: the schema first, then its lines in a file at any depth', async () => {
  const folder = emptyFolder();
  const schema = await writeSchemaBeside(folder);
  for (const name of ['new.yaml', 'a/new.yaml', 'a/b/c/new.yaml']) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${modelinesBeside(name)}concepts: []\n`);
    expect(schemasOf(join(folder, name))).toEqual([schema, schema]);
  }
});

it('is a command for seeds of one’s own', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'mine.yaml'), 'concepts: []\n');
  const { code, out } = await runCli(['seed', 'schema', '--write', '.'], { cwd: folder });
  expect({ code, out }).toEqual({ code: 0, out: '.seed.schema.json is written, and 1 file points to it now\n' });
  expect(existsSync(join(folder, '.seed.schema.json'))).toBe(true);
});

it('says so where there is no folder', async () => {
  const { code, err } = await runCli(['seed', 'schema', '--write', 'nowhere'], { cwd: emptyFolder() });
  expect(code).not.toBe(0);
  expect(err).toContain('nowhere: is not a folder of seeds');
});
