import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { filesUnder, importedFiles, specifiers } from './imports.ts';

/** Words, the shapes and the error: the ground that every layer stands on. */
const ground = ['text', 'model', 'model.ts', 'errors.ts'];

/** Who may import whom, besides itself. A folder of src/, or a file at its top. `'*'` is everything. */
const mayImport: Record<string, string[] | '*'> = {
  'model.ts': ['model'],
  model: [],
  'errors.ts': [],
  text: [],
  graph: ['text', 'errors.ts'],
  read: ground,
  parse: ground,
  extract: ground,
  link: ground,
  seed: ground,
  exchange: [...ground, 'seed'],
  load: [...ground, 'graph'],
  api: [...ground, 'graph'],
  web: [...ground, 'api'],
  mcp: [...ground, 'api'],
  client: [],
  pipeline: [...ground, 'read', 'parse', 'extract', 'link', 'seed', 'exchange', 'load', 'graph'],
  cli: '*',
  'bin.js': ['cli'],
};

/** Packages that one folder alone may use. */
const packagesOf: Record<string, string> = { 'neo4j-driver': 'graph', '@grafeo-db/js': 'graph' };

/** What is Cypher and nothing else. */
const cypher = /\b(?:MATCH|MERGE|FOREACH|CREATE) \(|\bUNWIND \$|\b(?:DETACH )?DELETE [a-z]|\bCALL (?:db\.|\()/;
/** The calls that differ between the engines stay with their adapters. */
const adapters = /^graph\/(?:embedded|neo4j)/;
const adapterCalls = /\bCALL db\.[\w.]+/g;

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const sources = filesUnder(src, ['.ts', '.js']);
const nameOf = (file: string) => relative(src, file).split(sep).join('/');
const layerOf = (file: string) => nameOf(file).split('/')[0] ?? '';

it('knows the layer of every file in src', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter((file) => !(layerOf(file) in mayImport)).map(nameOf)).toEqual([]);
});

it('lets a layer import only what it may', () => {
  const wrong = sources.flatMap((file) => {
    const layer = layerOf(file);
    const allowed = mayImport[layer] ?? [];
    const foreign = importedFiles(file).map(layerOf);
    const targets = foreign.filter((target) => target !== layer && allowed !== '*' && !allowed.includes(target));
    const packages = specifiers(file).filter((name) => (packagesOf[name] ?? layer) !== layer);
    return [...targets, ...packages].map((target) => `${nameOf(file)} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

// It runs outside, in browsers too.
it('lets the client import no package, and nothing of Node', () => {
  const own = sources.filter((file) => layerOf(file) === 'client');
  expect(own.length).toBeGreaterThan(10);
  expect(own.flatMap(specifiers).filter((name) => !name.startsWith('.'))).toEqual([]);
});

/** What is found has a folder each, side by side; what they share is above them or in the one that reads. */
const shelves = { extract: ['reading'], link: [] as string[] };

it.each(Object.entries(shelves))('a folder of %s imports no other but %j', (layer, shared) => {
  const inside = sources.filter((file) => nameOf(file).startsWith(`${layer}/`));
  const folderOf = (file: string) => nameOf(file).split('/').slice(1, -1)[0];
  expect(new Set(inside.map(folderOf)).size).toBeGreaterThan(4);
  const wrong = inside.flatMap((file) => {
    const own = folderOf(file);
    if (own === undefined) return [];
    const others = importedFiles(file).filter((other) => layerOf(other) === layer && (folderOf(other) ?? own) !== own);
    return others
      .filter((other) => !shared.includes(folderOf(other) ?? ''))
      .map((other) => `${nameOf(file)} imports ${nameOf(other)}`);
  });
  expect(wrong).toEqual([]);
});

it('has no import cycle', () => {
  expect(importCycle(sources)?.map(nameOf) ?? null).toBeNull();
});

it('leaves Cypher to cypher/', () => {
  const found = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const match = cypher.exec(adapters.test(nameOf(file)) ? text.replace(adapterCalls, '') : text);
    return match ? [`${nameOf(file)}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

const files = [
  ...sources,
  ...filesUnder(join(root, 'test'), ['.ts', '.java']),
  ...filesUnder(join(root, '.scripts'), ['.mjs']),
];

it('has no file of more than 250 lines', () => {
  const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
  const long = files.filter((file) => lines(file) > 250).map((file) => `${relative(root, file)}: ${lines(file)}`);
  expect(long).toEqual([]);
});

it('has no file for odds and ends', () => {
  expect(files.filter((file) => /util|helper|misc|common/i.test(basename(file)))).toEqual([]);
});

/** The files of one cycle in their order, or null. */
function importCycle(files: string[]): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of importedFiles(file)) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}
