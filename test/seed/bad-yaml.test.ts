import { describe, expect, it } from 'vitest';
import { BriefgraphError } from '../../src/errors.ts';
import { parseSeeds } from '../../src/seed/load-vocabulary.ts';
import { processorTime } from '../processor-time.ts';

/** The lines that refuse a text, or a failure of the test where it is not refused. */
function refusal(text: string): string[] {
  try {
    parseSeeds([{ path: 'bad.yaml', text }]);
  } catch (error) {
    if (!(error instanceof BriefgraphError)) throw error;
    expect(error.code).toBe('BAD_SEED');
    return error.message.split('\n');
  }
  throw new Error('was not refused');
}

function labels(text: string): string[] {
  return parseSeeds([{ path: 'good.yaml', text }]).concepts.flatMap(({ prefLabel, altLabels }) => [
    prefLabel,
    ...altLabels,
  ]);
}

const concept = (fields: string) => `concepts:\n  - id: probe\n    prefLabel: probe\n${fields}\n`;

const bomb = ['a: &a0 [x, x, x, x, x, x, x, x, x]'];
for (let level = 1; level <= 9; level += 1) bomb.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);

/** One row for each kind of bad YAML: the line that must be among those that refuse it. */
const refused: [kind: string, text: string, line: RegExp][] = [
  ['1 an alias bomb', bomb.join('\n'), /^bad\.yaml:5:\d+ alias: the aliases stand for more than 10000 values$/],
  ['3 an alias inside itself', concept('    altLabels: &a [*a]'), /^bad\.yaml:4:20 alias: \*a stands inside what/],
  ['3 an alias of nothing', concept('    altLabels: *missing'), /^bad\.yaml:4:16 alias: there is no &missing before/],
  ['4 20,000 brackets', `concepts:\n  ${'['.repeat(20_000)}`, /^bad\.yaml:2:\d+ too-large: .*too deep/],
  ['4 20,000 brackets that close', `concepts: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, /:1:\d+ too-large: /],
  ['4 20,000 brackets in JSON', `{"concepts":\n${'['.repeat(20_000)}${']'.repeat(20_000)}}`, /:2:\d+ too-large: /],
  ['4 20,000 lists in lists', `concepts:\n  ${'- '.repeat(20_000)}x`, /^bad\.yaml:2:\d+ too-large: .*too deep/],
  [
    '5 a key twice in an entry',
    concept('    kind: task\n    kind: field'),
    /^bad\.yaml:5:5 duplicate-key: the key "kind" stands twice in one map\. The other is at bad\.yaml:4:5\.$/,
  ],
  ['5 a key twice at the top', `${concept('')}concepts: []`, /^bad\.yaml:5:1 duplicate-key: .* bad\.yaml:1:1\.$/],
  [
    '5 a key twice in JSON',
    '{"concepts": [\n{"id": "a", "prefLabel": "b",\n"prefLabel": "c"}]}',
    /^bad\.yaml:3:1 duplicate-key: .*"prefLabel".* bad\.yaml:2:13\.$/,
  ],
  [
    '6 a tag of JavaScript',
    concept('    definition: !!js/function "() => process.exit()"'),
    /^bad\.yaml:4:31 tag: the tag "tag:yaml.org,2002:js\/function" has no meaning/,
  ],
  ['6 a tag of Python', concept('    broader: !!python/object:os.system [x]'), /^bad\.yaml:4:\d+ tag: /],
  ['6 a local tag', concept('    definition: !secret x'), /^bad\.yaml:4:25 tag: the tag "!secret"/],
  ['7 a __proto__ in an entry', concept('    __proto__: {polluted: 1}'), /^bad\.yaml:4:5 forbidden-key: "__proto__"/],
  ['7 a __proto__ in JSON', '{"__proto__": {"polluted": 1}}', /^bad\.yaml:1:2 forbidden-key: "__proto__"/],
  [
    '7 a constructor in an entry',
    concept('    constructor: {prototype: {polluted: 1}}'),
    /:4:5 unknown-field: .*"constructor"/,
  ],
  [
    '7 a prototype at the top',
    'prototype: {polluted: 1}',
    /^bad\.yaml:1:1 unknown-field: there is no list "prototype"/,
  ],
  [
    '8 null as a label',
    concept('    altLabels: [null]'),
    /^bad\.yaml:4:17 wrong-type: altLabels must be text, but is nothing/,
  ],
  [
    '8 null as the label',
    'concepts: [{id: a, prefLabel: ~}]',
    /^bad\.yaml:1:20 missing-field: this concept has no prefLabel$/,
  ],
  [
    '8 a number as a label in JSON',
    '{"concepts": [{"id": "a", "prefLabel": 12}]}',
    /:1:27 wrong-type: prefLabel must be text, but is the number 12$/,
  ],
  ['9 a tab for indentation', 'concepts:\n\t- id: a\n', /^bad\.yaml:2:1 yaml: /],
  [
    '10 a bad second document',
    `${concept('')}---\nconcpts: []\n`,
    /^bad\.yaml:6:1 unknown-field: .* Did you mean "concepts"\?$/,
  ],
  ['13 cut inside a quote', 'concepts:\n  - id: a\n    prefLabel: "atten', /^bad\.yaml:3:\d+ yaml: /],
  ['13 cut inside a key', 'concepts:\n  - id: a\n    prefLab', /^bad\.yaml:3:\d+ yaml: /],
  ['13 cut inside a list', 'concepts:\n  - {id: a, prefLabel: b, altLabels: [c,', /^bad\.yaml:2:\d+ yaml: /],
  ['13 cut JSON', '{"concepts": [{"id": "a", "prefLabel": "b"}', /^bad\.yaml:1:\d+ yaml: /],
  ['14 an include', 'include: ../../../../etc/passwd', /^bad\.yaml:1:1 include: "include" has no meaning/],
  ['14 an include tag', 'concepts: !include /etc/passwd', /^bad\.yaml:1:\d+ tag: /],
  ['15 an include of itself', 'include: bad.yaml', /^bad\.yaml:1:1 include: /],
  [
    '16 a misspelt field',
    concept('    definiton: A thing.'),
    /^bad\.yaml:4:5 unknown-field: a concept has no field "definiton"\. Did you mean "definition"\?$/,
  ],
  [
    '17 text for a list',
    concept('    altLabels: "x"'),
    /^bad\.yaml:4:5 wrong-type: altLabels must be a list, but is the text "x"$/,
  ],
  [
    '17 maps for labels',
    concept('    altLabels:\n      - {en: x}'),
    /^bad\.yaml:5:9 wrong-type: altLabels must be text, but is a map$/,
  ],
  [
    '17 text for an entry',
    'concepts:\n  - attention',
    /^bad\.yaml:2:5 wrong-type: an entry must be a map with an id, but this is the text "attention"$/,
  ],
  [
    '17 a map for a list of entries',
    'papers:\n  id: x',
    /^bad\.yaml:1:1 wrong-type: "papers" must be a list of entries, but is a map$/,
  ],
  [
    '17 a list for a file',
    '- id: x',
    /^bad\.yaml:1:1 wrong-type: seeds are a map of lists \(concepts, .*\), but this is a list$/,
  ],
  [
    '18 1,000,000 labels',
    concept(`    altLabels: [${'ab,'.repeat(1_000_000)}]`),
    /^bad\.yaml:4:\d+ too-large: more than 50000 members/,
  ],
  [
    '18 1,000,000 labels in JSON',
    `{"concepts": [{"id": "a", "prefLabel": "b", "altLabels": [${'"x",'.repeat(999_999)}"x"]}]}`,
    /^bad\.yaml:1:45 too-large: altLabels has 1000000 members, and nothing may have more than 10000$/,
  ],
];

describe('bad YAML is refused with its place', () => {
  it.each(refused)('%s', (_kind, text, line) => {
    expect(refusal(text)).toContainEqual(expect.stringMatching(line));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('takes no time that grows faster than the text', () => {
    const spent = processorTime();
    for (const piece of [
      'a',
      ' ',
      '"',
      "'",
      '(',
      '1',
      '- ',
      '&a ',
      '*a ',
      '%',
      '#\n',
      '\n',
      '---\n',
      '{',
      '"a" ',
      '|\n',
    ]) {
      try {
        parseSeeds([{ path: 'bad.yaml', text: piece.repeat(400_000) }]);
      } catch (error) {
        expect(error).toBeInstanceOf(BriefgraphError);
      }
    }
    expect(spent()).toBeLessThan(20);
  });

  it('12 refuses more YAML than is read in good time', () => {
    const text = `concepts: [${' '.repeat(8_000_000)}]`;
    expect(refusal(text)).toEqual([
      expect.stringMatching(/^bad\.yaml:1:1 too-large: more than 8000000 characters of YAML/),
    ]);
  });

  it('tells 50 problems, and how many more there are', () => {
    const lines = refusal(`concepts:\n${'  - {id: a b, prefLabel: "?"}\n'.repeat(200_000 / 10)}`);
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('… and 39950 more');
  });
});

describe('odd YAML that means something is read', () => {
  it('2 reads 50 honest aliases', () => {
    const entries = Array.from({ length: 50 }, (_, i) => `  - {id: c${i}, prefLabel: label ${i}, altLabels: *shared}`);
    const text = `concepts:\n  - {id: first, prefLabel: first, altLabels: &shared [shared label]}\n${entries.join('\n')}`;
    expect(labels(text).filter((label) => label === 'shared label')).toHaveLength(51);
  });

  it('7 keeps "constructor" as a label like any other', () => {
    const text = concept('    altLabels: [constructor]\n    onlyWith: {constructor: [class]}');
    expect(parseSeeds([{ path: 'a.yaml', text }]).concepts[0]?.onlyWith).toEqual({ constructor: ['class'] });
  });

  it.each(['012', '1e3', 'no', 'NO', 'true', '2024-01-01', '0x1F', '.5e', '1_000', '0o17', '12:30'])(
    '8 keeps the untyped %s as the text it is',
    (scalar) => expect(labels(concept(`    altLabels: [x, ${scalar}]`))).toEqual(['probe', 'x', scalar]),
  );

  it('8 keeps an untyped id', () => {
    const [entry] = parseSeeds([{ path: 'a.yaml', text: 'concepts:\n  - id: 012\n    prefLabel: "null"' }]).concepts;
    expect(entry).toMatchObject({ id: 'concept/012', prefLabel: 'null' });
  });

  it('10 reads every document of a file', () => {
    const text = 'concepts: [{id: a, prefLabel: first}]\n---\nconcepts: [{id: b, prefLabel: second}]\n...\n';
    expect(labels(text)).toEqual(['first', 'second']);
  });

  it.each(['', '\n', '# only a comment\n', 'null\n', '~', '---\n---\n', 'concepts:\n', '{}'])(
    '11 reads %j as no seeds',
    (text) => expect(parseSeeds([{ path: 'a.yaml', text }])).toEqual(parseSeeds([])),
  );

  it('uses nothing of any file when one is cut', () => {
    const good = { path: 'a.yaml', text: concept('    related: [elsewhere]') };
    const cut = { path: 'b.yaml', text: 'concepts:\n  - id: elsewhere\n    prefLabel: "else' };
    expect(() => parseSeeds([good, cut])).toThrow(/^b\.yaml:3:\d+ yaml: [^\n]+$/);
  });
});
