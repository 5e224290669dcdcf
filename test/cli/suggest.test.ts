/** The curator's way from a suggestion to the graph, by the commands alone, on the sample briefs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ran } from './run-cli.ts';
import { runHere } from './run-here.ts';

const shipped = fileURLToPath(new URL('../../seed', import.meta.url));
const term = 'term/statistical-learning-theory';

let cwd: string;
const cli = (...args: string[]): Promise<Ran> => runHere(args, { cwd });
const seed = (command: string, ...args: string[]) => cli('seed', command, ...args, '--seed', 'seeds');
const file = (name: string) => readFileSync(join(cwd, 'seeds', name), 'utf8');
const suggestedIds = async () =>
  (await seed('suggest', '--format', 'json', '--first', '1000')).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id as string);
const briefsOf = async (label: string) => {
  const query = `{ concept(label: "${label}") { briefs { edges { node { id } } } } }`;
  const { concept } = JSON.parse((await cli('query', query)).out).data;
  return (concept?.briefs.edges ?? []).map(({ node }: { node: { id: string } }) => node.id).sort();
};

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-suggest-'));
  for (const name of ['concepts', 'papers', 'people', 'organizations', 'outlets']) {
    cpSync(join(shipped, `${name}.yaml`), join(cwd, 'seeds', `${name}.yaml`));
  }
  // As if no curator had written these yet.
  const without = ['statistical-learning-theory', 'learning-mechanics'].reduce(
    (text, id) => text.replace(new RegExp(`  - id: ${id}\\n(?:    .*\\n)+\\n`), ''),
    file('concepts.yaml').replaceAll(/(?<=broader: .*)statistical-learning-theory/g, 'machine-learning'),
  );
  const undefinedLaw = without.replace(
    /(?<= {2}- id: scaling-law\n(?: {4}.*\n)*?) {4}definition: .*\n(?: {6}.*\n)*/,
    '',
  );
  writeFileSync(join(cwd, 'seeds', 'concepts.yaml'), undefinedLaw);
  expect((await cli('ingest', join(shipped, 'briefs'), '--seed', 'seeds')).code).toBe(0);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

it('is asked for the vocabulary that the graph goes by', async () => {
  const { code, err } = await cli('seed', 'suggest');
  expect(code).toBe(2);
  expect(err).toContain('Name its folder with --seed');
});

it('accepts a term into its place in the file, which passes the check and links the briefs that suggested it', async () => {
  const json = (await seed('suggest', '--kind', 'term', '--format', 'json')).out.split('\n').filter(Boolean);
  const suggestion = json.map((line) => JSON.parse(line)).find(({ id }) => id === term);
  const evidence: string[] = suggestion.evidence.map(({ brief }: { brief: string }) => brief).sort();
  expect(evidence.length).toBeGreaterThan(1);
  expect(await briefsOf('statistical learning theory')).toEqual([]);
  const before = file('concepts.yaml');

  const { out, code } = await seed(
    'accept',
    term,
    '--broader',
    'generalization',
    '--definition',
    'What holds: on average.',
  );
  expect({ out, code }).toEqual({ out: 'wrote seeds/concepts.yaml\n', code: 0 });
  const lines = file('concepts.yaml').split('\n');
  const at = lines.indexOf('  - id: statistical-learning-theory');
  expect(lines.slice(at + 2, at + 6)).toEqual([
    '    prefLabel: statistical learning theory',
    '    definition: "What holds: on average."',
    '    broader: [generalization]',
    '',
  ]);
  expect(lines.toSpliced(at, 6).join('\n')).toBe(before);
  expect((await cli('seed', 'check', 'seeds')).code).toBe(0);
  expect(await suggestedIds()).not.toContain(term);

  expect((await seed('apply', '--message', 'theories')).code).toBe(0);
  expect(await briefsOf('statistical learning theory')).toEqual(evidence);
});

it('remembers what was rejected, and why', async () => {
  const ids = ['term/large-model', 'term/human-feedback'];
  expect(await suggestedIds()).toEqual(expect.arrayContaining(ids));
  expect((await seed('reject', ...ids, '--reason', 'not ours: no')).code).toBe(0);
  expect(file('rejected.yaml')).toBe(
    `${file('people.yaml').split('\n').slice(0, 2).join('\n')}\n\nrejected:\n${ids
      .toSorted()
      .map((id) => `  - id: ${id}\n    reason: "not ours: no"\n`)
      .join('\n')}`,
  );
  for (const id of await suggestedIds()) expect(ids).not.toContain(id);
  expect((await seed('accept', 'term/large-model')).err).toContain('term/large-model was rejected: not ours: no');
  expect((await seed('reject', 'term/large-model', '--reason', 'again')).out).toContain('in the seeds already');

  const candidates = async () => (await cli('candidates', '--min-briefs', '2')).out;
  expect(await candidates()).toContain('large models ');
  expect((await seed('apply', '--message', 'turned down')).code).toBe(0);
  expect(await candidates()).not.toContain('large models ');
});

it.each([
  { args: ['accept', 'term/learning-mechanic'], says: 'Did you mean "term/learning-mechanics"?' },
  { args: ['accept', 'learning-mechanics'], says: 'Their ids begin with term/, same/' },
  { args: ['accept', 'term/learning-mechanics', '--broader', 'nowhere-at-all'], says: 'Nothing was written.' },
  { args: ['accept', 'definition/scaling-law'], says: 'Say it with --definition' },
  { args: ['accept', 'definition/scaling-law', '--pref-label', 'x'], says: '--pref-label is not for definition/' },
  { args: ['reject', 'term/learning-mechanics'], says: '--reason' },
])('says what is wrong, and writes nothing: $args', async ({ args: [command = '', ...args], says }) => {
  const before = [file('concepts.yaml'), file('rejected.yaml')];
  const { code, err } = await seed(command, ...args);
  expect(code).not.toBe(0);
  expect(err).toContain(says);
  expect([file('concepts.yaml'), file('rejected.yaml')]).toEqual(before);
});

it('writes suggestions into the files, each with what briefs say; a definition waits for the curator', async () => {
  const { out, code } = await seed('suggest', '--write');
  expect({ out, code }).toEqual({ out: 'wrote seeds/concepts.yaml\n', code: 0 });
  expect(file('concepts.yaml')).toMatch(
    / {2}- id: learning-mechanics\n {4}# Suggested: \d+ briefs .*\n {4}# “.*” \(brief\/.*\)\n {4}prefLabel: learning mechanics\n/,
  );
  const waiting = / {4}definition:\n {6}# In your own words; briefs say:\n {6}# “.*” \(brief\/.*\)\n/;
  expect(file('concepts.yaml')).toMatch(waiting);
  expect((await cli('seed', 'check', 'seeds')).code).toBe(0);
  // Briefs define the new one too.
  const open = ['definition/learning-mechanics', 'definition/scaling-law'];
  expect(await suggestedIds()).toEqual(open);
  expect((await seed('suggest', '--write')).out).toBe('wrote seeds/concepts.yaml\n');
  expect((await seed('suggest', '--write')).out).toContain('nothing to write');

  for (const id of open) expect((await seed('accept', id, '--definition', 'A rule of growth.')).code).toBe(0);
  expect(file('concepts.yaml')).toContain('    definition: A rule of growth.\n      # In your own words');
  const after = await seed('suggest');
  expect(after).toMatchObject({ out: '', code: 0 });
  expect(after.err).toContain('no suggestions: ingest more briefs');
});
