/** No path by which bad seeds change a graph: each kind of bad YAML through every command that reads it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../processor-time.ts';
import type { Ran } from './run-cli.ts';
import { storedGraph } from './stored-graph.ts';

const { cwd, run, runAlone, dump, stored } = storedGraph('bad-seeds');

const entry = (fields: string) => `concepts:\n  - id: probe\n    prefLabel: probe\n${fields}\n`;
const bomb = ['a: &a0 [x, x, x, x, x, x, x, x, x]'];
for (let level = 1; level <= 9; level += 1) bomb.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);
const round = (count: number) =>
  Array.from({ length: count }, (_, n) => `  - {id: c${n}, replacedBy: c${(n + 1) % count}}\n`).join('');

/** A row a kind: the file, its text or what makes it, and the line that must be told. */
const seeds: [kind: string, name: string, content: string | ((path: string) => void), told: RegExp][] = [
  ['1 an alias bomb', 'a.yaml', bomb.join('\n'), /a\.yaml:5:\d+ .*alias/],
  ['3 a cyclic alias', 'a.yaml', entry('    altLabels: &a [*a]'), /a\.yaml:4:20 .*alias/],
  ['4 20,000 brackets', 'a.yaml', `concepts:\n  ${'['.repeat(20_000)}`, /a\.yaml:2:\d+ .*too deep/],
  ['5 a key twice', 'a.yaml', entry('    kind: task\n    kind: field'), /a\.yaml:5:5 .*a\.yaml:4:5/],
  ['6 a tag', 'a.yaml', entry('    definition: !!js/function "() => 1"'), /a\.yaml:4:\d+ .*tag/],
  ['7 __proto__', 'a.yaml', entry('    __proto__: {polluted: 1}'), /a\.yaml:4:5 .*__proto__/],
  ['8 null as a label', 'a.yaml', 'concepts:\n  - id: 012\n    prefLabel: ~\n', /a\.yaml:3:5 .*prefLabel/],
  ['9 a tab', 'a.yaml', 'concepts:\n\t- id: a\n', /a\.yaml:2:1 /],
  ['10 a bad second document', 'a.yaml', `${entry('')}---\nconcpts: []\n`, /a\.yaml:6:1 .*Did you mean "concepts"/],
  ['12 a line of 100 MB', 'a.yaml', `concepts: [${'a, '.repeat(33_400_000)}]`, /a\.yaml .*larger than 64000000 bytes/],
  ['13 cut in an entry', 'a.yaml', `${entry('')}  - id: b\n    prefLabel: "cut`, /a\.yaml:\d+:\d+ .*yaml/],
  ['14 an include', 'a.yaml', 'include: ../../../../etc/passwd\n', /a\.yaml:1:1 .*include/],
  ['14 a link that leads out', 'a.yaml', (path) => symlinkSync('/etc/passwd', path), /a\.yaml .*leads out/],
  ['15 an include of itself', 'a.yaml', 'include: a.yaml\n', /a\.yaml:1:1 .*include/],
  ['16 a misspelt field', 'a.yaml', entry('    definiton: A thing.'), /a\.yaml:4:5 .*Did you mean "definition"/],
  ['17 text for a list', 'a.yaml', entry('    altLabels: "x"'), /a\.yaml:4:5 .*must be a list/],
  [
    '18 a million labels',
    'a.yaml',
    entry(`    altLabels: [${'ab,'.repeat(1_000_000)}]`),
    /a\.yaml:4:\d+ .*50000 members/,
  ],
  [
    '18 a million labels as JSON',
    'a.json',
    `{"concepts": [{"id": "a", "prefLabel": "b", "altLabels": [${'"x",'.repeat(999_999)}"x"]}]}`,
    /a\.json:1:45 .*1000000 members/,
  ],
  [
    'a million numbers for entries',
    'a.json',
    `{"concepts": [${'1,'.repeat(1_000_000)}1]}`,
    /a\.json:1:15 .*must be a map/,
  ],
  ['20 UTF-16 without a mark', 'a.yaml', (path) => writeFileSync(path, entry(''), 'utf16le'), /a\.yaml:1:2 .*NUL/],
  [
    '21 invalid UTF-8',
    'a.yaml',
    (path) => writeFileSync(path, Buffer.from([0x61, 0xc3, 0x28])),
    /a\.yaml:1:3 .*byte 2/,
  ],
  ['25 a bidi override', 'a.yaml', entry('    altLabels: ["x\u202ey"]'), /a\.yaml:4:17 .*"x\\u202ey" .*U\+202E/],
  [
    '30 a label of megabytes',
    'a.yaml',
    entry(`    altLabels: ["${'x'.repeat(7_000_000)}"]`),
    /a\.yaml:4:17 .*longer than 200/,
  ],
  ['32 an empty label', 'a.yaml', entry('    altLabels: ["   "]'), /a\.yaml:4:17 .*is empty/],
  ['78 terminal escapes', 'a.yaml', entry('    altLabels: ["\u001b]0;own\u0007"]'), /a\.yaml:4:17 .*\\u001b\]0;own/],
  ['a named pipe', 'a.yaml', (path) => execFileSync('mkfifo', [path]), /a\.yaml .*not a plain file/],
  ['links in a circle', 'a.yaml', (path) => symlinkSync('a.yaml', path), /a\.yaml .*leads nowhere/],
  [
    'replacements in a circle of 10,000',
    'a.yaml',
    `concepts:\n${round(10_000)}`,
    /a\.yaml:2:\d+ .{1,40}goes round.{1,200}$/m,
  ],
];

