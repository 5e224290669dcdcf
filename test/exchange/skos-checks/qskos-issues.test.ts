import { describe, expect, it } from 'vitest';
import { checkText, checkTurtle } from './check-turtle.ts';

/** Three ways in which each issue of qSKOS comes, as its papers and its wiki describe it, and what only looks like it. */
const issues: Record<string, { bad: string[]; good: string }> = {
  'skos-omitted-language': {
    bad: [
      'ex:a a skos:Concept ; skos:definition "Water that flows."  ; skos:prefLabel "River"@en .',
      'ex:a a ex:Term ; skos:prefLabel "River" . ex:Term rdfs:subClassOf skos:Concept .',
      'ex:a a skos:Concept ; xl:prefLabel [ a xl:Label ; xl:literalForm "River" ] .',
    ],
    good: 'ex:a a skos:Concept ; skos:prefLabel "River"@en ; skos:notation "R1" ; dct:identifier "1" .',
  },
  'skos-missing-label': {
    bad: [
      'ex:a skos:narrower ex:b . ex:b a skos:Concept ; skos:prefLabel "B"@en .',
      'ex:s a skos:ConceptScheme . ex:a a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "A"@en .',
      'ex:a a skos:Concept ; rdfs:label "River"@en .',
    ],
    good: 'ex:s a skos:ConceptScheme ; dct:title "S"@en . ex:name rdfs:subPropertyOf skos:prefLabel . ex:a a skos:Concept ; ex:name "A"@en .',
  },
  'skos-empty-label': {
    bad: [
      'ex:a a skos:Concept ; skos:prefLabel ""@en .',
      'ex:a a skos:Concept ; skos:altLabel "  "@en .',
      'ex:s a skos:ConceptScheme ; dct:title "" .',
    ],
    good: 'ex:a a skos:Concept ; skos:prefLabel "-"@en ; skos:note ""@en .',
  },
  'skos-unprintable-label': {
    bad: [
      'ex:a skos:prefLabel "Ri\\u200Bver"@en .',
      'ex:a a skos:Concept ; skos:hiddenLabel "Riv\\u0092er"@en .',
      'ex:a a skos:Concept ; skos:prefLabel "\\u202Erevir"@en .',
    ],
    good: 'ex:a a skos:Concept ; skos:prefLabel "می‌خواهم"@fa , "👩‍🌾"@en , " River "@en .',
  },
  'skos-ambiguous-notation': {
    bad: [
      'ex:a a skos:Concept ; skos:notation "1" . ex:b a skos:Concept ; skos:notation "1" .',
      'ex:a a skos:Concept ; skos:inScheme ex:s ; skos:notation "1"^^ex:T . ex:b skos:topConceptOf ex:s ; skos:notation "1"^^ex:T .',
      'ex:code rdfs:subPropertyOf skos:notation . ex:a a skos:Concept ; ex:code "x" . ex:b a skos:Concept ; skos:notation "x" .',
    ],
    good: 'ex:a skos:inScheme ex:s ; skos:notation "1" . ex:b skos:inScheme ex:t ; skos:notation "1" . ex:c skos:inScheme ex:s ; skos:notation "1"^^ex:T .',
  },
  'skos-orphan-concept': {
    bad: [
      'ex:a a skos:Concept ; skos:inScheme ex:s ; rdfs:seeAlso ex:b .',
      'ex:g a skos:Collection ; skos:member ex:a . ex:a a skos:Concept .',
      'ex:s skos:hasTopConcept ex:a . ex:a skos:broader ex:a .',
    ],
    good: 'ex:causes rdfs:subPropertyOf skos:semanticRelation . ex:a ex:causes ex:b . ex:c skos:mappingRelation <http://other.org/c> .',
  },
  'skos-disconnected-clusters': {
    bad: [
      'ex:a skos:narrower ex:b . ex:c skos:related ex:d .',
      'ex:s skos:hasTopConcept ex:a, ex:c . ex:a skos:narrowerTransitive ex:b . ex:c skos:narrower ex:d .',
      'ex:a skos:broader ex:b ; skos:inScheme ex:s . ex:c skos:broader ex:d ; skos:inScheme ex:t .',
    ],
    good: 'ex:a skos:broader ex:b . ex:causes rdfs:subPropertyOf skos:semanticRelation . ex:c skos:broader ex:a . ex:c ex:causes ex:b .',
  },
  'skos-hierarchy-cycle': {
    bad: [
      'ex:a skos:narrower ex:b . ex:b skos:narrower ex:a .',
      'ex:a skos:broaderTransitive ex:b . ex:b skos:broader ex:c . ex:a skos:narrowMatch ex:c .',
      'ex:part rdfs:subPropertyOf skos:broader . ex:a ex:part ex:b . ex:b ex:part ex:a .',
    ],
    good: 'ex:a skos:broader ex:b . ex:b skos:narrower ex:a . ex:c skos:related ex:d . ex:d skos:related ex:c .',
  },
  'skos-reflexive-relation': {
    bad: [
      'ex:a skos:semanticRelation ex:a .',
      'ex:a skos:narrowerTransitive ex:a .',
      'ex:under rdfs:subPropertyOf skos:broader . ex:a ex:under ex:a .',
    ],
    good: 'ex:a a skos:Concept ; rdfs:seeAlso ex:a ; dct:relation ex:a .',
  },
  'skos-one-way-relation': {
    bad: [
      'ex:a skos:related ex:b . ex:b skos:prefLabel "B"@en .',
      'ex:a skos:topConceptOf ex:s . ex:s a skos:ConceptScheme .',
      'ex:a skos:narrowMatch ex:b . ex:b a skos:Concept .',
    ],
    good: 'ex:a skos:narrowMatch ex:b . ex:b skos:broadMatch ex:a . ex:a skos:topConceptOf ex:s . ex:s skos:hasTopConcept ex:a .',
  },
  'skos-omitted-top-concepts': {
    bad: [
      'ex:s a skos:ConceptScheme .',
      'ex:a skos:inScheme ex:s .',
      'ex:T rdfs:subClassOf skos:ConceptScheme . ex:s a ex:T .',
    ],
    good: 'ex:s a skos:ConceptScheme . ex:a skos:topConceptOf ex:s .',
  },
  'skos-top-concept-with-broader': {
    bad: [
      'ex:s skos:hasTopConcept ex:a . ex:b skos:narrower ex:a .',
      'ex:a skos:topConceptOf ex:s ; skos:broaderTransitive ex:b .',
      'ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:a . ex:a skos:inScheme ex:s ; skos:broader ex:b . ex:b skos:inScheme ex:s .',
    ],
    good: 'ex:s skos:hasTopConcept ex:a . ex:a skos:broadMatch <http://other.org/b> ; skos:related ex:c .',
  },
  'skos-undefined-term': {
    bad: [
      'ex:a a skos:Concept ; skos:prefSymbol ex:i .',
      'ex:a a skos:Term .',
      'ex:b rdfs:subPropertyOf skos:isRelatedTo .',
    ],
    good: 'ex:a a skos:OrderedCollection ; skos:memberList () . ex:b skos:mappingRelation ex:c .',
  },
  'skos-not-http': {
    bad: [
      '<urn:isbn:1> a skos:Concept .',
      '<ftp://example.org/a> skos:prefLabel "A"@en .',
      '<a#b> skos:narrower ex:c .',
    ],
    good: '@base <https://example.org/x/> . <a#b> a skos:Concept ; skos:closeMatch <urn:x:y> .',
  },
  'skos-missing-out-links': {
    bad: [
      'ex:a a skos:Concept ; rdfs:seeAlso ex:page .',
      '<urn:x:a> a skos:Concept .',
      'ex:a a skos:Concept ; skos:note "See http://other.org/"@en . ex:b a skos:Concept .',
    ],
    good: 'ex:a a skos:Concept ; skos:relatedMatch <http://other.org/a> . <http://other.org/a> a skos:Concept .',
  },
  'skos-mapping-within-scheme': {
    bad: [
      'ex:a a skos:Concept ; skos:closeMatch ex:b . ex:b a skos:Concept .',
      'ex:s skos:hasTopConcept ex:a . ex:a skos:exactMatch ex:b . ex:b skos:inScheme ex:s .',
      'ex:alike rdfs:subPropertyOf skos:relatedMatch . ex:a ex:alike ex:b ; skos:inScheme ex:s . ex:b skos:inScheme ex:s .',
    ],
    good: 'ex:a skos:inScheme ex:s ; skos:exactMatch ex:b . ex:b skos:inScheme ex:t .',
  },
};

