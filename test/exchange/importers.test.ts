import { describe, expect, it } from 'vitest';
import { imported } from './round-trip.ts';

const told = (findings: { outcome: string; what: string }[]) =>
  findings.map(({ outcome, what }) => `${outcome}: ${what}`);

describe('SKOS', () => {
  const file = (body: string) => `@prefix : <http://e.org/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
${body}`;

  it('carries all that a concept can have', async () => {
    const { vocabulary } = await imported(
      file(`:s a skos:ConceptScheme ; dct:title "The set"@en ; dct:creator "Zoë" ; dct:license <http://l.org/by> .
:m a skos:Concept ; skos:inScheme :s ; skos:prefLabel "moose"@en, "hirvi"@fi ; skos:altLabel "elk"@en ;
  skos:hiddenLabel "mose"@en ; skos:definition "A large deer."@en ; skos:scopeNote "Not the dish."@en ;
  skos:notation "M1" ; skos:closeMatch <http://o.org/m> ; skos:broader :d .
:d a skos:Concept ; skos:prefLabel "deer"@en ; skos:narrower :r .
:r a skos:Concept ; skos:prefLabel "reindeer"@en .`),
      'a.ttl',
    );
    expect(vocabulary.scheme).toEqual({
      iri: 'http://e.org/s',
      title: 'The set',
      creators: ['Zoë'],
      license: 'http://l.org/by',
    });
    expect(vocabulary.concepts.map(({ id, broader }) => [id, broader])).toEqual([
      ['concept/deer', []],
      ['concept/moose', ['concept/deer']],
      ['concept/reindeer', ['concept/deer']],
    ]);
    expect(vocabulary.concepts[1]).toMatchObject({
      altLabels: ['elk'],
      hiddenLabels: ['mose'],
      definition: 'A large deer.',
      carried: {
        iri: 'http://e.org/m',
        notations: ['M1'],
        notes: { scopeNote: ['Not the dish.'] },
        matches: { closeMatch: ['http://o.org/m'] },
        translations: { fi: { prefLabel: 'hirvi' } },
      },
    });
  });

  it('reads labels of SKOS-XL, and properties that the file declares as kinds of known ones', async () => {
    const { vocabulary } = await imported(
      file(`:x rdfs:subPropertyOf :y . :y rdfs:subPropertyOf skos:altLabel .
:a a skos:Concept ; xl:prefLabel [ a xl:Label ; xl:literalForm "moose"@en ] ; :x "elk"@en .`),
      'a.ttl',
    );
    expect(vocabulary.concepts).toMatchObject([{ prefLabel: 'moose', altLabels: ['elk'] }]);
  });

  it('takes the language there is, and says so', async () => {
    const { vocabulary, report } = await imported(file(':a a skos:Concept ; skos:prefLabel "hirvi"@fi .'), 'a.ttl');
    expect(vocabulary.concepts).toMatchObject([
      { id: 'concept/hirvi', prefLabel: 'hirvi', carried: { language: 'fi' } },
    ]);
    expect(told(report.findings)).toEqual(['changed: no label in en: took fi']);
  });

  it('leads from what was replaced, and keeps what is out of use', async () => {
    const { vocabulary } = await imported(
      file(`:a a skos:Concept ; skos:prefLabel "new"@en .
:b a skos:Concept ; skos:prefLabel "old"@en ; owl:deprecated true ; dct:isReplacedBy :a .
:c a skos:Concept ; skos:prefLabel "gone"@en ; owl:deprecated true .`),
      'a.ttl',
    );
    expect(vocabulary.redirects).toEqual({ 'concept/old': ['concept/new'] });
    expect(vocabulary.concepts.find(({ id }) => id === 'concept/gone')?.deprecated).toBeTruthy();
    expect(vocabulary.concepts.find(({ id }) => id === 'concept/new')?.altLabels).toEqual(['old']);
  });

  it('turns links out of the file into matches, and reports collections and unknown properties', async () => {
    const { vocabulary, report } = await imported(
      file(`:a a skos:Concept ; skos:prefLabel "a"@en ; skos:broader <http://o.org/x> ; :colour "red" .
:k a skos:Collection ; skos:member :a .`),
      'a.ttl',
    );
    expect(vocabulary.concepts[0]?.carried?.matches).toEqual({ broadMatch: ['http://o.org/x'] });
    expect(told(report.findings).sort()).toEqual([
      'changed: broader that leads out of the file: now a broadMatch',
      'left out: a skos:Collection',
      'left out: http://e.org/colour',
    ]);
  });

  it('gives concepts of one label ids that do not depend on the order of the file', async () => {
    const lines = ['p9', 'p1', 'p5'].map((name) => `:${name} a skos:Concept ; skos:prefLabel "Same"@en .`);
    const ids = async (all: string[]) => {
      const { vocabulary } = await imported(file(all.join('\n')), 'a.ttl');
      return vocabulary.concepts.map(({ id, carried }) => [id, carried?.iri]);
    };
    expect(await ids(lines)).toEqual(await ids(lines.toReversed()));
    expect((await ids(lines)).map(([id]) => id)).toEqual(['concept/same', 'concept/same-p5', 'concept/same-p9']);
  });
});

