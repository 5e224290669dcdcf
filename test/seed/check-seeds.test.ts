import { describe, expect, it } from 'vitest';
import { checkSeeds } from '../../src/seed/check/check-seeds.ts';
import { parseSeeds } from '../../src/seed/load-vocabulary.ts';

function refusal(text: string, ...more: string[]): string[] {
  const files = [text, ...more].map((each, i) => ({ path: `${'abc'[i]}.yaml`, text: each }));
  try {
    parseSeeds(files, 'seed/');
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  throw new Error('was not refused');
}

const attention = `concepts:
  - id: attention
    prefLabel: attention
`;
const withConcept = (fields: string) => `${attention}  - id: probe\n    prefLabel: probe\n${fields}`;
const withPaper = (fields: string) => `papers:\n  - id: probe\n    title: A Probe\n${fields}`;

const rows: [kind: string, text: string, line: string][] = [
  [
    'an unknown concept',
    withConcept('    broader:\n      - atention\n'),
    'seed/a.yaml:7:9 unknown-concept: broader "atention" is not a concept. Did you mean "attention"?',
  ],
  [
    'an unknown concept that resembles none',
    withConcept('    related: [quicksort]\n'),
    'seed/a.yaml:6:15 unknown-concept: related "quicksort" is not a concept.',
  ],
  [
    'an unknown person',
    `people: [{id: ada-example, name: Ada Example}]\n${withPaper('    authors: [ada-exampel]\n')}`,
    'seed/a.yaml:5:15 unknown-person: authors "ada-exampel" is not a person. Did you mean "ada-example"?',
  ],
  [
    'an id with its prefix',
    withConcept('    broader: [concept/attention]\n'),
    'seed/a.yaml:6:15 bad-value: broader "concept/attention" is written without "concept/": "attention"',
  ],
  [
    'an id twice',
    `${attention}  - id: attention\n    prefLabel: other\n`,
    'seed/a.yaml:4:5 duplicate-id: two entries in concepts have the id "attention". The other is at seed/a.yaml:2:5.',
  ],
  [
    'a concept above itself',
    withConcept('    broader: [probe]\n'),
    'seed/a.yaml:6:15 self-reference: broader of "probe" names itself',
  ],
  [
    'a concept related to itself',
    withConcept('    related: [attention, probe]\n'),
    'seed/a.yaml:6:26 self-reference: related of "probe" names itself',
  ],
  [
    'a context for a label that is none',
    withConcept('    onlyWith:\n      prob: [x]\n'),
    'seed/a.yaml:7:7 unknown-label: onlyWith names "prob", which is no label of "probe". Did you mean "probe"?',
  ],
  [
    'a context of no words',
    withConcept('    onlyWith: {probe: []}\n'),
    'seed/a.yaml:6:16 bad-value: onlyWith has an empty list',
  ],
  [
    'a kind that is none',
    withConcept('    kind: metod\n'),
    'seed/a.yaml:6:5 bad-value: kind is the text "metod", not one of field, theory, method, model, architecture, task, dataset, metric, phenomenon, property, practice, tool. Did you mean "method"?',
  ],
  ['an entry without an id', 'concepts:\n  - prefLabel: x\n', 'seed/a.yaml:2:5 missing-field: this concept has no id'],
  [
    'an id with a space',
    'outlets: [{id: a b, name: x}]',
    'seed/a.yaml:1:12 bad-value: id "a b" has a space or another character that an id cannot have',
  ],
  [
    'an id that climbs',
    'outlets: [{id: a/../b, name: x}]',
    'seed/a.yaml:1:12 bad-value: id "a/../b" has an empty part, "." or ".."',
  ],
  ['an empty label', withConcept('    altLabels: [""]\n'), 'seed/a.yaml:6:17 bad-value: altLabels "" is empty'],
  ['a label of spaces', withConcept('    altLabels: ["  "]\n'), 'seed/a.yaml:6:17 bad-value: altLabels "  " is empty'],
  [
    'a label of marks',
    withConcept('    altLabels: ["…?!"]\n'),
    'seed/a.yaml:6:17 bad-value: altLabels "…?!" has no letter or digit',
  ],
  [
    'an overlong label',
    withConcept(`    altLabels: [${'😀'.repeat(200)}a]\n`),
    `seed/a.yaml:6:17 bad-value: altLabels "${'😀'.repeat(60)}…" is longer than 200 characters`,
  ],
  [
    'a label of 5,000 marks',
    withConcept(`    altLabels: [a${'\u0301'.repeat(5_000)}]\n`),
    `seed/a.yaml:6:17 bad-value: altLabels "a${'\u0301'.repeat(59)}…" is longer than 200 characters`,
  ],
  [
    'a control character, shown by its code',
    withConcept('    altLabels: ["a\\e[2Jb"]\n'),
    'seed/a.yaml:6:17 bad-value: altLabels "a\\u001b[2Jb" has the control character U+001B',
  ],
  [
    'text turned around, shown by its code',
    withConcept('    altLabels: ["a\\u202Eb"]\n'),
    'seed/a.yaml:6:17 bad-value: altLabels "a\\u202eb" has the control character U+202E',
  ],
  [
    'half a character',
    '{"concepts": [{"id": "a", "prefLabel": "x\\ud800"}]}',
    'seed/a.yaml:1:27 bad-value: prefLabel "x\\ud800" has the control character U+D800',
  ],
  [
    'a bad arXiv id',
    withPaper('    arxivId: 2313.1\n'),
    'seed/a.yaml:4:5 bad-value: arxivId "2313.1" is not an arXiv id',
  ],
  ['a bad DOI', withPaper('    doi: 11.1000/x\n'), 'seed/a.yaml:4:5 bad-value: doi "11.1000/x" is not a DOI'],
  [
    'a year that is none',
    withPaper('    year: soon\n'),
    'seed/a.yaml:4:5 wrong-type: year must be a whole number, but is the text "soon"',
  ],
  [
    'a year far off',
    withPaper('    year: 99999\n'),
    'seed/a.yaml:4:5 bad-value: year must be at most 2100, but is the text "99999"',
  ],
  [
    'half a year',
    withPaper('    year: 2020.5\n'),
    'seed/a.yaml:4:5 wrong-type: year must be a whole number, but is the text "2020.5"',
  ],
  [
    'a script for an address',
    withPaper('    url: javascript:alert(1)\n'),
    'seed/a.yaml:4:5 bad-value: url "javascript:alert(1)" is not an http or https address',
  ],
  [
    'data for an address',
    withPaper('    url: data:text/html,x\n'),
    'seed/a.yaml:4:5 bad-value: url "data:text/html,x" is not an http or https address',
  ],
  ['no address', withPaper('    url: example\n'), 'seed/a.yaml:4:5 bad-value: url "example" is not a web address'],
  [
    'a password in an address',
    withPaper('    url: https://me:pw@example.org\n'),
    'seed/a.yaml:4:5 bad-value: url "https://me:pw@example.org" has a user name or a password in it',
  ],
  [
    'a state that seeds cannot give',
    withPaper('    status: CANDIDATE\n'),
    'seed/a.yaml:4:5 bad-value: status is the text "CANDIDATE", not one of CURATED.',
  ],
  [
    'a field of another list',
    'people: [{id: a, name: b, kind: c}]',
    'seed/a.yaml:1:27 unknown-field: a person has no field "kind". The fields are id, name, altNames, url, status.',
  ],
];

describe('a seed with a fault is refused', () => {
  it.each(rows)('%s', (_kind, text, line) => expect(refusal(text)).toEqual([line]));

  it('tells a cycle once, with all who are in it', () => {
    const text = (id: string, broader: string) => `concepts: [{id: ${id}, prefLabel: ${id}, broader: [${broader}]}]`;
    expect(
      refusal(
        text('lion', 'cat'),
        text('cat', 'animal, pet'),
        `${text('animal', 'lion')}\n---\n${text('pet', 'animal')}`,
      ),
    ).toEqual(['seed/c.yaml:1:54 broader-cycle: broader goes round: lion → cat → animal → lion']);
  });

  it('walks a chain of 100,000 broader concepts', () => {
    const concepts = Array.from({ length: 100_000 }, (_, i) => ({
      id: `c${i}`,
      prefLabel: `c ${i}`,
      broader: [`c${i + 1}`],
    }));
    const text = JSON.stringify({ concepts: [...concepts, { id: 'c100000', prefLabel: 'the last' }] });
    expect(parseSeeds([{ path: 'a.json', text }]).concepts).toHaveLength(100_001);
  });

  it('names both places of an id in two files, and sorts what it tells by place', () => {
    const twice =
      '# moved\nconcepts:\n  - {id: attention, prefLabel: y, kind: no}\n  - {id: attention, prefLabel: z}\n';
    expect(refusal(attention, twice)).toEqual([
      expect.stringMatching(/^seed\/b\.yaml:3:35 bad-value: kind is the text "no"/),
      'seed/b.yaml:4:6 duplicate-id: two entries in concepts have the id "attention". The other is at seed/a.yaml:2:5.',
    ]);
  });

  it('does not blame what refers to an entry for the fault of that entry', () => {
    expect(refusal(withConcept('    kind: no\n  - {id: third, prefLabel: third, broader: [probe]}\n'))).toHaveLength(1);
  });
});

describe('a label of two concepts', () => {
  const warnings = (text: string) => {
    const { problems } = checkSeeds([{ path: 'a.yaml', text }]);
    expect(problems.every(({ severity }) => severity !== 'error')).toBe(true);
    return problems
      .filter(({ rule }) => rule === 'label-twice')
      .map(({ rule, at, also, what }) => [rule, at, also?.at, what()]);
  };
  const haiku = (id: string, fields: string) => `  - {id: ${id}, prefLabel: ${id}, ${fields}}\n`;

  it('is a warning, by its normalised words', () => {
    const text = `concepts:\n${haiku('poem', 'altLabels: [a, Haikus]')}${haiku('library', 'hiddenLabels: [haiku]')}`;
    expect(warnings(text)).toEqual([
      [
        'label-twice',
        [0, 'concepts', 1, 'hiddenLabels', 0],
        [0, 'concepts', 0, 'altLabels', 1],
        '"haiku" is a label of both "poem" and "library" without onlyWith in both.',
      ],
    ]);
    expect(parseSeeds([{ path: 'a.yaml', text }]).concepts).toHaveLength(2);
  });

  it('is none where both say what it goes with', () => {
    const poem = haiku('poem', 'altLabels: [Haiku], onlyWith: {haiku: [syllable]}');
    const library = haiku('library', 'altLabels: [Haiku], onlyWith: {Haiku: [JAX]}');
    expect(warnings(`concepts:\n${poem}${library}`)).toEqual([]);
    expect(warnings(`concepts:\n${poem}${haiku('model', 'altLabels: [Haiku]')}`)).toHaveLength(1);
  });

  it('is none within one concept', () => {
    expect(warnings(`concepts:\n${haiku('poem', 'altLabels: [Haiku, haikus]')}`)).toEqual([]);
  });
});
