import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printed, runCli, startCli } from './cli/run-cli.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-readme-'));
  cpSync(join(root, 'seed'), join(cwd, 'seed'), { recursive: true });
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The blocks of a language in a section, by its heading. */
function blocks(heading: string, language: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map((match) => match[1] as string);
}

it('gives two commands, which npm knows', () => {
  expect(blocks('Start', 'sh').map((block) => block.trim())).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  expect(scripts).toMatchObject({ start: 'node src/bin.js serve', test: expect.stringContaining('vitest run') });
});

it('starts as it says, with something to ask', async () => {
  const args = scripts.start.split(' ').slice(2);
  const server = startCli([...args, '--port', '0'], { cwd });
  try {
    const [, url] = await printed(server, /(http:\/\/127\.0\.0\.1:\d+)\/graphql/);
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready' });
  } finally {
    server.kill('SIGTERM');
  }
});

it('shows commands that work, and the answer that they give', async () => {
  const [commands] = blocks('Ask your own', 'sh');
  const [answer] = blocks('Ask your own', 'json');
  const outputs: string[] = [];
  for (const line of (commands as string).trim().split('\n')) {
    const args = [...line.replace('npx briefgraph ', '').matchAll(/'([^']*)'|(\S+)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const { code, out, err } = await runCli(args, { cwd });
    expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    outputs.push(out);
  }
  expect(JSON.parse(outputs.at(-1) as string)).toEqual(JSON.parse(answer as string));
});

it('lists every command that there is', async () => {
  const { out } = await runCli(['--help'], { cwd });
  const listed = [...(out.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)].map((match) => match[1]);
  const told = [...readme.matchAll(/^\| `npx briefgraph ([a-z]+)/gm)].map((match) => match[1]);
  expect(told.sort()).toEqual(listed.filter((name) => name !== 'help' && name !== 'briefgraph').sort());
});

it('shows a picture that is there', () => {
  const [, picture] = /!\[[^\]]*\]\(([^)]+)\)/.exec(readme) ?? [];
  expect(
    readFileSync(join(root, picture as string))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});
