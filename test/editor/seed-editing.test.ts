/** A curator's editor, as yaml-language-server makes it: the schema is found by the comments in the files alone. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conceptKinds } from '../../src/model.ts';
import { addModelines, modelines } from '../../src/seed/editing/modelines.ts';
import { parseSeeds } from '../../src/seed/load-vocabulary.ts';
import { type Completion, type Diagnostic, type EditorSession, startSession } from './language-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const head = modelines('../schema/seed.schema.json');

let folder: string;
let editor: EditorSession;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefgraph-editor-'));
  cpSync(join(root, 'schema/seed.schema.json'), join(folder, 'schema/seed.schema.json'));
  editor = await startSession(folder);
});
afterAll(async () => {
  const told = await editor.close();
  rmSync(folder, { recursive: true });
  // Nothing was fetched: the schema is a file.
  expect(told).toBe('');
});

let opened = 0;
/** Opens a file of this text, which has the comments of a shipped one. */
async function open(text: string): Promise<{ path: string; found: Diagnostic[] }> {
  opened += 1;
  const path = join(folder, 'seed', `${opened}.yaml`);
  return { path, found: await editor.open(path, head + text) };
}

/** `line:column message`, from 1, as in the text without the comments. */
const told = (found: Diagnostic[]) =>
  found.map(({ range, message }) => `${range.start.line - 1}:${range.start.character + 1} ${message}`).sort();

/** The place of `|` in a text, and the text without it. */
function cursor(marked: string): { text: string; line: number; character: number } {
  const before = (head + marked.slice(0, marked.indexOf('|'))).split('\n');
  return { text: marked.replace('|', ''), line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function completionsAt(marked: string): Promise<Completion[]> {
  const { text, line, character } = cursor(marked);
  const { path } = await open(text);
  return editor.complete(path, line, character);
}

async function hoverAt(marked: string): Promise<string> {
  const { text, line, character } = cursor(marked);
  const { path } = await open(text);
  return editor.hover(path, line, character);
}

describe('errors while typing', () => {
  it('stand where they are, and say what to do', async () => {
    const { found } = await open(`concepts:
  - id: concept/attention
    prefLabel: attention
    definiton: A weighted look at all words.
    kind: methd
  - id: transformer
`);
    const kinds = conceptKinds.map((kind) => `"${kind}"`).join(', ');
    expect(told(found)).toEqual([
      '2:9 an id is written without "concept/" and without spaces, for example mu-parameterization',
      '4:5 Property definiton is not allowed.',
      `5:11 Value is not accepted. Valid values: ${kinds}.`,
      '6:5 Missing property "prefLabel".',
    ]);
  });

  it('are none in the files that are shipped', async () => {
    const files = readdirSync(join(root, 'seed')).filter((name) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const text = readFileSync(join(root, 'seed', file), 'utf8');
      expect({ file, found: told(await editor.open(join(folder, 'seed', file), text)) }).toEqual({ file, found: [] });
    }
  });

  /** Values that YAML reads as numbers, truth values or nothing, and seeds as the text they are written as. */
  const taken = [
    'papers: [{id: a, title: No, year: 2017, arxivId: 1706.03762, doi: }]',
    'papers: [{id: 1706.03760, title: "12", year: "2017", url: "HTTPS://x.org/a"}]',
    'concepts: [{id: 4, prefLabel: 3.10, altLabels: [3DGS, 4, true, 1e3, 0x1F], hiddenLabels: }]',
    'concepts: [{id: a, prefLabel: b, onlyWith: {b: [2]}, kind: , broader: }]',
    'concepts: [{id: a, prefLabel: "4", onlyWith: {4: [model]}, translations: {pt-BR: {prefLabel: 4}}}]',
    'concepts: [{id: a, replacedBy: b}, {id: b, prefLabel: b, status: CURATED}]',
    'concepts: [{id: a, prefLabel: "b", deprecated: not used, iri: "urn:x:a", notations: [1.2]}]',
    'concepts: [{id: a, prefLabel: b, notes: {scopeNote: [x]}, matches: {exactMatch: ["http://x.org/ü"]}}]',
    'people: [{id: josé/ω, name: Ω}]\nconcepts:\nscheme: {title: x, version: 3.40}\nrejected: [{id: term/a, reason: no}]',
    'outlets: [{id: a, name: A, kind: journal}]\norganizations: [{id: ..b, name: B}]',
    '',
  ];
  it.each(taken)('are none where seeds take a value: %s', async (text) => {
    expect(() => parseSeeds([{ path: 'a.yaml', text }])).not.toThrow();
    expect(told((await open(text)).found)).toEqual([]);
  });

  const refused = [
    'concepts: [{id: a b, prefLabel: x}]',
    'concepts: [{id: ./a, prefLabel: x}]',
    'concepts: [{id: a//b, prefLabel: x}]',
    'concepts: [{id: a, prefLabel: " "}]',
    'concepts: [{id: a, prefLabel: x, altLabels: y}]',
    'concepts: [{id: a, prefLabel: x, altLabels: [{b: c}]}]',
    'concepts: [{id: a, prefLabel: x, replacedBy: []}]',
    'concepts: [{id: a, replacedBy: }]',
    'concepts: [{id: a, prefLabel: x, iri: not-an-iri}]',
    'concepts: [{id: a, prefLabel: x, translations: {english: {label: y}}}]',
    'concepts: {id: a}',
    'papers: [{id: a, title: x, year: soon}]',
    'papers: [{id: a, title: x, year: 20170}]',
    'papers: [{id: a, title: x, url: www.x.org}]',
    'papers: [{id: a, title: x, arxivId: x}]',
    'rejected: [{id: a, reason: x}]',
    'rejected: [{id: term/a}]',
    'terms: []',
    '- a',
  ];
  it.each(refused)('are some where seeds refuse what one entry says: %s', async (text) => {
    expect(() => parseSeeds([{ path: 'a.yaml', text }])).toThrow();
    expect(told((await open(text)).found)).not.toEqual([]);
  });
});

describe('completion', () => {
  it('names the fields that an entry can have', async () => {
    const labels = (await completionsAt('concepts:\n  - id: a\n    |\n')).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['prefLabel', 'altLabels', 'kind', 'definition', 'broader', 'replacedBy', 'deprecated']),
    );
    expect(labels).not.toContain('id');
    expect(labels).not.toContain('title');
  });

  it('names the kinds, and says what each of them is', async () => {
    const found = await completionsAt('concepts:\n  - id: a\n    prefLabel: b\n    kind: |\n');
    expect(found.map(({ label }) => label).sort()).toEqual([...conceptKinds].sort());
    expect(found.find(({ label }) => label === 'phenomenon')?.documentation).toContain('grokking');
  });

  it('writes a whole entry to be filled in, or one of a merger', async () => {
    const found = await completionsAt('concepts:\n  - |\n');
    const merged = found.find(({ label }) => label === 'a concept that is now another one');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: where an editor puts the cursor
    expect(merged?.insertText).toBe('id: ${1:old-id}\n  replacedBy: ${2:new-id}');
    expect(found.find(({ label }) => label === 'a concept')?.insertText).toContain('definition:');
  });

  it('names the lists at the top', async () => {
    const labels = (await completionsAt('|')).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['concepts', 'papers', 'people', 'organizations', 'outlets', 'scheme', 'rejected']),
    );
  });
});

