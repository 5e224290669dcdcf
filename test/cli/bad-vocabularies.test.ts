/** Each kind of bad SKOS, RDF and table through check, import and apply: told with its place, and nothing half-written. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { storedGraph } from './stored-graph.ts';

const { cwd, run, runAlone, dump, stored } = storedGraph('bad-vocabularies');

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
    /\(S13\).*\(S27\).*\(S14\)/s,
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
    const check = await runAlone('seed', 'check', name);
    if (checked) expect([check.code, check.out + check.err]).toEqual([1, expect.stringMatching(checked)]);
    const into = await runAlone('seed', 'import', name, '--out', 'imported');
    expect(into.err).toMatch(imported);
    expect([into.code, existsSync(join(cwd, 'imported'))]).toEqual(made ? [0, true] : [1, false]);
    expect(Math.max(check.megabytes, into.megabytes)).toBeLessThan(512);
    const applied = await run('seed', 'apply', name, '--db', 'a.db');
    expect([applied.code, await dump()]).toEqual([1, stored.before]);
    rmSync(join(cwd, 'imported'), { recursive: true, force: true });
    rmSync(join(cwd, name));
  },
  60_000,
);