describe.each(Object.entries(issues))('%s', (rule, { bad, good }) => {
  it.each(bad)('is found in %s', async (turtle) => {
    const found = await checkTurtle(turtle);
    expect(found.map((told) => told.rule)).toContain(rule);
    expect(found.find((told) => told.rule === rule)?.message).toMatch(/^\S.{20,}[.?]$/);
  });

  it('is not found where nothing is wrong', async () => {
    expect((await checkTurtle(good)).filter((told) => told.rule === rule)).toEqual([]);
  });
});

const xml = (body: string, attributes = '') => `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [<!ENTITY skos "http://www.w3.org/2004/02/skos/core#">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
  xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" ${attributes}>${body}</rdf:RDF>`;

it.each([
  [
    'skos-hierarchy-cycle',
    xml(
      '<skos:Concept rdf:ID="a"><skos:broader><skos:Concept rdf:ID="b"><skos:broader rdf:resource="#a"/></skos:Concept></skos:broader></skos:Concept>',
      'xml:base="http://example.org/x"',
    ),
  ],
  [
    'skos-empty-label',
    xml(
      '<rdf:Description rdf:about="http://example.org/a"><rdf:type rdf:resource="&skos;Concept"/><skos:prefLabel/></rdf:Description>',
    ),
  ],
  ['skos-not-http', xml('<skos:Concept rdf:about="a"><skos:prefLabel xml:lang="en">A</skos:prefLabel></skos:Concept>')],
  [
    'skos-two-pref-labels',
    xml(
      '<skos:Concept rdf:about="http://example.org/a"><skos:prefLabel>A</skos:prefLabel><skos:prefLabel>B</skos:prefLabel></skos:Concept>',
      'xml:lang="en"',
    ),
  ],
  [
    'skos-invalid-language',
    xml(
      '<skos:Concept rdf:about="http://example.org/a"><skos:prefLabel xml:lang="en_US">A</skos:prefLabel></skos:Concept>',
    ),
  ],
  ['skos-blank-concept', xml('<skos:Concept><skos:prefLabel xml:lang="en">A</skos:prefLabel></skos:Concept>')],
])('%s is found in RDF/XML, however it is written', async (rule, text) => {
  expect((await checkText(text, 'rdfxml')).map((told) => told.rule)).toContain(rule);
});

it('is silent on an address that xml:base and xml:lang make whole', async () => {
  const text = xml(
    '<skos:Concept rdf:about="a"><skos:prefLabel>A b c</skos:prefLabel></skos:Concept>',
    'xml:lang="en" xml:base="http://example.org/"',
  );
  const rules = (await checkText(text, 'rdfxml')).map((told) => told.rule);
  expect(rules.filter((rule) => /http|language|unreadable/.test(rule))).toEqual([]);
});

it('names the concept, though another one with a longer name stands in the sentence', async () => {
  const found = await checkTurtle('ex:a skos:broader ex:a2 . ex:a2 owl:deprecated true .');
  const [told] = found.filter(({ rule }) => rule === 'skos-deprecated-in-use');
  expect(told?.message).toMatch(/^<ex:a>: /);
});
