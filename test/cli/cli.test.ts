import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin, printed, type Ran, runCli, startCli } from './run-cli.ts';

const capture = `A Short Path to Wide Networks

In brief

  • A new paper titled "Tensor Programs V: Tuning Large Neural Networks via Zero-Shot Hyperparameter Transfer" shows that muP lets settings carry over.
  • The authors say that scaling laws are easier to trust afterwards.

Terms in this brief

scaling laws
Rules of thumb that say how much better a model gets with size.

Read full story at AI Alignment Forum →
`;

let cwd: string;
const cli = (args: string[], input?: string | Buffer): Promise<Ran> =>
  runCli(args, input === undefined ? { cwd } : { cwd, input });

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-cli-'));
  writeFileSync(join(cwd, 'wide.txt'), capture);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('help and usage', () => {
  it('shows examples, and exits 0 when asked for help', async () => {
    const { code, out } = await cli(['--help']);
    expect(code).toBe(0);
    for (const command of ['serve', 'ingest', 'parse', 'annotate', 'resolve', 'remove', 'dump', 'query', 'Examples:']) {
      expect(out).toContain(command);
    }
  });

  it.each([
    { args: ['ingset'], says: 'Did you mean ingest?' },
    { args: ['ingest'], says: 'there is nothing to ingest' },
    { args: ['serve', '--port', '99999'], says: 'A port is a number' },
    { args: ['resolve', 'planet', 'Mars'], says: 'Allowed choices are paper, concept, person, organization, outlet' },
    { args: ['query', '{ __typename }', '--variables', '[1]'], says: '--variables is not a JSON object' },
    { args: ['dump', '--db', 'http://localhost'], says: 'no address of a graph' },
    { args: ['dump', '--db', ''], says: 'no address of a graph' },
  ])('exits 2 and says what is wrong: $args', async ({ args, says }) => {
    const { code, out, err } = await cli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });

  it('names the nearest file, and makes no database for nothing', async () => {
    const { code, err } = await cli(['ingest', 'wide.text']);
    expect(code).toBe(1);
    expect(err).toContain('Did you mean "wide.txt"?');
    expect(readdirSync(cwd)).not.toContain('.briefgraph');
  });
});

describe('output that goes nowhere', () => {
  const through = (command: string) => execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
  const briefgraph = `"${process.execPath}" "${bin}"`;

  it('ends quietly when nobody reads on, and still says what went wrong', () => {
    const refused = through(
      `${briefgraph} parse wide.txt gone.txt 2> err.txt | true; echo \${PIPESTATUS[0]}; cat err.txt`,
    );
    expect(refused).toMatch(/^1\nrefused: .*gone\.txt: no such file/);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, in one line', () => {
    const said = through(`${briefgraph} parse wide.txt 2>&1 > /dev/full; echo $?`);
    expect(said).toMatch(/^briefgraph: the output cannot be written: ENOSPC[^\n]*\n1\n$/);
  });
});

