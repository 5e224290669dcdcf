import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';
import { runHere } from './run-here.ts';

const cwd = temporaryFolder('seed-check');
const shipped = fileURLToPath(new URL('../../seed', import.meta.url));
const defined = 'definition: "Something, 100% made up: to be found fault with."';

function seeds(name: string, text: string, file = 'a, b.yaml'): string {
  mkdirSync(join(cwd, name), { recursive: true });
  writeFileSync(join(cwd, name, file), text);
  return name;
}

/** One error, one warning, one note. */
const faulty = `concepts:
  - id: world-model
    prefLabel: world model
    ${defined}
    broader: [modelling-things]
    altLabels: [World models]
  - id: zebra-model
    prefLabel: zebra model
    ${defined}
    broader: [modeling-things]
    altLabels: [zebra model]
  - id: modelling-things
    prefLabel: modelling things
    ${defined}
`;

const check = (...args: string[]) => runHere(['seed', 'check', ...args], { cwd });

describe('seed check', () => {
  it('finds nothing in the shipped seeds, and says so', async () => {
    const { code, out, err } = await check();
    expect(out).toMatch(/^[\d,]+ entries in 5 files: no errors\n$/);
    expect([code, err]).toEqual([0, '']);
    expect((await check(shipped)).out).toBe(out);
  });

  it('tells a line for each finding, and fails on errors', async () => {
    const { code, out } = await check(seeds('faulty', faulty));
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^faulty\/a, b\.yaml:6:17 note label-variant: "World models" is read as "world model" is/);
    expect(lines[1]).toBe(
      'faulty/a, b.yaml:10:15 error unknown-concept: broader "modeling-things" is not a concept. Did you mean "modelling-things"?',
    );
    expect(lines[2]).toMatch(
      /^faulty\/a, b\.yaml:11:17 warning label-in-two-fields: .* The other is at .*:8:5\. Keep it/,
    );
    expect(lines[3]).toMatch(
      /^faulty\/a, b\.yaml:12:5 note unsorted: "modelling-things" stands behind "zebra-model"\./,
    );
    expect(lines[4]).toBe('3 entries in 1 file: 1 error, 1 warning, 2 notes');
  });

  it('takes --seed as well as a path, but not two folders', async () => {
    const [byPath, bySeed] = [await check('faulty'), await check('--seed', 'faulty')];
    expect(bySeed).toEqual(byPath);
    expect(await check('faulty', '--seed', 'other')).toMatchObject({ code: 2, out: '' });
  });

  it('gives JSON that programs can rely on', async () => {
    const { code, out } = await check('faulty', '--format', 'json');
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toMatchObject({ files: 1, entries: 3, errors: 1, warnings: 1, notes: 2, fixed: [] });
    expect(report.findings[1]).toEqual({
      ...{ file: 'faulty/a, b.yaml', line: 10, column: 15, rule: 'unknown-concept', severity: 'error' },
      message: 'broader "modeling-things" is not a concept.',
      suggestion: 'Did you mean "modelling-things"?',
      ...{ also: null, fixable: false },
    });
    expect(report.findings[2]).toMatchObject({ also: { line: 8, column: 5 }, fixable: true });
  });

  it('gives commands that GitHub understands, errors first and escaped', async () => {
    const { out } = await check('faulty', '--format', 'github');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      '::error file=faulty/a%2C b.yaml,line=10,col=15,title=A reference to a concept that is not there (unknown-concept)::broader "modeling-things" is not a concept.%0ADid you mean "modelling-things"?',
    );
    expect(lines[1]).toMatch(/^::warning file=/);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::[^%]*(?:%(?:0A|25)[^%]*)*$/);
  });

  it('gives SARIF 2.1.0 with its rules and relative places', async () => {
    const { out } = await check('faulty', '--format', 'sarif');
    const { version, runs } = JSON.parse(out);
    const [run] = runs;
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of run.tool.driver.rules) expect(rule.help.text).toMatch(/\S/);
    for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).toMatch(/\S/);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toBe('faulty/a%2C%20b.yaml');
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.startColumn).toBeGreaterThan(0);
    }
    expect(run.results).toHaveLength(4);
  });

  it('fails on warnings where it is told to', async () => {
    const name = seeds('warned', faulty.replace('modeling-things', 'modelling-things'));
    const codes = await Promise.all(
      [[], ['--strict'], ['--max-warnings', '0'], ['--max-warnings', '1']].map(
        async (args) => (await check(name, ...args)).code,
      ),
    );
    expect(codes).toEqual([0, 1, 1, 0]);
  });

  it.each([
    [['--format', 'xml'], 2],
    [['--explain', 'orphn'], 2],
    [['--max-warnings', 'few'], 2],
    [['nowhere'], 1],
    [['--explain', 'orphan'], 0],
    [['--explain', 'all'], 0],
  ])('%j ends with %i', async (args, code) => {
    expect((await check(...args)).code).toBe(code);
  });

  it('mends a file, and leaves one that needs nothing as it was', async () => {
    const name = seeds('mended', faulty.replace('modeling-things', 'modelling-things'));
    const { code, out } = await check(name, '--fix');
    expect(code).toBe(0);
    expect(out).toMatch(/^mended\/a, b\.yaml:11:17 fixed label-in-two-fields: /);
    expect(out).toContain('\n2 findings fixed');
    const text = readFileSync(join(cwd, name, 'a, b.yaml'), 'utf8');
    const [first, second = '', third] = faulty
      .replace('modeling-things', 'modelling-things')
      .split(/(?=^ {2}- id: [wzm])/m)
      .slice(1);
    expect(text).toBe(`concepts:\n${third}${first}${second.replace('    altLabels: [zebra model]\n', '')}`);
    cpSync(shipped, join(cwd, 'copy'), { recursive: true });
    await check('copy', '--fix');
    for (const file of ['concepts', 'papers', 'people', 'organizations', 'outlets']) {
      const read = (folder: string) => readFileSync(join(folder, `${file}.yaml`), 'utf8');
      expect(read(join(cwd, 'copy'))).toBe(read(shipped));
    }
  });

  it('says that a folder has no seeds', async () => {
    const { code, out } = await check(seeds('empty', '# nothing', 'note.txt'));
    expect([code, out]).toEqual([0, 'there are no seeds here: no errors\n']);
  });

  it('tells of files that are not read, and mends none of the others meanwhile', async () => {
    const name = seeds('cut', 'people: [{id: b, name: B}, {id: a, name: A}]', 'whole.yaml');
    seeds('cut', 'concepts: [{id: a', 'cut.yaml');
    const { code, out } = await check(name, '--fix');
    expect(code).toBe(1);
    expect(out).toMatch(/^cut\/cut\.yaml:1:\d+ error yaml: /);
    expect(readFileSync(join(cwd, 'cut', 'whole.yaml'), 'utf8')).toBe('people: [{id: b, name: B}, {id: a, name: A}]');
  });
});

it('checks 14,000 concepts in seconds, a warning for each of them told', { timeout: 60_000 }, async () => {
  const entry = (i: number) =>
    `  - id: topic-${String(i).padStart(5, '0')}\n    prefLabel: topic ${i} of many\n    altLabels: [theme ${i}, matter ${i}]\n    broader:\n      - topic-${String(i >> 1).padStart(5, '0')}\n`;
  const entries = Array.from({ length: 14_000 }, (_, i) => entry(i + 1).replace(/ {4}broader:\n.*topic-00000\n/, ''));
  const name = seeds('large', `concepts:\n${entries.join('')}`);
  // Processor time, start and end of the program included: tests run side by side.
  const told =
    "process.on('exit',()=>{let{user,system}=process.cpuUsage();process.stderr.write('cpu:'+(user+system))})";
  const { code, out, err } = await runCli(['seed', 'check', name], {
    cwd,
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(told)}` },
  });
  expect([code, out]).toEqual([0, expect.stringContaining('14,000 entries in 1 file: no errors, 14,000 warnings')]);
  expect(Number(/cpu:(\d+)/.exec(err)?.[1]) / 1e6).toBeLessThan(3);
});
