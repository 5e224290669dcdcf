import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ran, runCli, startCli } from './run-cli.ts';
import { runHere } from './run-here.ts';

const shortSeeds = `concepts:
  - { id: mu-parameterization, prefLabel: maximal update parametrization }
`;
const longSeeds = `concepts:
  - { id: mu-parameterization, prefLabel: maximal update parametrization, altLabels: [muP] }
${Array.from({ length: 1500 }, (_, n) => `  - { id: item-${n}, prefLabel: "item number ${n}", broader: [mu-parameterization] }`).join('\n')}
`;
const briefs = Array.from({ length: 400 }, (_, n) =>
  JSON.stringify({
    id: `b${n}`,
    title: `What muP says about ${n}`,
    outlet: 'Daily',
    text: `With muP, item number ${n} is tried.`,
  }),
).join('\n');

let cwd: string;
const cli = (...args: string[]): Promise<Ran> => runHere(args, { cwd });
const atOnce = (...args: string[]): Promise<Ran> => runCli(args, { cwd });
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-seed-'));
  writeFileSync(join(cwd, 'short.yaml'), shortSeeds);
  writeFileSync(join(cwd, 'long.yaml'), longSeeds);
  writeFileSync(join(cwd, 'bad.yaml'), 'concepts:\n  - { id: a, prefLabel: a, broader: [nothing] }\n');
  writeFileSync(join(cwd, 'many.jsonl'), briefs);
  const made = await cli('ingest', 'many.jsonl', '--seed', 'short.yaml', '--captured-at', '2026-05-01', '--db', 'a.db');
  expect(made).toMatchObject({ code: 0 });
  cpSync(join(cwd, 'a.db'), join(cwd, 'short.db'), { recursive: true });
}, 60_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** What is in the database's files. */
function bytesOf(db: string): string {
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((file) => file.startsWith(db));
  const hash = createHash('sha256');
  for (const file of files.sort())
    if (statSync(join(cwd, file)).isFile()) hash.update(file).update(readFileSync(join(cwd, file)));
  return hash.digest('hex');
}

it('plans without a byte of the database changing, tells programs by its exit code, and may be read meanwhile', async () => {
  const before = bytesOf('a.db');
  const [plan, other, detailed] = await Promise.all([
    atOnce('seed', 'plan', 'long.yaml', '--db', 'a.db'),
    atOnce('dump', '--db', 'a.db'),
    atOnce('seed', 'plan', '--seed', 'long.yaml', '--db', 'a.db', '--format', 'json', '--detailed-exitcode'),
  ]);
  expect(plan).toMatchObject({ code: 0, err: '' });
  expect(plan.out).toContain('new label "muP": 800 mentions in 400 briefs will link to mu-parameterization');
  expect(other.code).toBe(0);
  expect(detailed.code).toBe(2);
  expect(JSON.parse(detailed.out).reach).toMatchObject({ briefs: 400 });
  expect(await cli('seed', 'plan', 'short.yaml', '--db', 'a.db', '--detailed-exitcode')).toMatchObject({ code: 0 });
  expect(bytesOf('a.db')).toBe(before);
  expect(existsSync(join(cwd, 'a.db.wal'))).toBe(false);
});

it('says of bad seeds what check says, and touches nothing', async () => {
  const before = bytesOf('a.db');
  const checked = await cli('seed', 'check', 'bad.yaml');
  for (const command of ['plan', 'apply']) {
    const { code, out, err } = await cli('seed', command, 'bad.yaml', '--db', 'a.db');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/bad\.yaml:2:\d+ unknown-concept/);
  }
  expect(checked.code).toBe(1);
  expect(bytesOf('a.db')).toBe(before);
});

it('applies what was planned once, shows it in the log, and takes it back to the byte', async () => {
  const start = (await cli('dump', '--db', 'a.db')).out;
  const planned = JSON.parse((await cli('seed', 'plan', 'long.yaml', '--db', 'a.db', '--format', 'json')).out);
  const applied = await cli(
    ...[
      'seed',
      'apply',
      'long.yaml',
      '--db',
      'a.db',
      '--message',
      'muP is\u001b[2J it',
      '--author',
      'Ann',
      '--format',
      'json',
    ],
  );
  expect(JSON.parse(applied.out)).toEqual({ applied: true, change: 2, graphVersion: 3, plan: planned });
  const again = await cli('seed', 'apply', 'long.yaml', '--db', 'a.db');
  expect(again.out).toBe('nothing to do: the graph has these seeds already\n');
  const undone = await cli('seed', 'undo', '--db', 'a.db', '--message', 'not yet', '--author', 'Bob');
  expect(undone).toMatchObject({ code: 0 });
  expect((await cli('dump', '--db', 'a.db')).out === start).toBe(true);
  const { out } = await cli('seed', 'log', '--db', 'a.db');
  expect(out).toMatch(
    /^2 {2}.* Ann {2}\(taken back\)\n {4}muP is\\u001b\[2J it\n {4}1,500 added \(item number 0, .*, …\)/,
  );
  expect(out).toMatch(/taken back .* by Bob: not yet\n1 {2}/);
  const lines = (await cli('seed', 'log', '--db', 'a.db', '--json', '--first', '1')).out.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { number: 2, author: 'Ann', undone: { author: 'Bob' } },
  ]);
}, 60_000);

it.each([1, 100_000, 1_500_000])(
  'killed once its log has %i bytes, leaves the old state or the new one',
  async (bytes) => {
    const db = `killed-${bytes}.db`;
    cpSync(join(cwd, 'short.db'), join(cwd, db), { recursive: true });
    const start = (await cli('dump', '--db', db)).out;
    const child = startCli(['seed', 'apply', 'long.yaml', '--db', db], { cwd });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const log = join(cwd, `${db}.wal`);
    const size = () => (existsSync(log) ? readdirSync(log).reduce((sum, file) => sum + sizeOf(join(log, file)), 0) : 0);
    // A log may be gone before it is looked at.
    const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    while (child.exitCode === null && size() < bytes) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGKILL');
    await ended;
    const left = (await cli('dump', '--db', db)).out;
    const lines = (await cli('seed', 'log', '--db', db)).out.match(/^\d+ /gm);
    // The history goes with the state: what is not there was not recorded.
    expect(lines).toHaveLength(left === start ? 1 : 2);
    expect(await cli('seed', 'apply', 'long.yaml', '--db', db)).toMatchObject({ code: 0 });
    const whole = (await cli('dump', '--db', db)).out;
    if (left !== start) expect(left === whole).toBe(true);
    await cli('seed', 'undo', '--db', db);
    expect((await cli('dump', '--db', db)).out === start).toBe(true);
  },
  120_000,
);
