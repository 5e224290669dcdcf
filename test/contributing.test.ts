/** What CONTRIBUTING.md tells of a mention's way is what the code does. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { annotate } from '../src/pipeline/annotate.ts';
import { knowledgeOf } from '../src/pipeline/knowledge.ts';
import { loadVocabulary } from '../src/seed/load-vocabulary.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const section = contributing.split(/^## /m).find((part) => part.startsWith('How a mention comes to be')) ?? '';

it('names files that are there', () => {
  const named = [...contributing.matchAll(/`((?:src|test|cypher|seed|\.scripts)\/[\w./-]*)`/g)].map(
    (match) => match[1] as string,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const folders = [...section.matchAll(/`([a-z]+\/)`/g)].map((match) => match[1] as string);
  expect(folders.filter((folder) => !existsSync(join(root, 'src/extract', folder)))).toEqual([]);
});

it('shows the mentions that its text has', async () => {
  const text = [...section.matchAll(/^> (.*)$/gm)].map((match) => match[1]).join(' ');
  const { mentions } = annotate(text, knowledgeOf(await loadVocabulary(join(root, 'seed'))));
  const shown = mentions.map(({ quote, id, rule, confidence, salience, role }) =>
    [quote, id, rule, confidence, Math.round(salience * 10) / 10, role ?? ''].join(' | ').trim(),
  );
  const rows = [...section.matchAll(/^\| (.*) \|$/gm)].slice(1).map((match) => (match[1] as string).trim());
  expect(rows).toEqual(shown);
});
