/** The kinds of bad SKOS, RDF and tables in /work/shared/bad-input.md, in its order; addresses and sizes are in read-rdf.test.ts too. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../src/exchange/export/export-text.ts';
import { exportedOf, imported } from './round-trip.ts';

const turtle = (body: string) =>
  `@prefix : <http://e.org/> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${body}`;
const of = async (body: string) => {
  const { vocabulary, report } = await imported(turtle(body), 'a.ttl');
  const told = report.findings.map(({ outcome, what, count }) => `${outcome} ${count} ${what}`);
  return { concepts: vocabulary.concepts, told };
};
const refusal = (text: string, path: string) =>
  imported(text, path).then(
    () => 'was read',
    (error) => error.toText(),
  );
const concept = (name: string, more = '') => `:${name} a skos:Concept ; skos:prefLabel "${name}"@en ${more} .\n`;

describe('broader that goes round', () => {
  it('loses one link, which is reported, and keeps the rest', async () => {
    const body = ['a', 'b', 'c'].map((name, i) => concept(name, `; skos:broader :${'bca'[i]}`)).join('');
    const { concepts, told } = await of(body);
    expect(concepts.flatMap(({ broader }) => broader)).toHaveLength(2);
    expect(told).toEqual(['left out 1 broader that goes round in a circle']);
  });

  it('does not lead a concept to itself', async () => {
    const { concepts, told } = await of(concept('a', '; skos:broader :a'));
    expect([concepts[0]?.broader, told]).toEqual([[], ['left out 1 broader that leads to the concept itself']]);
  });

  it('is followed without recursion', async () => {
    const body = Array.from({ length: 20_000 }, (_, i) => concept(`c${i}`, `; skos:broader :c${(i + 1) % 20_000}`));
    const { report } = await imported(turtle(body.join('')), 'a.ttl');
    expect(report.findings.map(({ count }) => count)).toEqual([1]);
  });
});

describe('integrity conditions', () => {
  it('S13: a label is one kind of label', async () => {
    const { concepts, told } = await of(concept('a', '; skos:altLabel "a"@en, "b"@en ; skos:hiddenLabel "b"@en'));
    expect(concepts[0]).toMatchObject({ prefLabel: 'a', altLabels: ['b'], hiddenLabels: [] });
    expect(told.every((line) => line.includes('(S13)')) && told.length === 2).toBe(true);
  });

  it('S14: the second prefLabel of a language is an altLabel', async () => {
    const { concepts, told } = await of(concept('a', '; skos:prefLabel "b"@en, "c"@fr'));
    expect(concepts[0]).toMatchObject({
      prefLabel: 'a',
      altLabels: ['b'],
      carried: { translations: { fr: { prefLabel: 'c' } } },
    });
    expect(told).toEqual([expect.stringContaining('(S14)')]);
  });

  it('S27: what is broader over several steps is not related', async () => {
    const { concepts, told } = await of(
      concept('a', '; skos:broader :b ; skos:related :c') + concept('b', '; skos:broader :c') + concept('c'),
    );
    expect(concepts.flatMap(({ related }) => related)).toEqual([]);
    expect(told).toEqual([expect.stringContaining('(S27)')]);
  });

  it('S9 and S46 are reported', async () => {
    const { told } = await of(
      `${concept('a', '; skos:exactMatch <http://o.org/x> ; skos:broadMatch <http://o.org/x>')}:a a skos:ConceptScheme .`,
    );
    expect(told.join()).toMatch(/\(S46\).*\(S9\)|\(S9\).*\(S46\)/s);
  });
});

describe('addresses', () => {
  it('refuses a file whose concepts are all blank nodes, with the line', async () => {
    expect(await refusal(turtle('\n[] a skos:Concept ; skos:prefLabel "x"@en .'), 'a.ttl')).toMatch(
      /^a\.ttl:4:\d+: no concept of this file has an address/,
    );
  });

  it('leaves a blank node out beside others, and says so', async () => {
    const { concepts, told } = await of(`${concept('a')}[] a skos:Concept ; skos:prefLabel "x"@en .`);
    expect([concepts.length, told]).toEqual([1, ['left out 1 concept without an address (a blank node)']]);
  });

  it('refuses the statement, not the file, where RDF/XML lets a space pass', async () => {
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
<skos:Concept rdf:about="http://e.org/a"><skos:prefLabel>a</skos:prefLabel>
<skos:exactMatch rdf:resource="http://e.org/ b"/></skos:Concept></rdf:RDF>`;
    const { vocabulary, report } = await imported(xml, 'a.rdf');
    expect(vocabulary.concepts).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ outcome: 'refused', examples: ['a.rdf:3 http://e.org/ b'] });
  });
});

describe('the network', () => {
  it('is not asked for imports, see-alsos, contexts, schemas and document types', async () => {
    let asked = 0;
    const server = createServer((_, answer) => {
      asked += 1;
      answer.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await of(
      `${concept('a')}<${at}/o> <http://www.w3.org/2002/07/owl#imports> <${at}/x> .\n:a <http://www.w3.org/2000/01/rdf-schema#seeAlso> <${at}/y> .`,
    );
    expect(await refusal(`{"@context": "${at}/c.jsonld", "@id": "${at}/a"}`, 'a.jsonld')).toMatch(
      /which is not fetched/,
    );
    await refusal(`<!DOCTYPE r SYSTEM "${at}/a.dtd"><r/>`, 'a.rdf');
    await new Promise((resolve) => server.close(resolve));
    expect(asked).toBe(0);
  });

  it('an undeclared prefix is refused with its line', async () => {
    expect(await refusal(turtle('ex:a a skos:Concept .'), 'a.ttl')).toMatch(/^a\.ttl:3:1: the prefix "ex:"/);
  });
});

describe('formulas in a table', () => {
  it.each(['=1+1', '+1', '-1', '@a', "'=1", "''+2", "'plain"])('%j comes back as it was', async (label) => {
    const seeds = {
      concepts: [{ id: 'a', prefLabel: label, altLabels: [`${label}|x;y`], definition: `${label}\n2nd` }],
    };
    const exported = exportedOf([{ path: 'a.json', text: JSON.stringify(seeds) }]);
    const csv = exportText(exported, 'csv');
    for (const cell of csv.split(/[\n,]"?/)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    const { vocabulary } = await imported(csv, 'a.csv');
    expect(vocabulary.concepts).toEqual(exported.vocabulary.concepts);
  });
});

describe('tables', () => {
  it.each([
    ['unbalanced quotes', 'id,prefLabel\na,b\nc,"d\n', /^a\.csv:\d+: a quotation that never ends/],
    ['10,000 columns', `prefLabel\na\n${',x'.repeat(10_000)}\n`, /^a\.csv:3: a row of 10,001 columns/],
    ['no column with labels', 'x,y\n1,2\n', /^a\.csv:1: no column is called prefLabel/],
  ])('refuses %s with the row', async (_, text, message) => {
    expect(await refusal(text, 'a.csv')).toMatch(message);
  });

  it('tells the row of a label on two lines, and puts it on one', async () => {
    const { vocabulary, report } = await imported('id,prefLabel\na,"b\nc"\n', 'a.csv');
    expect(vocabulary.concepts[0]?.prefLabel).toBe('b c');
    expect(report.findings).toMatchObject([
      { what: 'label on several lines: now on one', examples: ['a.csv:2 "b c"'] },
    ]);
  });

  it('tells the row of an id that stands twice', async () => {
    const { report } = await imported('id,prefLabel\na,b\na,c\n', 'a.csv');
    expect(report.findings).toMatchObject([{ outcome: 'refused', examples: ['a.csv:3 a'] }]);
  });
});
