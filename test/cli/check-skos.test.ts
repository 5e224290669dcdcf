import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runHere } from './run-here.ts';

const thesaurus = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <http://example.org/> .
ex:river a skos:Concept ; skos:prefLabel "River"@en, "Stream"@en ; skos:broader ex:water .
ex:water a skos:Concept ; skos:prefLabel "Water"@en ; skos:brodaer ex:river .
`;
const seed = 'concepts:\n  - id: river\n    prefLabel: River\n    broader: [lake]\n';

let cwd: string;
const check = (...args: string[]) => runHere(['seed', 'check', ...args], { cwd });

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-check-skos-'));
  mkdirSync(join(cwd, 'both', 'rdf'), { recursive: true });
  for (const name of ['thesaurus.ttl', 'both/rdf/thesaurus.ttl']) writeFileSync(join(cwd, name), thesaurus);
  writeFileSync(join(cwd, 'both', 'seed.yaml'), seed);
  writeFileSync(join(cwd, 'broken.rdf'), '<rdf:RDF>\n');
  writeFileSync(join(cwd, 'empty.nt'), '');
  writeFileSync(
    join(cwd, 'graph.json'),
    '{"@id": "http://example.org/a", "@type": "http://www.w3.org/2004/02/skos/core#Concept"}',
  );
  writeFileSync(join(cwd, 'seed.json'), '{"concepts": [{"id": "river", "prefLabel": "River"}]}');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

it('checks a SKOS file by the rules of SKOS, with the place, the rule and what to do', async () => {
  const { code, out } = await check('thesaurus.ttl');
  expect(code).toBe(1);
  expect(out).toMatch(/^thesaurus\.ttl:3:\d+ error skos-two-pref-labels: .*"River" and "Stream".*Keep one/m);
  expect(out).toMatch(/^thesaurus\.ttl:4:\d+ error skos-undefined-term: .*Did you mean "broader"\?$/m);
  expect(out).toContain('2 entries in 1 file: 2 errors');
});

it.each([['json'], ['github'], ['sarif']])('tells it as %s too', async (format) => {
  const { code, out } = await check('thesaurus.ttl', '--format', format);
  expect(code).toBe(1);
  const place = { json: '"line": 3', github: 'file=thesaurus.ttl,line=3', sarif: '"startLine": 3' };
  expect(out).toContain(place[format as keyof typeof place]);
  expect(out).toContain('skos-two-pref-labels');
  if (format === 'sarif') {
    const [{ tool, results }] = JSON.parse(out).runs;
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  }
});

it('checks a folder that has seeds and RDF, each as what it is', async () => {
  const { out } = await check('both', '--format', 'json');
  const { files, findings } = JSON.parse(out);
  const rulesOf = (file: string) =>
    findings.filter((finding: { file: string }) => finding.file === file).map(({ rule }: { rule: string }) => rule);
  expect(files).toBe(2);
  expect(rulesOf('both/seed.yaml')).toContain('unknown-concept');
  expect(rulesOf('both/rdf/thesaurus.ttl')).toContain('skos-two-pref-labels');
});

it.each([
  ['broken.rdf', /^broken\.rdf:\d+:\d+ error skos-unreadable: /m],
  ['empty.nt', /^empty\.nt error skos-unreadable: is empty\./m],
  ['graph.json', /^graph\.json.* warning skos-missing-label: /m],
])('says what is wrong with %s, and does not take it for a seed', async (file, line) => {
  expect((await check(file)).out).toMatch(line);
});

it('takes JSON for a seed where nothing in it is JSON-LD', async () => {
  const { code, out } = await check('seed.json');
  expect(code).toBe(0);
  expect(out).not.toContain('skos-');
});

it('explains a rule of SKOS as it does those of seeds', async () => {
  const { code, out } = await check('--explain', 'skos-relation-clash');
  expect(code).toBe(0);
  expect(out).toContain('SKOS S27');
  expect((await check('--explain', 'skos-relation-clsh')).err).toContain('Did you mean "skos-relation-clash"?');
});
