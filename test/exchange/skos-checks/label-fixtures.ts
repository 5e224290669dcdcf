import type { Fixture } from './check-turtle.ts';

export const labelFixtures: Fixture[] = [
  {
    rule: 'skos-two-pref-labels',
    bad: `ex:a a skos:Concept ; skos:prefLabel "River"@en, "Stream"@en, "Fluss"@de .
      ex:myName rdfs:subPropertyOf skos:prefLabel . ex:b skos:prefLabel "Lake" ; ex:myName "Mere" .
      ex:c xl:prefLabel ex:c1, ex:c2 . ex:c1 xl:literalForm "Pond"@en . ex:c2 xl:literalForm "Pool"@en .`,
    finds: ['<ex:a>', '<ex:b>', '<ex:c>'],
    good: `ex:a a skos:Concept ; skos:prefLabel "River"@en, "Fluss"@de, "River" ; skos:altLabel "Stream"@en .
      ex:c skos:prefLabel "Pond"@en ; xl:prefLabel ex:c1 . ex:c1 xl:literalForm "Pond"@en .`,
  },
  {
    rule: 'skos-labels-not-disjoint',
    bad: `ex:a a skos:Concept ; skos:prefLabel "River"@en ; skos:altLabel "River"@en .
      ex:b skos:altLabel "Lake" ; xl:hiddenLabel ex:b1 . ex:b1 xl:literalForm "Lake" .`,
    finds: ['<ex:a>', '<ex:b>'],
    good: `ex:a a skos:Concept ; skos:prefLabel "River"@en ; skos:altLabel "River"@de, "river"@en, "River" .`,
  },
  {
    rule: 'skos-overlapping-labels',
    bad: `ex:a a skos:Concept ; skos:prefLabel "Bank"@en . ex:b a skos:Concept ; skos:altLabel "bank"@en .
      ex:c a skos:Concept ; skos:hiddenLabel "BANK"@en ; skos:inScheme ex:s .`,
    finds: ['<ex:b>', '<ex:c>'],
    good: `ex:a a skos:Concept ; skos:prefLabel "Bank"@en ; skos:altLabel "bank"@en ; skos:inScheme ex:s .
      ex:b a skos:Concept ; skos:prefLabel "Bank"@de ; skos:inScheme ex:s .
      ex:c a skos:Concept ; skos:prefLabel "Bank"@en ; skos:inScheme ex:t .
      ex:g a skos:Collection ; skos:prefLabel "Bank"@en .`,
  },
  {
    rule: 'skos-missing-label',
    bad: `ex:a a skos:Concept . ex:b a skos:Concept ; skos:altLabel "B"@en . ex:c skos:prefLabel "C"@en ; skos:broader ex:d .
      ex:s a skos:ConceptScheme . ex:g skos:member ex:a .`,
    finds: ['<ex:a>', '<ex:b>', '<ex:d>', '<ex:s>', '<ex:g>'],
    good: `ex:own rdfs:subPropertyOf skos:prefLabel . ex:a a skos:Concept ; ex:own "A"@en ; skos:exactMatch <http://other.org/x> .
      ex:b a skos:Concept ; xl:prefLabel [ xl:literalForm "B"@en ] .
      ex:s a skos:ConceptScheme ; dct:title "S"@en . ex:g a skos:Collection ; rdfs:label "G"@en .`,
  },
  {
    rule: 'skos-empty-label',
    bad: `ex:a a skos:Concept ; skos:prefLabel ""@en ; skos:altLabel "  "@en . ex:s a skos:ConceptScheme ; dct:title "" .`,
    finds: ['<ex:a>', '<ex:a>', '<ex:s>'],
    good: `ex:a a skos:Concept ; skos:prefLabel "0"@en ; skos:note ""@en .`,
  },
  {
    rule: 'skos-unprintable-label',
    bad: `ex:a a skos:Concept ; skos:prefLabel "Ri\\u0007ver"@en ; skos:altLabel "Stre\\uFFFDm"@en, "two\\nlines"@en .`,
    finds: ['U+0007', 'U+FFFD', 'U+000A'],
    good: `ex:a a skos:Concept ; skos:prefLabel "رودخانه‌ها"@fa, "naïve — Ω 🌊"@en ; skos:note "two\\nlines"@en .`,
  },
  {
    rule: 'skos-outer-space',
    bad: `ex:a a skos:Concept ; skos:prefLabel "River "@en ; skos:altLabel " Stream"@en .`,
    finds: ['"River "', '" Stream"'],
    good: `ex:a a skos:Concept ; skos:prefLabel "Big river"@en .`,
  },
  {
    rule: 'skos-short-label',
    bad: `ex:a a skos:Concept ; skos:prefLabel "Po"@it ; skos:altLabel "P"@it . ex:b skos:hiddenLabel "X1" .`,
    finds: ['"Po"', '"P"', '"X1"'],
    good: `ex:a a skos:Concept ; skos:prefLabel "Aar"@de, "河川"@zh, "강"@ko .`,
  },
  {
    rule: 'skos-omitted-language',
    bad: `ex:a a skos:Concept ; skos:prefLabel "River"@en ; skos:altLabel "Stream" ; skos:definition "Water." .`,
    finds: ['"Stream"', '"Water."'],
    good: `ex:a a skos:Concept ; skos:prefLabel "River"@en ; skos:notation "R1" ; dct:created "2020" ; skos:changeNote 7 .`,
  },
  {
    rule: 'skos-invalid-language',
    bad: `ex:a a skos:Concept ; skos:prefLabel "River"@xy, "R"@x-mine, "S"@en-Abcd, "T"@en-QQQQQQQQ-a ; skos:note "N"@english .`,
    finds: ['"xy"', '"x-mine"', '"en-abcd"', '"en-qqqqqqqq-a"', '"english"'],
    good: `ex:a a skos:Concept ; skos:prefLabel "River"@en, "R"@zh-cmn-Hans-CN, "S"@sl-rozaj-biske, "T"@de-CH-1901,
      "U"@es-419, "V"@en-a-bbb-x-a-ccc, "W"@haw, "X"@i-klingon, "Y"@und .`,
  },
  {
    rule: 'skos-language-coverage',
    bad: `ex:a a skos:Concept ; skos:prefLabel "River"@en, "Fluss"@de . ex:b a skos:Concept ; skos:prefLabel "Lake"@en .`,
    finds: ['<ex:b>: has no label or note in "de"'],
    good: `ex:a a skos:Concept ; skos:prefLabel "River"@en, "Fluss"@de . ex:b a skos:Concept ; skos:prefLabel "Lake"@en-GB ; skos:definition "…"@de-AT .
      ex:s a skos:ConceptScheme ; dct:title "Eaux"@fr .`,
  },
  {
    rule: 'skos-no-common-language',
    bad: `ex:a a skos:Concept ; skos:prefLabel "River"@en, "Fluss"@de . ex:b skos:broader ex:a ; skos:prefLabel "Ruisseau"@fr .`,
    finds: ['<ex:b>'],
    good: `ex:a a skos:Concept ; skos:prefLabel "River"@en, "Fluss"@de . ex:b skos:broader ex:a ; skos:prefLabel "Ruisseau"@fr ; skos:altLabel "Brook"@en .`,
  },
  {
    rule: 'skos-undocumented',
    bad: `ex:a a skos:Concept . ex:b a skos:Concept ; skos:definition "" .`,
    finds: ['<ex:a>', '<ex:b>'],
    good: `ex:own rdfs:subPropertyOf skos:scopeNote . ex:a a skos:Concept ; ex:own "For rivers." .
      ex:b a skos:Concept ; skos:definition [ rdf:value "Water." ] . ex:c a skos:Concept ; dct:description "Sea."@en .`,
  },
  {
    rule: 'skos-ambiguous-notation',
    bad: `ex:a a skos:Concept ; skos:notation "551.4" ; skos:inScheme ex:s . ex:b a skos:Concept ; skos:notation "551.4" ; skos:inScheme ex:s .`,
    finds: ['<ex:b>'],
    good: `ex:a a skos:Concept ; skos:notation "1"^^ex:ddc, "1"^^ex:udc ; skos:inScheme ex:s . ex:b a skos:Concept ; skos:notation "2"^^ex:ddc ; skos:inScheme ex:s .
      ex:c a skos:Concept ; skos:notation "1"^^ex:ddc ; skos:inScheme ex:t .`,
  },
];