/** Ten times what the worst takes. */
const mostSeconds = 20;

describe.each(seeds)('%s', (kind, name, content, told) => {
  it('is refused by check, plan, apply and ingest with its place, and changes nothing', async () => {
    const folder = `seeds-${seeds.findIndex(([each]) => each === kind)}`;
    mkdirSync(join(cwd, folder));
    if (typeof content === 'string') writeFileSync(join(cwd, folder, name), content);
    else content(join(cwd, folder, name));
    const isRefused = ({ code, out, err }: Ran, command: string) => {
      expect(code, command).toBe(1);
      expect(out + err).toMatch(told);
      for (const never of ['mistake in briefgraph', '[object', '\u001b', '\u202e'])
        expect(out + err).not.toContain(never);
    };
    const measured = async (...args: string[]) => {
      const ran = await runAlone(...args);
      isRefused(ran, args.join(' '));
      expect(ran.megabytes).toBeLessThan(512);
      expect(ran.seconds).toBeLessThan(mostSeconds);
      return ran;
    };
    // Reading is what a bad seed can make dear, and all commands read alike: one of the small goes alone.
    const isLarge = typeof content === 'string' && content.length > 10_000;
    const here = async (...args: string[]) => {
      const taken = processorTime();
      isRefused(await run(...args), args.join(' '));
      expect(taken()).toBeLessThan(mostSeconds);
    };
    const first = await measured('seed', 'check', folder);
    expect((await run('seed', 'check', folder)).out).toBe(first.out);
    for (const args of [
      ['seed', 'plan', folder, '--db', 'a.db'],
      ['seed', 'apply', folder, '--db', 'a.db'],
      ['ingest', '--seed', folder, '--db', 'a.db'],
    ])
      await (isLarge ? measured : here)(...args);
    expect(await dump()).toBe(stored.before);
    rmSync(join(cwd, folder), { recursive: true });
  }, 120_000);
});

it.each([
  ['11 an empty file', ''],
  ['11 only comments', '# nothing yet\n'],
  ['11 null', 'null\n'],
])(
  '%s has no seeds, and does not take the graph its vocabulary',
  async (_, text) => {
    writeFileSync(join(cwd, 'none.yaml'), text);
    expect(await run('seed', 'check', 'none.yaml')).toMatchObject({ code: 0 });
    for (const args of [
      ['seed', 'plan', 'none.yaml'],
      ['seed', 'apply', 'none.yaml'],
      ['ingest', '--seed', 'none.yaml'],
    ]) {
      const { code, err } = await run(...args, '--db', 'a.db');
      expect([code, err]).toEqual([2, expect.stringContaining('there are no seeds here')]);
    }
    expect(await dump()).toBe(stored.before);
  },
  60_000,
);

it.each([
  ['missing/x.ttl', /^briefgraph: missing\/x\.ttl: the folder for this file is not there\n/],
  ['.', /^briefgraph: \.: is /],
])('an export to %s says why it cannot be written, and leaves nothing behind', async (out, told) => {
  const { code, err } = await run('seed', 'export', '--seed', 'good.yaml', '--format', 'turtle', '--out', out);
  expect([code, err]).toEqual([1, expect.stringMatching(told)]);
  expect([existsSync(join(cwd, `${out}.part`)), existsSync(join(cwd, '..part'))]).toEqual([false, false]);
});

it('two folders of seeds are a mistake, whichever command is given them', async () => {
  for (const command of ['check', 'plan', 'apply']) {
    const { code, err } = await run('seed', command, 'good.yaml', '--seed', 'other.yaml');
    expect([code, err]).toEqual([2, expect.stringContaining('two folders of seeds are named')]);
  }
});
