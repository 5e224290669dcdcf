import { expect, it } from 'vitest';
import { checkText } from './check-turtle.ts';

/** One vocabulary with the same two faults, as four formats write it. */
const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <http://example.org/> .

# ex:lake is a word in a comment
ex:river a skos:Concept ;
  skos:prefLabel "River"@en .

ex:lake
  a skos:Concept ;
  skos:broader ex:lake .
`;
const rdfxml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:skos="http://www.w3.org/2004/02/skos/core#" xml:base="http://example.org/">
  <skos:Concept rdf:about="river">
    <skos:prefLabel xml:lang="en">River</skos:prefLabel>
  </skos:Concept>

  <skos:Concept
      rdf:about="lake">
    <skos:broader rdf:resource="lake"/>
  </skos:Concept>
</rdf:RDF>
`;
const ntriples = `<http://example.org/river> <http://www.w3.org/2004/02/skos/core#prefLabel> "River"@en .
<http://example.org/river> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<http://example.org/lake> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<http://example.org/lake> <http://www.w3.org/2004/02/skos/core#broader> <http://example.org/lake> .
`;
const jsonld = `{
  "@context": { "skos": "http://www.w3.org/2004/02/skos/core#", "ex": "http://example.org/" },
  "@graph": [
    { "@id": "ex:river", "@type": "skos:Concept", "skos:prefLabel": { "@value": "River", "@language": "en" } },
    { "@type": "skos:Concept", "skos:broader": { "@id": "ex:lake" },
      "@id": "ex:lake" }
  ]
}
`;

it.each([
  ['turtle', turtle, { label: 8, loop: 10 }],
  ['rdfxml', rdfxml, { label: 8, loop: 9 }],
  ['ntriples', ntriples, { label: 3, loop: 4 }],
  ['jsonld', jsonld, { label: 6, loop: 6 }],
] as const)('finds the same in %s, where it stands', async (format, text, lines) => {
  const found = await checkText(text, format);
  const about = (rule: string) => found.filter((told) => told.rule === rule);
  expect(about('skos-missing-label')).toMatchObject([{ message: expect.stringContaining('lake'), line: lines.label }]);
  expect(about('skos-reflexive-relation')).toMatchObject([
    { message: expect.stringContaining('lake'), line: lines.loop },
  ]);
  expect(about('skos-orphan-concept')).toHaveLength(2);
});

it.each([
  ['turtle', 'ex:a ex:b ex:c .', 1],
  ['turtle', '<http://a.b/c>\n  <http://d.e/f> "open .', 2],
  ['rdfxml', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n<open>\n</rdf:RDF>', 3],
  ['jsonld', '{"@context": "https://example.org/context.jsonld",\n "@id": "a"}', 1],
] as const)('tells where %s stops being RDF, as a finding', async (format, text, line) => {
  const [first, ...others] = await checkText(text, format);
  expect(others).toEqual([]);
  expect(first?.rule).toBe('skos-unreadable');
  expect(first?.line).toBe(line);
});

it('reads on behind an address that no IRI can be, and says so', async () => {
  const text = rdfxml.replace('rdf:about="river"', 'rdf:about="http://big river.org/"');
  const found = await checkText(text, 'rdfxml');
  expect(found.filter(({ rule }) => rule === 'skos-broken-iri')).toMatchObject([{ line: 3 }]);
  expect(found.some(({ rule }) => rule === 'skos-reflexive-relation')).toBe(true);
});
