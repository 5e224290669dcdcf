import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runHere } from './run-here.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-exchange-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const seed = (...args: string[]) => runHere(['seed', ...args], { cwd });
const file = (name: string, text: string) => writeFileSync(join(cwd, name), text);
const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://e.org/a> a skos:Concept ; skos:prefLabel "moose"@en ; <http://e.org/colour> "brown" .
`;

it('imports seeds that pass the check, and reports what it could not carry', async () => {
  file('a.ttl', turtle);
  const ran = await seed('import', 'a.ttl', '--out', 'out', '--report', 'report.json');
  expect(ran).toMatchObject({ code: 0, out: '' });
  expect(ran.err).toContain('left out: 1 × http://e.org/colour, as a.ttl:2 <http://e.org/a> brown');
  expect(ran.err).toContain('imported 1 concept into 1 file of out');
  expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({
    concepts: 1,
    findings: [{ outcome: 'left out', what: 'http://e.org/colour', count: 1 }],
  });
  expect(await seed('check', 'out')).toMatchObject({ code: 0 });
});

it('replaces only what an import has made, and only when told to', async () => {
  file('a.ttl', turtle);
  await seed('import', 'a.ttl', '--out', 'out');
  const again = await seed('import', 'a.ttl', '--out', 'out');
  expect(again.code).not.toBe(0);
  expect(again.err).toContain('--force');
  expect(await seed('import', 'a.ttl', '--out', 'out', '--force')).toMatchObject({ code: 0 });
  file('out/own.yaml', 'concepts: []\n');
  const refused = await seed('import', 'a.ttl', '--out', 'out', '--force');
  expect(refused.err).toContain('own.yaml: no import has made this file');
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.seed.schema.json', 'concepts.yaml', 'own.yaml']);
});

it('writes nothing where a file cannot be read', async () => {
  file('a.ttl', turtle);
  file('b.ttl', 'ex:a a ex:B .');
  const ran = await seed('import', 'a.ttl', 'b.ttl', '--out', 'out');
  expect(ran.code).not.toBe(0);
  expect(ran.err).toContain('b.ttl:1:1: the prefix "ex:" is not declared');
  expect(readdirSync(cwd).sort()).toEqual(['a.ttl', 'b.ttl']);
});

it('ends with 1 where a statement was refused, with the rest imported', async () => {
  file(
    'a.rdf',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
<skos:Concept rdf:about="http://e.org/a"><skos:prefLabel xml:lang="en">moose</skos:prefLabel>
<skos:closeMatch rdf:resource="http://e.org/ b"/></skos:Concept></rdf:RDF>`,
  );
  const ran = await seed('import', 'a.rdf', '--out', 'out');
  expect(ran.err).toMatch(/refused: .* as a\.rdf:3 http:\/\/e\.org\/ b/);
  expect(ran.code).toBe(1);
  expect(readdirSync(join(cwd, 'out'))).toEqual(['.seed.schema.json', 'concepts.yaml']);
});

it('exports the shipped vocabulary, and a folder to a file with addresses of its own', async () => {
  const shipped = await seed('export', '--format', 'schema.org');
  expect(JSON.parse(shipped.out)['@graph'][0]).toMatchObject({ '@type': 'DefinedTermSet' });
  file('a.yaml', 'concepts:\n  - id: moose\n    prefLabel: moose\n');
  const ran = await seed(
    'export',
    '--seed',
    'a.yaml',
    '--format',
    'turtle',
    '--base',
    'https://o.example/v',
    '--out',
    'a.ttl',
  );
  expect(ran).toMatchObject({ code: 0, out: '', err: '' });
  expect(readFileSync(join(cwd, 'a.ttl'), 'utf8')).toContain('<https://o.example/v/concept/moose>\n  a skos:Concept ;');
  const bad = await seed('export', '--seed', 'a.yaml', '--format', 'turtle', '--base', 'x y');
  expect(bad.err).toContain('is not an absolute IRI');
});

it('says what a table cannot hold', async () => {
  const { out, err } = await seed('export', '--format', 'csv');
  expect(out).toMatch(/^id,prefLabel,altLabels,/);
  expect(err).toMatch(/a table has concepts only: \d+ papers/);
});