describe('OBO', () => {
  it('carries names, synonyms by their scopes, hierarchy and what became of a term', async () => {
    const { vocabulary, report } = await imported(
      `format-version: 1.4
ontology: x
idspace: X http://x.org/ "The X"
property_value: dcterms:license http://l.org/by

[Term]
id: X:1
name: deer
def: "A \\"hoofed\\" animal." [http://s.org]

[Term]
id: X:2
name: moose ! the animal
synonym: "elk" EXACT [http://s.org]
synonym: "big deer" BROAD []
is_a: X:1 {source="y"} ! deer
xref: http://o.org/m
comment: A note.
created_by: z

[Term]
id: X:3
name: old moose
is_obsolete: true
replaced_by: X:2

[Typedef]
id: part_of
`,
      'a.obo',
    );
    expect(vocabulary.scheme).toEqual({ iri: 'http://purl.obolibrary.org/obo/x.owl', license: 'http://l.org/by' });
    expect(vocabulary.concepts.map(({ id }) => id)).toEqual(['concept/deer', 'concept/moose']);
    expect(vocabulary.concepts[0]?.definition).toBe('A "hoofed" animal.');
    expect(vocabulary.concepts[1]).toMatchObject({
      prefLabel: 'moose',
      altLabels: ['elk', 'old moose'],
      hiddenLabels: ['big deer'],
      broader: ['concept/deer'],
      carried: { iri: 'http://x.org/2', notes: { note: ['A note.'] }, matches: { closeMatch: ['http://o.org/m'] } },
    });
    expect(vocabulary.redirects).toEqual({ 'concept/old-moose': ['concept/moose'] });
    expect(told(report.findings)).toEqual(expect.arrayContaining(['left out: [Typedef]', 'left out: created_by']));
  });

  it('tells the line of what is no OBO', async () => {
    await expect(imported('format-version: 1.2\n\n[Term]\nid: a\nnonsense\n', 'a.obo')).rejects.toMatchObject({
      where: 'a.obo:5',
    });
    await expect(imported('format-version: 1.2\n\n[Term]\nid: a\ndef: "x\n', 'a.obo')).rejects.toMatchObject({
      where: 'a.obo:5',
    });
  });
});

describe('the CSO', () => {
  const topics = (all: { prefLabel: string; altLabels: string[]; broader: string[] }[]) =>
    all.map(({ prefLabel, altLabels, broader }) => [prefLabel, altLabels, broader]);

  it('makes one topic of what is equivalent, from the table with labels', async () => {
    const { vocabulary, report } = await imported(
      `"a";rdf:type;klink:Topic
"b, c";rdf:type;klink:Topic
"b-c";rdf:type;klink:Topic
"a";klink:broaderGeneric;"b-c"
"b-c";klink:relatedEquivalent;"b, c"
"b-c";klink:primaryLabel;"b, c"
"a";klink:contributesTo;"b-c"
`,
      'cso.csv',
    );
    expect(topics(vocabulary.concepts)).toEqual([
      ['a', [], []],
      ['b, c', ['b-c'], ['concept/a']],
    ]);
    expect(told(report.findings)).toEqual(['left out: contributesTo']);
  });

  it('and from the table with addresses', async () => {
    const cso = (name: string) => `"<https://cso.kmi.open.ac.uk/${name}>"`;
    const { vocabulary } = await imported(
      [
        [cso('topics/a_b'), cso('schema/cso#superTopicOf'), cso('topics/c')],
        [cso('topics/d'), cso('schema/cso#preferentialEquivalent'), cso('topics/c')],
        [cso('topics/c'), '"<http://www.w3.org/2002/07/owl#sameAs>"', '"<http://dbpedia.org/resource/C>"'],
        [cso('topics/c'), '"<http://www.w3.org/2000/01/rdf-schema#label>"', '"C topic"'],
      ]
        .map((row) => row.join(','))
        .join('\n'),
      'cso.csv',
    );
    expect(topics(vocabulary.concepts)).toEqual([
      ['a b', [], []],
      ['C topic', ['d'], ['concept/a-b']],
    ]);
    expect(vocabulary.concepts[1]?.carried?.matches).toEqual({ exactMatch: ['http://dbpedia.org/resource/C'] });
  });
});

describe('tables', () => {
  it('know their columns by the names that people give them, and rows by id, address or label', async () => {
    const { vocabulary, report } = await imported(
      'Term;Synonyms;Description;Parent;prefLabel@fi;Colour\nDeer;;;;;\nMoose;elk|big deer;A deer.;deer;hirvi;red\n',
      'a.csv',
    );
    expect(vocabulary.concepts).toMatchObject([
      { id: 'concept/deer', prefLabel: 'Deer' },
      {
        id: 'concept/moose',
        altLabels: ['big deer', 'elk'],
        definition: 'A deer.',
        broader: ['concept/deer'],
        carried: { translations: { fi: { prefLabel: 'hirvi' } } },
      },
    ]);
    expect(told(report.findings)).toEqual(['left out: column']);
  });

  it('may have tabs between their cells', async () => {
    const { vocabulary } = await imported('id\tprefLabel\tbroader\na\tA, B\t\nc\tC\ta\n', 'a.tsv');
    expect(vocabulary.concepts).toMatchObject([{ prefLabel: 'A, B' }, { broader: ['concept/a'] }]);
  });
});

it('takes names that every object has for names like any other', async () => {
  const table = await imported('prefLabel,constructor,__proto__\na,b,c\n', 'a.csv');
  expect(told(table.report.findings)).toEqual(['left out: column']);
  const obo = await imported('format-version: 1.2\n\n[Term]\nid: X:1\nname: a\n__proto__: b\ntoString: c\n', 'a.obo');
  expect(told(obo.report.findings)).toEqual(['left out: __proto__', 'left out: toString']);
});
