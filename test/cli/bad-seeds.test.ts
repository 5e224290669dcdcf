/** No path by which bad seeds change a graph: each kind of bad YAML and SKOS through every command that reads it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

let cwd: string;
let before: string;
/** Writes down the most memory the command had, in kilobytes, as it ends. */
const measure = `data:text/javascript,process.on('exit',()=>require('fs').writeFileSync(process.env.PEAK,String(process.resourceUsage().maxRSS)))`;
const measured = measure.replace("require('fs')", "process.getBuiltinModule('node:fs')");

async function run(...args: string[]) {
  const peak = join(cwd, 'peak');
  const ran = await runCli(args, { cwd, env: { PEAK: peak, NODE_OPTIONS: `--import "${measured}"` } });
  return { ...ran, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}
const dump = async () => (await runCli(['dump', '--db', 'a.db'], { cwd })).out;

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-bad-seeds-'));
  writeFileSync(join(cwd, 'good.yaml'), 'concepts:\n  - {id: base, prefLabel: base label}\n');
  writeFileSync(join(cwd, 'brief.txt'), 'A brief about the base label\n\nThe base label is what this is about.\n');
  const made = await run('ingest', 'brief.txt', '--seed', 'good.yaml', '--captured-at', '2026-05-01', '--db', 'a.db');
  expect(made.code).toBe(0);
  before = await dump();
}, 60_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

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
    /a\.yaml:1:2 .*byte 1/,
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

describe.each(seeds)('%s', (kind, name, content, told) => {
  it('is refused by check, plan, apply and ingest with its place, and changes nothing', async () => {
    const folder = `seeds-${seeds.findIndex(([each]) => each === kind)}`;
    mkdirSync(join(cwd, folder));
    if (typeof content === 'string') writeFileSync(join(cwd, folder, name), content);
    else content(join(cwd, folder, name));
    const check = ['seed', 'check', folder];
    const answers = [];
    for (const args of [
      check,
      check,
      ['seed', 'plan', folder, '--db', 'a.db'],
      ['seed', 'apply', folder, '--db', 'a.db'],
      ['ingest', '--seed', folder, '--db', 'a.db'],
    ]) {
      const start = performance.now();
      const { code, out, err, megabytes } = await run(...args);
      expect(code, args.join(' ')).toBe(1);
      expect(out + err).toMatch(told);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(out + err).not.toMatch(/mistake in briefgraph|\[object|\u001b|\u202e/);
      expect(megabytes).toBeLessThan(512);
      // Generous: the machine may do other things at once.
      expect(performance.now() - start).toBeLessThan(20_000);
      answers.push(out);
    }
    expect(answers[1]).toBe(answers[0]);
    expect(await dump()).toBe(before);
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
    expect(await dump()).toBe(before);
  },
  60_000,
);

const skos = (body: string) =>
  `@prefix : <http://e.org/> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${body}`;
const concept = (name: string, more = '') => `:${name} a skos:Concept ; skos:prefLabel "${name}"@en ${more} .\n`;

/** Refused by the import (`null`), or imported without what is wrong, which is told. */
const vocabularies: [
  kind: string,
  name: string,
  text: string,
  checked: RegExp | null,
  imported: RegExp,
  made: boolean,
][] = [
  [
    '59 broader that goes round',
    'a.ttl',
    skos(concept('a', '; skos:broader :b') + concept('b', '; skos:broader :a')),
    /a\.ttl:\d+:\d+ error skos-/,
    /left out: 1 × broader that goes round/,
    true,
  ],
  [
    '60 two prefLabels, S13 and S27',
    'a.ttl',
    skos(
      concept('a', '; skos:prefLabel "bb"@en ; skos:altLabel "a"@en ; skos:broader :d ; skos:related :d') +
        concept('d'),
    ),
    /error skos-two-pref-labels/,
    /\(S13\)[\s\S]*\(S27\)[\s\S]*\(S14\)/,
    true,
  ],
  [
    '61 a space in an address',
    'a.nt',
    '<http://e.org/a b> <http://e.org/p> "x" .\n',
    /a\.nt:1:1 error/,
    /a\.nt:1:1: .*address/,
    false,
  ],
  [
    '61 a million statements on a line',
    'a.nt',
    `${'<http://e.org/a> <http://e.org/b> <http://e.org/c> . '.repeat(1_000_000)}\n`,
    /a\.nt:1:\d+ error/,
    /a\.nt:1:\d+: more than 100,000 statements on one line/,
    false,
  ],
  [
    '61 blank nodes alone',
    'a.ttl',
    skos('[] a skos:Concept ; skos:prefLabel "x"@en .'),
    null,
    /a\.ttl:3:6: .*blank nodes/,
    false,
  ],
  [
    '62 owl:imports',
    'a.ttl',
    skos(
      `<http://127.0.0.1:9/o> a <http://www.w3.org/2002/07/owl#Ontology> ; <http://www.w3.org/2002/07/owl#imports> <http://127.0.0.1:9/x> .\n${concept('a')}`,
    ),
    null,
    /left out: 1 × owl:imports/,
    true,
  ],
  [
    '63 an unknown prefix',
    'a.ttl',
    skos('ex:a a skos:Concept .'),
    /a\.ttl:3:1 error/,
    /a\.ttl:3:1: the prefix "ex:"/,
    false,
  ],
  [
    '63 a remote context',
    'a.jsonld',
    '{"@context": "http://127.0.0.1:9/c", "@id": "http://e.org/a"}',
    /not fetched/,
    /not fetched/,
    false,
  ],
  [
    '65 a quotation that never ends',
    'a.csv',
    'id,prefLabel\na,b\nc,"d\n',
    /seed import/,
    /a\.csv:3: a quotation/,
    false,
  ],
  [
    '66 a key twice',
    'a.jsonld',
    '{"@id": "http://e.org/a", "@id": "http://e.org/b"}',
    /a\.jsonld:1:27 error/,
    /a\.jsonld:1:27: the key "@id" stands twice in one map\n/,
    false,
  ],
  [
    '66 a number that no reader keeps',
    'a.jsonld',
    '{"@id": "http://e.org/a", "http://e.org/n": 1e400}',
    /1e400 cannot be kept/,
    /1e400 cannot be kept/,
    false,
  ],
];

it.each(vocabularies)(
  '%s: check and import say so, and nothing half-written is left',
  async (_, name, text, checked, imported, made) => {
    writeFileSync(join(cwd, name), text);
    const check = await run('seed', 'check', name);
    if (checked) expect([check.code, check.out + check.err]).toEqual([1, expect.stringMatching(checked)]);
    const into = await run('seed', 'import', name, '--out', 'imported');
    expect(into.err).toMatch(imported);
    expect([into.code, existsSync(join(cwd, 'imported'))]).toEqual(made ? [0, true] : [1, false]);
    expect(Math.max(check.megabytes, into.megabytes)).toBeLessThan(512);
    const applied = await run('seed', 'apply', name, '--db', 'a.db');
    expect([applied.code, await dump()]).toEqual([1, before]);
    rmSync(join(cwd, 'imported'), { recursive: true, force: true });
    rmSync(join(cwd, name));
  },
  60_000,
);

it.each([
  ['missing/x.ttl', /^briefgraph: missing\/x\.ttl: the folder for this file is not there\n/],
  ['.', /^briefgraph: \.: is a folder\n/],
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
