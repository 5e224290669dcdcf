import type { Fixture } from './check-turtle.ts';

export const resourceFixtures: Fixture[] = [
  {
    rule: 'skos-no-concepts',
    bad: `ex:a a owl:Class ; rdfs:label "A"@en .`,
    finds: ['2 statements, but no skos:Concept'],
    good: `ex:a skos:broader ex:b .`,
  },
  {
    rule: 'skos-untyped-concept',
    bad: `ex:a skos:prefLabel "River"@en . ex:b xl:prefLabel [ xl:literalForm "Lake"@en ] .`,
    finds: ['<ex:a>', '<ex:b>'],
    good: `ex:a skos:prefLabel "River"@en ; skos:broader ex:b . ex:c a owl:Class ; skos:prefLabel "Class"@en .
      ex:own rdfs:subClassOf skos:Concept . ex:d a ex:own ; skos:prefLabel "D"@en . ex:s skos:prefLabel "S"@en ; skos:hasTopConcept ex:d .`,
  },
  {
    rule: 'skos-class-clash',
    bad: `ex:a a skos:Concept, skos:ConceptScheme . ex:b skos:broader ex:g . ex:g a skos:OrderedCollection .
      ex:c skos:inScheme ex:d . ex:d skos:related ex:c . ex:l a xl:Label, skos:Concept .`,
    finds: ['<ex:a>', '<ex:g>', '<ex:d>', '<ex:l>'],
    good: `ex:a a skos:Concept, owl:Class ; skos:inScheme ex:s . ex:s a skos:ConceptScheme, owl:Ontology . ex:g a skos:Collection ; skos:member ex:a, ex:h . ex:h a skos:Collection ; skos:inScheme ex:s .`,
  },
  {
    rule: 'skos-undefined-term',
    bad: `ex:a skos:brodaer ex:b ; skos:subject ex:c ; <https://www.w3.org/2004/02/skos/core#broader> ex:d . ex:e a skos:concept . ex:f xl:literalForms "x" .`,
    finds: [
      'Did you mean "broader"?',
      'Say dcterms:subject.',
      'its namespace is',
      'Did you mean "Concept"?',
      'Did you mean "literalForm"?',
    ],
    good: `ex:a a skos:Concept ; skos:broader ex:b ; rdfs:seeAlso <http://www.w3.org/TR/skos-reference/> ; dct:conformsTo <http://www.w3.org/2004/02/skos/core> .
      ex:narrower rdfs:subPropertyOf skos:narrower . ex:a ex:narrower ex:c ; xl:prefLabel ex:l . ex:l a xl:Label ; xl:literalForm "A"@en .`,
  },
  {
    rule: 'skos-misfit-value',
    bad: `ex:a skos:broader "Water" ; skos:prefLabel ex:label ; skos:inScheme "Nature" .`,
    finds: ['"Water"', '<ex:label>', '"Nature"'],
    good: `ex:a skos:broader ex:b ; skos:prefLabel "A"@en ; skos:note ex:page ; skos:notation 7 .`,
  },
  {
    rule: 'skos-xl-label-form',
    bad: `ex:a a skos:Concept ; xl:prefLabel ex:l . ex:m a xl:Label ; xl:literalForm "M"@en, "N"@en .`,
    finds: ['<ex:l>', '<ex:m>'],
    good: `ex:a a skos:Concept ; xl:prefLabel ex:l . ex:l xl:literalForm "L"@en .`,
  },
  {
    rule: 'skos-member-list',
    bad: `ex:g skos:memberList ex:l . ex:l rdf:first ex:a ; rdf:rest ex:m . ex:m rdf:first ex:b . ex:h skos:memberList ex:n . ex:n rdf:first ex:a ; rdf:rest ex:n .`,
    finds: ['<ex:g>', '<ex:h>: the list of its members goes round'],
    good: `ex:g a skos:OrderedCollection ; skos:memberList ( ex:a ex:b ) . ex:h skos:memberList () .`,
  },
  {
    rule: 'skos-not-http',
    bad: `<urn:example:a> a skos:Concept . <htp://example.org/b> a skos:Concept . <c> a skos:Concept .`,
    finds: ['<c>', '<urn:example:a>', '<htp://example.org/b>'],
    good: `ex:a a skos:Concept . <HTTPS://example.org/b> a skos:Concept . ex:a dct:creator <mailto:a@example.org> .`,
  },
  {
    rule: 'skos-broken-iri',
    bad: `ex:a a skos:Concept ; rdfs:seeAlso <http://> ; skos:exactMatch <http://a%20b/> .`,
    finds: ['<http://>', '<http://a%20b/>'],
    good: `ex:a a skos:Concept ; rdfs:seeAlso <http://example.org:8080/a%20b?c=(d)#e>, <urn:x:y>, <http://пример.рф/ä> .`,
  },
  {
    rule: 'skos-blank-concept',
    bad: `_:a a skos:Concept ; skos:prefLabel "River"@en . ex:b skos:broader [ skos:prefLabel "Water"@en ] .`,
    finds: ['blank node', 'blank node'],
    good: `ex:a a skos:Concept ; skos:definition [ rdf:value "Water." ] ; xl:prefLabel [ xl:literalForm "River"@en ] .`,
  },
  {
    rule: 'skos-undefined-concept',
    bad: `ex:a skos:broader ex:b, <http://other.org/c> ; skos:related ex:d . ex:g skos:member ex:e . ex:d a skos:Concept .`,
    finds: ['leads to <ex:b>', 'leads to <http://other.org/c>', 'leads to <ex:e>'],
    good: `ex:a skos:broader ex:b ; skos:exactMatch <http://other.org/a> ; skos:inScheme <http://other.org/> . ex:b skos:prefLabel "B"@en .`,
  },
  {
    rule: 'skos-deprecated-in-use',
    bad: `ex:a skos:broader ex:old . ex:old owl:deprecated true ; dct:isReplacedBy ex:new . ex:new a skos:Concept .`,
    finds: ['<ex:old>, which is deprecated. It is replaced by <ex:new>.'],
    good: `ex:old owl:deprecated true ; skos:broader ex:older . ex:older owl:deprecated "true" . ex:a a skos:Concept ; dct:replaces ex:old . ex:b owl:deprecated false ; skos:narrower ex:a .`,
  },
  {
    rule: 'skos-omitted-top-concepts',
    bad: `ex:s a skos:ConceptScheme . ex:a skos:inScheme ex:s, ex:t .`,
    finds: ['<ex:s>', '<ex:t>'],
    good: `ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:a . ex:b skos:topConceptOf ex:t . ex:t a skos:ConceptScheme .`,
  },
  {
    rule: 'skos-top-concept-with-broader',
    bad: `ex:a skos:topConceptOf ex:s ; skos:broader ex:b . ex:c skos:narrower ex:d . ex:s skos:hasTopConcept ex:d .`,
    finds: ['<ex:a>', '<ex:d>'],
    good: `ex:a skos:topConceptOf ex:s ; skos:narrower ex:b ; skos:broadMatch ex:c ; skos:broader ex:d . ex:d skos:inScheme ex:t .`,
  },
  {
    rule: 'skos-root-not-top',
    bad: `ex:a a skos:Concept . ex:b skos:narrower ex:c . ex:d skos:inScheme ex:s ; skos:related ex:c .`,
    finds: ['<ex:a>', '<ex:b>', '<ex:d>'],
    good: `ex:a skos:topConceptOf ex:s . ex:b a skos:Concept . ex:a skos:narrower ex:b . ex:s skos:hasTopConcept ex:d . ex:c skos:broaderTransitive ex:a .`,
  },
  {
    rule: 'skos-across-schemes',
    bad: `ex:a skos:inScheme ex:s ; skos:broader ex:b . ex:b skos:inScheme ex:t .`,
    finds: ['<ex:a> (<ex:s>) and <ex:b> (<ex:t>)'],
    good: `ex:a skos:inScheme ex:s ; skos:broader ex:b ; skos:related ex:d . ex:b skos:inScheme ex:s, ex:t . ex:c skos:inScheme ex:t ; skos:broadMatch ex:a . ex:d a skos:Concept .`,
  },
  {
    rule: 'skos-no-scheme',
    bad: `ex:s a skos:ConceptScheme . ex:a a skos:Concept . ex:b skos:inScheme ex:s ; skos:broader ex:a .`,
    finds: ['<ex:a>'],
    good: `ex:s skos:hasTopConcept ex:a . ex:a a skos:Concept . ex:b skos:inScheme ex:s ; skos:broader ex:a .`,
  },
];
