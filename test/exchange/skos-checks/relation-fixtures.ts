import type { Fixture } from './check-turtle.ts';

export const relationFixtures: Fixture[] = [
  {
    rule: 'skos-hierarchy-cycle',
    bad: `ex:a skos:broader ex:b . ex:c skos:narrower ex:b ; ex:under ex:a . ex:under rdfs:subPropertyOf skos:broaderTransitive .
      ex:k skos:broader ex:l . ex:k skos:narrower ex:l . ex:over owl:inverseOf skos:broader . ex:m ex:over ex:n . ex:n ex:over ex:m .`,
    finds: ['<ex:a> → <ex:b> → <ex:c> → <ex:a>', '<ex:k> → <ex:l> → <ex:k>', '<ex:n> → <ex:m> → <ex:n>'],
    good: `ex:a skos:broader ex:b, ex:c . ex:b skos:broader ex:d . ex:c skos:broader ex:d . ex:d skos:narrower ex:b ; skos:related ex:e . ex:e skos:related ex:d .`,
  },
  {
    rule: 'skos-reflexive-relation',
    bad: `ex:a skos:broader ex:a . ex:b skos:related ex:b . ex:c skos:narrowMatch ex:c . ex:d skos:exactMatch ex:d .`,
    finds: ['<ex:a>', '<ex:c>', '<ex:b>', '<ex:d>'],
    good: `ex:a skos:broader ex:b ; skos:related ex:c ; skos:exactMatch <http://other.org/a> .`,
  },
  {
    rule: 'skos-relation-clash',
    bad: `ex:a skos:broader ex:b . ex:b skos:broader ex:c . ex:c skos:related ex:a . ex:k skos:related ex:l . ex:k skos:narrowMatch ex:l .`,
    finds: ['<ex:c> is related to <ex:a>', '<ex:k> is related to <ex:l>'],
    good: `ex:a skos:broader ex:b . ex:d skos:broader ex:b . ex:a skos:related ex:d . ex:b skos:related ex:e .`,
  },
  {
    rule: 'skos-mapping-clash',
    bad: `ex:a skos:exactMatch ex:b ; skos:broadMatch ex:b . ex:c skos:exactMatch ex:d . ex:d skos:narrowMatch ex:c .
      ex:e skos:exactMatch ex:f . ex:g skos:exactMatch ex:f ; skos:relatedMatch ex:e .`,
    finds: ['<ex:a>', '<ex:c>', '<ex:g> and <ex:e>, which skos:exactMatch over others'],
    good: `ex:a skos:exactMatch ex:b ; skos:closeMatch ex:b ; skos:broadMatch ex:c . ex:c skos:relatedMatch ex:d ; skos:closeMatch ex:a .`,
  },
  {
    rule: 'skos-mapping-within-scheme',
    bad: `ex:a a skos:Concept ; skos:inScheme ex:s ; skos:broadMatch ex:b . ex:b a skos:Concept ; skos:topConceptOf ex:s .`,
    finds: ['<ex:a> and <ex:b>, concepts of one scheme, <ex:s>'],
    good: `ex:a a skos:Concept ; skos:inScheme ex:s ; skos:broadMatch ex:b ; skos:exactMatch <http://other.org/a> .
      ex:b a skos:Concept ; skos:inScheme ex:t . ex:c a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:a .`,
  },
  {
    rule: 'skos-redundant-hierarchy',
    bad: `ex:a skos:broader ex:b, ex:d . ex:b skos:broader ex:c . ex:d skos:narrower ex:c .`,
    finds: ['<ex:d> need not be named as broader than <ex:a>: it is above <ex:b>'],
    good: `ex:a skos:broader ex:b, ex:c ; skos:broaderTransitive ex:d . ex:b skos:broader ex:d . ex:c skos:broader ex:d .
      ex:x skos:broader ex:y, ex:z . ex:y skos:broader ex:x .`,
  },
  {
    rule: 'skos-only-transitive',
    bad: `ex:a skos:broaderTransitive ex:b . ex:c skos:narrowerTransitive ex:d . ex:e skos:broader ex:f . ex:f skos:broaderTransitive ex:g .`,
    finds: ['<ex:a> with <ex:b>', '<ex:d> with <ex:c>', '<ex:f> with <ex:g>'],
    good: `ex:a skos:broader ex:b ; skos:broaderTransitive ex:b, ex:c . ex:c skos:narrower ex:b ; skos:narrowerTransitive ex:a .`,
  },
  {
    rule: 'skos-valueless-related',
    bad: `ex:a skos:broader ex:p ; skos:related ex:b . ex:p skos:narrower ex:b . ex:b skos:related ex:a .
      ex:c skos:broader ex:q, ex:r . ex:q skos:related ex:r .`,
    finds: ['both are below <ex:p>', 'both are above <ex:c>'],
    good: `ex:a skos:broader ex:p ; skos:related ex:b . ex:b skos:broader ex:q . ex:p skos:broader ex:t . ex:q skos:broader ex:t .`,
  },
  {
    rule: 'skos-one-way-relation',
    bad: `ex:a skos:related ex:b . ex:b a skos:Concept . ex:c skos:broader ex:d . ex:s skos:hasTopConcept ex:d .
      ex:e skos:broader ex:d . ex:d skos:narrower ex:e .`,
    finds: ['<ex:c> has skos:broader', '<ex:a> has skos:related', '<ex:s> has skos:hasTopConcept'],
    good: `ex:a skos:related ex:b . ex:b skos:related ex:a ; skos:broader ex:c . ex:c skos:narrower ex:b ; skos:topConceptOf ex:s .
      ex:s skos:hasTopConcept ex:c . ex:a skos:exactMatch <http://other.org/a> .`,
  },
  {
    rule: 'skos-orphan-concept',
    bad: `ex:a a skos:Concept ; skos:related ex:a ; skos:topConceptOf ex:s . ex:b skos:prefLabel "Lone"@en .`,
    finds: ['<ex:a>', '<ex:b>'],
    good: `ex:a a skos:Concept ; skos:closeMatch <http://other.org/a> . ex:b skos:narrower ex:c . ex:s a skos:ConceptScheme ; skos:prefLabel "S"@en .`,
  },
  {
    rule: 'skos-disconnected-clusters',
    bad: `ex:a skos:broader ex:b . ex:c skos:related ex:a . ex:x skos:broader ex:y . ex:z a skos:Concept .`,
    finds: ['2 concepts (<ex:x> and <ex:y>)'],
    good: `ex:a skos:broader ex:b ; skos:inScheme ex:s . ex:x skos:broader ex:y ; skos:inScheme ex:t ; skos:semanticRelation ex:a . ex:c skos:related ex:b . ex:d a skos:Concept .`,
  },
  {
    rule: 'skos-missing-out-links',
    bad: `ex:a a skos:Concept ; rdfs:seeAlso ex:b . ex:b a skos:Concept ; skos:exactMatch <http://other.org/b> .`,
    finds: ['<ex:a>'],
    good: `ex:a a skos:Concept ; rdfs:seeAlso <https://other.org/a> .`,
  },
  {
    rule: 'skos-missing-in-links',
    bad: `ex:a a skos:Concept ; skos:related ex:b . ex:b a skos:Concept . <http://other.org/b> skos:exactMatch ex:b .`,
    finds: ['1 of 2 concepts are not linked to from another vocabulary or site: <ex:a>'],
    good: `ex:a a skos:Concept . <http://other.org/page> dct:subject ex:a .`,
  },
  {
    rule: 'skos-broken-link',
    bad: `ex:a a skos:Concept ; rdfs:seeAlso <http://localhost:8080/a>, <http://gone.invalid/a>, <http://other.org/a>, <http://third.org/a> .`,
    finds: ['"localhost:8080"', '"gone.invalid"', '2 links lead out of the file, to other.org and third.org'],
    good: `ex:a a skos:Concept ; skos:related ex:b ; dct:type owl:Class ; dct:creator <mailto:a@example.org> . ex:b a skos:Concept .`,
  },
  {
    rule: 'skos-unread-import',
    bad: `ex:s a owl:Ontology ; owl:imports <http://other.org/o> . ex:a a skos:Concept ; skos:broader <http://other.org/b> .`,
    finds: ['<http://other.org/o>'],
    good: `ex:s a owl:Ontology ; rdfs:seeAlso <http://other.org/o> . ex:a a skos:Concept .`,
  },
];
