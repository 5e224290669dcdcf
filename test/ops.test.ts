/** What docs/ops.md tells to do can be done. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { program } from '../src/cli/program.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/ops.md');
const text = readFileSync(page, 'utf8');

/** The command that words name, and those of the words that are left. */
function commandOf(words: string[], command: Command = program()): { command: Command; rest: string[] } {
  const inner = command.commands.find((each) => each.name() === words[0]);
  return inner ? commandOf(words.slice(1), inner) : { command, rest: words };
}

it('gives commands that there are, with options that they take', () => {
  const lines = [...text.matchAll(/npx briefgraph ([^`#\n]+)/g)].map((match) => (match[1] as string).trim());
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    const { command, rest } = commandOf(line.split(/\s+/));
    expect({ line, isOurs: command.parent !== null }).toEqual({ line, isOurs: true });
    const known = command.options.flatMap(({ long, short }) => [long, short]);
    const unknown = rest.filter((word) => word.startsWith('-') && !known.includes(word));
    expect({ line, unknown }).toEqual({ line, unknown: [] });
  }
});

it('names options of serve that there are', () => {
  const { options } = commandOf(['serve']).command;
  const named = [...text.matchAll(/`(--[a-z-]+)`/g)].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !options.some(({ long }) => long === name))).toEqual([]);
});

it('names files and settings that there are', () => {
  const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
  const settings = [...text.matchAll(/`(NEO4J_server_\w+)`/g)].map((match) => match[1] as string);
  expect(settings.length).toBeGreaterThan(0);
  expect(settings.filter((name) => !compose.includes(name))).toEqual([]);
  expect(compose).toMatch(/^ {2}server:$/m);
  for (const path of ['docker-compose.yml', 'seed/']) {
    expect(text).toContain(`\`${path}\``);
    expect(existsSync(join(root, path))).toBe(true);
  }
});

it('links to what is there', () => {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] as string).toLowerCase().replace(/ /g, '-'),
  );
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] as string);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    if (link.startsWith('#')) expect(headings).toContain(link.slice(1));
    else expect(existsSync(join(dirname(page), link))).toBe(true);
  }
});
