/** The guide for curators works as it is written: its steps are taken one after the other, on the shipped samples. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from './cli/run-here.ts';
import { editSeeds, sectionOf, stepsOf } from './guide.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = stepsOf(sectionOf('CONTRIBUTING.md', 'For curators'));
const loop = stepsOf(sectionOf('README.md', 'Curate'));

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-curators-'));
  cpSync(join(root, 'seed'), join(cwd, 'seed'), { recursive: true });
  cpSync(join(root, 'schema'), join(cwd, 'schema'), { recursive: true });
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function run(args: string[]): Promise<string> {
  const { code, out, err } = await runHere(args, { cwd });
  if (code !== 0) throw new Error(`exit code ${code}\n${out}\n${err}`);
  return out;
}

/** Where an id leads, or null. */
async function conceptId(id: string): Promise<string | null> {
  const { out } = await runHere(['query', `{ concept(id: "concept/${id}") { id } }`], { cwd });
  return JSON.parse(out).data.concept?.id ?? null;
}

/** What the guide says of a command, beyond that it works; by its first words. */
const promises: [string, (out: string) => void | Promise<void>][] = [
  ['seed plan', (out) => expect(out).toMatch(/learning curve|Copilot/)],
  ['seed apply', async () => expect(await conceptId('learning-curve')).toBe('concept/learning-curve')],
  ['seed log', (out) => expect(out).toContain('Grokking is told by learning curves')],
  ['seed undo', async () => expect(await conceptId('learning-curve')).toBeNull()],
  [
    'seed apply seed --message Copilot',
    async () => {
      expect(await conceptId('tree-of-thoughts')).toBe('concept/chain-of-thought-prompting');
      expect(await conceptId('copilot')).toBe('concept/microsoft-copilot');
      expect(await conceptId('bloom')).toBe('concept/bloom');
    },
  ],
  ['seed suggest', (out) => expect(out).toContain('term/human-feedback')],
  ['seed accept', () => expect(readFileSync(join(cwd, 'seed/concepts.yaml'), 'utf8')).toContain('id: human-feedback')],
  [
    'seed reject',
    async () => expect(await run(['seed', 'suggest', '--seed', 'seed'])).not.toContain('term/large-model'),
  ],
  [
    'seed apply seed --message Human',
    async () => expect(await conceptId('human-feedback')).toBe('concept/human-feedback'),
  ],
  ['seed import', () => expect(readFileSync(join(cwd, 'terms.csv'), 'utf8')).toContain('mode-collapse')],
  ['seed export', () => expect(readFileSync(join(cwd, 'my-seeds.ttl'), 'utf8')).toContain('mode collapse')],
];

describe('the guide', () => {
  let graphBefore = '';
  let number = 0;
  for (const step of steps) {
    number += 1;
    const words = step.kind === 'run' ? step.args.join(' ') : '';
    const title = step.kind === 'run' || step.kind === 'other' ? step.line : `${step.kind} ${step.file}`;
    it(`${number}. ${title}`, async () => {
      if (step.kind === 'edit') return editSeeds(join(cwd, step.file), step.yaml);
      if (step.kind === 'write') return writeFileSync(join(cwd, step.file), step.text);
      if (step.kind === 'other') return expect(step.line).toMatch(/^(?:npm ci|git [a-z]+ .*)$/);
      if (words.startsWith('seed apply') && graphBefore === '') graphBefore = await run(['dump']);
      const out = await run(step.args);
      for (const [start, check] of promises) if (words.startsWith(start)) await check(out);
      if (words.startsWith('seed undo')) expect(await run(['dump'])).toBe(graphBefore);
    }, 120_000);
  }

  it('has an example of every way to change an entry for another', () => {
    const edits = steps.flatMap((step) => (step.kind === 'edit' ? [step.yaml] : [])).join('\n');
    for (const field of ['replacedBy: chain', 'replacedBy: [', 'deprecated:', 'onlyWith:'])
      expect(edits).toContain(field);
  });

  it('shows every command that curators have', async () => {
    const listed = [...((await run(['seed', '--help'])).split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)];
    const shown = new Set(
      steps.flatMap((step) => (step.kind === 'run' && step.args[0] === 'seed' ? [step.args[1]] : [])),
    );
    expect(listed.map((match) => match[1]).filter((name) => name !== 'help' && !shown.has(name))).toEqual([]);
  });

  it('is one page', () => {
    expect(sectionOf('CONTRIBUTING.md', 'For curators').split('\n').length).toBeLessThan(200);
  });
});

it('is the longer form of what the README shows', () => {
  expect(loop.length).toBeGreaterThan(3);
  const shown = steps.flatMap((step) => (step.kind === 'run' ? [step.args.slice(0, 2).join(' ')] : []));
  for (const step of loop) {
    if (step.kind !== 'run') throw new Error('The README shows the loop alone.');
    expect(shown).toContain(step.args.slice(0, 2).join(' '));
  }
});