describe('ingest and what follows', () => {
  it('loads what it can, says what it refused, and exits 1 for that', async () => {
    writeFileSync(join(cwd, 'binary.txt'), Buffer.from([0xc3, 0x28, 0x00, 0xff]));
    const first = await cli(['ingest', 'wide.txt', 'binary.txt']);
    expect(first.code).toBe(1);
    expect(first.out).toContain('1 brief new');
    expect(first.err).toMatch(/^refused: .*binary\.txt/);
    const again = await cli(['ingest', 'wide.txt', '--json']);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ new: 0, changed: 0, unchangedCaptures: 1, refused: 0 });
  });

  it('parse prints what ingest stores', async () => {
    const { out } = await cli(['parse', 'wide.txt']);
    const brief = JSON.parse(out);
    expect(brief).toMatchObject({
      id: 'brief/latentbrief/a-short-path-to-wide-networks',
      outlet: { id: 'outlet/latentbrief', name: 'latentbrief' },
      originalPublisher: { name: 'AI Alignment Forum' },
      covers: [{ id: 'paper/arxiv/2203.03466' }],
      url: null,
    });
    const query =
      'query ($id: ID) { brief(id: $id) { text concepts(first: 100) { edges { evidence { start end quote } } } } }';
    const stored = JSON.parse((await cli(['query', query, '--variables', JSON.stringify({ id: brief.id })])).out).data
      .brief;
    expect(stored.text).toBe(brief.text);
    const places = stored.concepts.edges.flatMap((edge: { evidence: { start: number }[] }) => edge.evidence);
    const mentions = brief.mentions.filter(({ type }: { type: string }) => type === 'CONCEPT');
    expect(places.map(({ start }: { start: number }) => start).sort()).toEqual(
      mentions.map(({ start }: { start: number }) => start).sort(),
    );
  });

  it('reads standard input, and takes it out again', async () => {
    const piped = await cli(['ingest', '-', '--captured-at', '2026-05-03'], capture.replace('Short', 'Long'));
    expect(piped).toMatchObject({ code: 0, err: '' });
    const before = (await cli(['dump'])).out;
    expect(before).toContain('brief/latentbrief/a-long-path-to-wide-networks');
    const removed = await cli(['remove', 'brief/latentbrief/a-long-path-to-wide-networks']);
    expect(removed.out).toBe('1 brief removed\n');
    expect((await cli(['dump'])).out).not.toContain('a-long-path');
    const unknown = await cli(['remove', 'brief/latentbrief/never-was']);
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('there is no brief');
  });

  it('lists new terms, and refuses numbers that no list is long enough for', async () => {
    const none = await cli(['candidates', '--json', '--min-briefs', '9']);
    expect(none).toMatchObject({ code: 0, out: '' });
    expect(none.err).toContain('no new term is used by 9 briefs or more');
    const wrong = await cli(['candidates', '--min-briefs', '1']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('It must be a number from 2 on.');
  });

  it('shows what a text means, line by line', async () => {
    const lines = ['{"id": 1, "text": "μP and knowledge distillation"}', '{"id": "b", "text": "nothing"}'].join('\n');
    const { out } = await cli(['annotate', '--jsonl'], lines);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.id).toBe(1);
    expect(first.mentions.map(({ id }: { id: string }) => id)).toEqual([
      'concept/mu-parameterization',
      'concept/knowledge-distillation',
    ]);
    expect(second).toEqual({ id: 'b', mentions: [], abbreviations: [] });
    const broken = await cli(['annotate', '--jsonl'], '{"id": 1}');
    expect(broken.err).toContain(
      'standard input:1: this line has no id and text\n  Each line is {"id": …, "text": "…"}',
    );
  });

  it.each([
    { args: ['annotate'], where: 'standard input: ' },
    { args: ['annotate', '--jsonl'], where: 'standard input:1: ' },
  ])('refuses what is no text: $args', async ({ args, where }) => {
    const { code, out, err } = await cli(args, Buffer.from([0x61, 0xff]));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${where}not valid UTF-8: bad byte at offset 1`);
  });

  it('resolves, or says why not', async () => {
    const lines = ['muP', 'Haiku', 'mu-parametrisatoin'].map((text, id) => JSON.stringify({ id, text })).join('\n');
    const { out } = await cli(['resolve', 'concept', '--jsonl'], lines);
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ status, match }) => [status, match])).toEqual([
      ['MATCH', 'concept/mu-parameterization'],
      ['AMBIGUOUS', null],
      ['NONE', null],
    ]);
    expect(found[2].candidates[0].id).toBe('concept/mu-parameterization');
    const organization = JSON.parse((await cli(['resolve', 'organization', 'OpenAI'])).out);
    expect(organization).toMatchObject({ status: 'MATCH', match: 'organization/openai' });
    const nothing = await cli(['resolve', 'paper']);
    expect(nothing).toMatchObject({ code: 2, out: '' });
    expect(nothing.err).toContain('there is no text to resolve\n  Give one text');
  });
});

describe('a database file', () => {
  it('that is held says who holds it; readers may share it', async () => {
    const server = startCli(['serve', '--port', '0', '--db', '.briefgraph/graph.db'], { cwd });
    try {
      await printed(server, /http:\/\/127\.0\.0\.1:\d+\/graphql/);
      const { code, err } = await cli(['ingest', 'wide.txt']);
      expect(code).toBe(1);
      expect(err).toContain(`in use by process ${server.pid} (briefgraph serve --port 0`);
      expect(err).toContain('stop it, or name another database with --db');
    } finally {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
    const [one, other] = await Promise.all([cli(['dump']), cli(['dump'])]);
    expect(one.code).toBe(0);
    expect(other.out).toBe(one.out);
  });

  it.each([
    { what: 'a text', bytes: 'this is no database'.repeat(500) },
    { what: 'nothing', bytes: '' },
  ])('that holds $what is refused and left as it is', async ({ bytes }) => {
    const file = join(cwd, 'damaged.db');
    writeFileSync(file, bytes);
    const { code, err } = await cli(['ingest', 'wide.txt', '--db', 'damaged.db']);
    expect(code).toBe(1);
    expect(err).toContain('not a database that can be opened; it was left as it is');
    expect(readFileSync(file, 'utf8')).toBe(bytes);
  });

  it('whose log was lost is refused, not read without its last commits', async () => {
    const server = startCli(['serve', '--port', '0', '--db', 'crashed.db'], { cwd });
    await printed(server, /http:\/\/127\.0\.0\.1:\d+\/graphql/);
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGKILL');
    await ended;
    const whole = await cli(['dump', '--db', 'crashed.db']);
    expect(whole.out.split('\n').length).toBeGreaterThan(1000);
    renameSync(join(cwd, 'crashed.db.wal'), join(cwd, 'elsewhere'));
    const { code, err } = await cli(['dump', '--db', 'crashed.db']);
    expect(code).toBe(1);
    expect(err).toContain('crashed.db.wal that belongs to this file is missing');
  });
});
