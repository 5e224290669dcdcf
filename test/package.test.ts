import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefgraph-package-'));
const installed = join(folder, 'node_modules', 'briefgraph');
let files: string[] = [];

/** Packs this checkout, and unpacks it beside what its package.json asks for: an installation without a network. */
beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  // What `prepack` prints comes first.
  const answer = JSON.parse(packed.slice(packed.search(/^[[{]$/m)));
  const [report] = Array.isArray(answer) ? answer : Object.values(answer);
  files = report.files.map((file: { path: string }) => file.path);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, report.filename), '-C', installed, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [join(installed, 'src/bin.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });

it('holds what runs, and nothing else', () => {
  const needed = ['package.json', 'src/bin.js', 'dist/cli/main.js', 'seed/concepts.yaml'];
  const folders = [/^cypher\/.+\.cypher$/, /^schema\/.+\.graphql$/].map((pattern) => expect.stringMatching(pattern));
  expect(files).toEqual(expect.arrayContaining([...needed, ...folders]));
  const known =
    /^(?:package\.json|README\.md|LICENSE|src\/bin\.js|dist\/.*\.js|src\/web\/playground\/.*\.graphql|(?:schema|seed|cypher)\/.*)$/;
  expect(files.filter((file) => !known.test(file))).toEqual([]);
});

it('has its help, in an installation', () => {
  const { stdout, stderr, status } = run(['--help']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('ingest');
});

it('finds its seeds, its schema and its engine, in an installation', () => {
  const database = ['--db', join(folder, 'graph.db')];
  const brief =
    'A study of scaling laws\n\nScaling laws describe how the loss of a language model falls with its size.\n';
  expect(run(['ingest', '-', ...database], brief)).toMatchObject({ status: 0 });
  expect(run(['dump', ...database]).stdout).toContain('A study of scaling laws');
  const annotated = run(['annotate'], 'Scaling laws describe how the loss of a language model falls.');
  expect(annotated).toMatchObject({ stderr: '', status: 0 });
  expect(annotated.stdout).toContain('concept/');
  const query = run(['query', '{ __typename }', ...database]);
  expect(JSON.parse(query.stdout)).toMatchObject({ data: { __typename: 'Query' } });
});

it('parses a big folder in threads, in an installation', () => {
  const text = 'A study of scaling laws tells how the loss of a language model falls with its size. '.repeat(1000);
  const record = (id: number) => JSON.stringify({ id: String(id), title: `Study ${id}`, outlet: 'Example', text });
  const lines = Array.from({ length: 80 }, (_, id) => record(id));
  const parsed = run(['parse', '-'], lines.join('\n'));
  expect(parsed).toMatchObject({ stderr: '', status: 0 });
  expect(parsed.stdout.trim().split('\n').length).toBe(lines.length);
}, 120_000);
