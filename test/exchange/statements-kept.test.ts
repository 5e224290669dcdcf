import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../src/exchange/export/export-text.ts';
import { decodeText } from '../../src/exchange/files/decode-text.ts';
import { statementsKept } from '../../src/exchange/import/statements-kept.ts';
import { readRdf } from '../../src/exchange/rdf/read-rdf.ts';
import { absent, shared } from '../shared.ts';
import { imported } from './round-trip.ts';

const folders = ['skos', 'skos/skosmos', 'skos/skosify/examples', 'skos/qskos'];
const files = folders.flatMap((folder) => {
  const path = shared(`corpora/${folder}`);
  return path ? readdirSync(path).map((name) => `${path}/${name}`) : [];
});
const rdf = files.filter((path) => /\.(?:ttl|rdf|xml)$/.test(path) && !/nocontent|default_graph|myns/.test(path));

const key = (subject: string, predicate: string, object: string) => JSON.stringify([subject, predicate, object]);

/** Statements that an account lists, read again as N-Triples. */
async function listed(others: Record<string, string[]>) {
  const text = Object.values(others).flat().join('\n');
  return (await readRdf(text, { format: 'ntriples', path: 'others.nt', keepOdd: true })).quads;
}

describe.skipIf(rdf.length === 0)(`an import of real vocabularies${rdf.length === 0 ? ` (${absent})` : ''}`, () => {
  it.each(rdf.map((path) => [basename(path), path]))(
    '%s: every statement is said again by an export, or named in the account, and none is both',
    async (name, path) => {
      const text = decodeText(readFileSync(path)).text;
      const { quads, ...exported } = await imported(text, name);
      const { total, kept, others } = statementsKept(quads, exported);
      const again = await readRdf(exportText(exported, 'ntriples'), { format: 'ntriples', path: 'again.nt' });
      const said = new Set(again.quads.map((quad) => key(quad.subject.value, quad.predicate.value, quad.object.value)));
      // resources.rdf has an address with a space, which N-Triples cannot write.
      const odd = name === 'resources.rdf';
      const named = odd ? [] : await listed(others);
      const lost = new Set(named.map((quad) => key(quad.subject.value, quad.predicate.value, quad.object.value)));
      const nowhere = quads.filter(({ subject, predicate, object }) => {
        if (subject.termType === 'BlankNode' || object.termType === 'BlankNode') return false;
        const each = key(subject.value, predicate.value, object.value);
        return !said.has(each) && !lost.has(each);
      });
      expect(odd ? [] : nowhere).toEqual([]);
      expect(kept + Object.values(others).flat().length).toBe(total);
    },
    60_000,
  );
});

it('tells a language, a type and a blank node that were lost from what was kept', async () => {
  const text = `@prefix : <http://e.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
:s a skos:ConceptScheme ; skos:hasTopConcept :a .
:a a skos:Concept ; skos:inScheme :s ; skos:topConceptOf :s ; skos:prefLabel "River"@en, "Fluss"@DE ;
  skos:altLabel "stream" ; skos:notation "1", "2"^^xsd:integer ; owl:deprecated "1"^^xsd:boolean ; skos:example [ :of "x" ] .
:a skos:altLabel "stream" .`;
  const { quads, ...exported } = await imported(text, 'a.ttl');
  expect(statementsKept(quads, exported)).toEqual({
    total: 13,
    kept: 9,
    others: {
      'http://e.org/of': [expect.stringMatching(/^_:\S+ <http:\/\/e.org\/of> "x" \.$/)],
      'skos:altLabel': ['<http://e.org/a> <http://www.w3.org/2004/02/skos/core#altLabel> "stream" .'],
      'skos:example': [expect.stringMatching(/<http:\/\/e.org\/a> \S+ _:\S+ \.$/)],
      'skos:notation': [expect.stringContaining('"2"^^<http://www.w3.org/2001/XMLSchema#integer>')],
    },
  });
});

it('finds nothing missing from an export of our own', async () => {
  const seeds = `@prefix : <http://e.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
:a a skos:Concept ; skos:prefLabel "River"@en ; skos:related :b . :b a skos:Concept ; skos:prefLabel "Lake"@en .`;
  const own = exportText(await imported(seeds, 'a.ttl'), 'turtle');
  const { quads, ...exported } = await imported(own, 'b.ttl');
  expect(statementsKept(quads, exported)).toMatchObject({ others: {} });
});
