import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder('start');

/** Tells on standard error, at the end, of each file that the process loaded. */
const listing = join(folder, 'listing.mjs');
writeFileSync(
  listing,
  `import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
process.on('exit', () => process.stderr.write(JSON.stringify(loaded)));
`,
);

/** What a command loads: packages by name, files of ours by their folder below the root. */
function loadedBy(...args: string[]): string[] {
  const command = ['--import', listing, join(root, 'src/bin.js'), ...args];
  const { stderr, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: folder });
  expect(stdout, stderr).not.toBe('');
  const urls: string[] = JSON.parse(stderr.slice(stderr.lastIndexOf('["')));
  const names = urls
    .filter((url) => url.startsWith('file:'))
    .map((url) => {
      const path = fileURLToPath(url);
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
      return name ?? path.slice(root.length).split('/').slice(0, 2).join('/');
    });
  return [...new Set(names)].sort();
}

const light = ['commander', 'src/bin.js', 'src/cli', 'src/errors.ts', 'src/exchange', 'src/graph', 'src/model'];

it.each([[['--help']], [['--version']], [['seed', '--help']], [['ingest', '--help']]])(
  'loads what describes the commands and nothing that they do it with: %j',
  (args) => {
    expect(loadedBy(...args)).toEqual(light);
  },
);

it('loads what it needs where it does something, and not what it does not', () => {
  const loaded = loadedBy('resolve', 'concept', 'muP');
  expect(loaded).toContain('zod');
  for (const name of ['graphql', 'graphql-yoga', 'neo4j-driver', '@grafeo-db/js', 'pino']) {
    expect(loaded).not.toContain(name);
  }
});

it('reads a text without what reads feeds, pages and dates in words', () => {
  const text = join(folder, 'plain.txt');
  writeFileSync(
    text,
    'A study of scaling laws\n\nScaling laws describe how the loss of a model falls with its size.\n',
  );
  const loaded = loadedBy('parse', text);
  for (const name of ['linkedom', 'feedsmith', 'chrono-node', 'entities']) expect(loaded).not.toContain(name);
  const page = join(folder, 'page.html');
  writeFileSync(page, '<html><body><h1>A study of scaling laws</h1><p>Scaling laws describe a loss.</p></body></html>');
  expect(loadedBy('parse', page)).toContain('linkedom');
});