describe('hover text', () => {
  it('says what a field is for, with an example', async () => {
    expect(await hoverAt('concepts:\n  - id: a\n    pref|Label: b\n')).toContain('attention mechanism');
    expect(await hoverAt('concepts:\n  - id: a\n    replaced|By: b\n')).toContain('leads to them for ever');
    expect(await hoverAt('papers:\n  - id: a\n    ye|ar: 2017\n')).toContain('first public');
  });

  it('says what a kind means', async () => {
    expect(await hoverAt('concepts:\n  - id: a\n    prefLabel: b\n    kind: phen|omenon\n')).toContain('grokking');
  });
});

it('works on seeds outside this project, in their sub-folders too', async () => {
  const own = join(folder, 'own');
  mkdirSync(join(own, 'models'), { recursive: true });
  const text = 'concepts:\n  - id: gpt-9\n    preflabel: GPT-9\n';
  for (const name of ['a.yaml', 'models/b.yml']) writeFileSync(join(own, name), text);
  await addModelines(own);
  for (const name of ['a.yaml', 'models/b.yml']) {
    const found = await editor.open(join(own, name), readFileSync(join(own, name), 'utf8'));
    expect(told(found)).toEqual(['2:5 Missing property "prefLabel".', '3:5 Property preflabel is not allowed.']);
  }
});

it('needs only the line that JetBrains reads, too', async () => {
  const [, jetbrains] = head.split('\n');
  const found = await editor.open(join(folder, 'seed/jetbrains.yaml'), `${jetbrains}\nconcept: []\n`);
  expect(found.map(({ message }) => message)).toEqual(['Property concept is not allowed.']);
});
