import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { printed } from './cli/run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = temporaryFolder('package');
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
}, 300_000);

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
    /^(?:package\.json|README\.md|LICENSE|src\/bin\.js|dist\/.*\.js|dist\/client\/.*\.d\.ts|dist\/samples\.db|dist\/graphiql\/(?:.*\.br|LICENSE)|src\/web\/playground\/.*\.graphql|(?:schema|seed|cypher)\/.*)$/;
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
}, 120_000);

it("has the curator's commands, in an installation and for a folder of one's own", () => {
  const table =
    'id,prefLabel,definition\nmode-collapse,mode collapse,A generator that makes only a few kinds of output.\n';
  writeFileSync(join(folder, 'terms.csv'), table);
  const database = ['--db', join(folder, 'curated.db')];
  const done = (...args: string[]) => {
    const { status, stdout, stderr } = run(['seed', ...args]);
    expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
    return stdout;
  };
  done('import', 'terms.csv', '--out', 'mine');
  expect(done('check', 'mine')).toContain('no errors');
  expect(done('apply', 'mine', ...database, '--message', 'First')).toContain('applied as change 1');
  expect(done('log', ...database)).toContain('First');
  done('export', '--seed', 'mine', '--format', 'turtle', '--out', 'mine.ttl');
  expect(done('check', 'mine.ttl')).toContain('no errors');
  expect(done('export', '--seed', 'mine', '--format', 'jsonld')).toContain('mode collapse');
  expect(JSON.parse(done('schema'))).toHaveProperty('properties.concepts');
  done('undo', ...database);
  expect(done('plan', 'mine', ...database)).toContain('+ added mode-collapse');
}, 120_000);

it('parses a big folder in threads, in an installation', () => {
  const text = 'A study of scaling laws tells how the loss of a language model falls with its size. '.repeat(1000);
  const record = (id: number) => JSON.stringify({ id: String(id), title: `Study ${id}`, outlet: 'Example', text });
  const lines = Array.from({ length: 80 }, (_, id) => record(id));
  const parsed = run(['parse', '-'], lines.join('\n'));
  expect(parsed).toMatchObject({ stderr: '', status: 0 });
  expect(parsed.stdout.trim().split('\n').length).toBe(lines.length);
}, 120_000);

it('brings a client with its types, which needs nothing else of it', () => {
  const app = `import { ClientError, type ConceptFacts, createClient } from 'briefgraph/client';
const graph = createClient({ url: 'http://127.0.0.1:9', retries: 0 });
const failed = await graph.concept('x').related({ first: 5 }).catch((error: ClientError) => error.code);
if (typeof failed !== 'string') {
  const first: ConceptFacts | undefined = failed.nodes[0];
  // @ts-expect-error no such field
  first?.nothing;
}
console.log(failed);
`;
  writeFileSync(join(folder, 'app.mts'), app);
  const options = ['--ignoreConfig', '--strict', '--module', 'nodenext', '--lib', 'es2022,dom', '--types', ''];
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const compiled = spawnSync(process.execPath, [compiler, ...options, 'app.mts'], { cwd: folder, encoding: 'utf8' });
  expect([compiled.status, compiled.stdout]).toEqual([0, '']);
  const { stdout } = spawnSync(process.execPath, ['app.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toBe('NETWORK\n');
  const client = readdirSync(join(installed, 'dist/client'), { recursive: true, encoding: 'utf8' });
  const sources = client.filter((name) => name.endsWith('.js')).map((name) => join(installed, 'dist/client', name));
  const imported = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'/g)]);
  expect(imported.map(([, name]) => name).filter((name) => !/^\.\.?\//.test(name ?? ''))).toEqual([]);
});

it('brings the samples as a graph: the same that loading them makes', () => {
  const database = ['--db', join(folder, 'samples.db')];
  expect(run(['ingest', join(installed, 'seed/briefs'), ...database])).toMatchObject({ status: 0 });
  const { stdout, status } = run(['dump', ...database]);
  expect(status).toBe(0);
  expect(run(['dump', '--db', join(installed, 'dist/samples.db')]).stdout).toBe(stdout);
}, 120_000);

it('serves the samples and the playground, in an installation and without GraphiQL as a module', async () => {
  expect(existsSync(join(folder, 'node_modules/@graphql-yoga/render-graphiql'))).toBe(false);
  const cwd = join(folder, 'served');
  mkdirSync(cwd);
  const { NEO4J_URI: _, ...env } = process.env;
  const server = spawn(process.execPath, [join(installed, 'src/bin.js'), 'serve', '--port', '0'], { cwd, env });
  try {
    const [, url] = await printed(server, /(http:\S+)\/graphql/);
    const asked = async (query: string) =>
      (await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`)).json() as Promise<unknown>;
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(await (await fetch(url ?? '')).text()).toContain('<dt>briefs</dt><dd>28</dd>');
    expect(await asked('{ briefs { totalCount } }')).toMatchObject({ data: { briefs: { totalCount: 28 } } });
    expect(await asked('{ annotate(text: "Grokking and scaling laws.") { __typename } }')).not.toHaveProperty('errors');
    const page = await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text();
    const parts = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => `${url}${path}`);
    const boot = await (await fetch(parts.find((part) => part.includes('/boot-')) ?? '')).text();
    const workers = [...boot.matchAll(/"(\/playground\/[^"]+)"/g)].map(([, path]) => `${url}${path}`);
    expect([parts.length, workers.length]).toEqual([3, 3]);
    for (const part of [...parts, ...workers]) {
      const answer = await fetch(part);
      expect([part, answer.status]).toEqual([part, 200]);
      expect((await answer.text()).length, part).toBeGreaterThan(500);
    }
    // The samples are no database of the user's.
    expect(existsSync(join(cwd, '.briefgraph'))).toBe(false);
  } finally {
    server.kill();
  }
}, 120_000);
