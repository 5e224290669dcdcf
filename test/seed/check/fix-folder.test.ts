import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFolder } from '../../../src/seed/check/fix-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

async function fixed(text: string, name = 'a.yaml') {
  const folder = temporaryFolder('seed-fix');
  writeFileSync(join(folder, name), text);
  const report = await fixFolder(folder);
  return { text: readFileSync(join(folder, name), 'utf8'), report };
}

const rows: [what: string, before: string, after: string][] = [
  [
    'sorts entries, with the comments above and inside them, and leaves blank lines where they are',
    `# About the file.

concepts:
  # About the list, for a blank line follows.

  # above c
  - id: c # behind c
    prefLabel: "C"

    # inside c
  # above a, first line
  # above a, second line
  - id: a
    prefLabel: 'A'


  - id: b
    altLabels:
      # above a label
      - x
    prefLabel: B
# About the end.
people: []
`,
    `# About the file.

concepts:
  # About the list, for a blank line follows.

  # above a, first line
  # above a, second line
  - id: a
    prefLabel: 'A'
  - id: b
    altLabels:
      # above a label
      - x
    prefLabel: B


  # above c
  - id: c # behind c
    prefLabel: "C"

    # inside c
# About the end.
people: []
`,
  ],
  [
    'sorts what ends without a line end',
    'people:\n  - {id: b, name: B}\n  - {id: a, name: A}',
    'people:\n  - {id: a, name: A}\n  - {id: b, name: B}',
  ],
  [
    'keeps CRLF and a byte order mark',
    '\ufeffpeople:\r\n  - id: b\r\n    name: B\r\n\r\n  - id: a\r\n    name: A\r\n',
    '\ufeffpeople:\r\n  - id: a\r\n    name: A\r\n\r\n  - id: b\r\n    name: B\r\n',
  ],
  [
    'sorts lists in brackets',
    'people: [{id: b, name: B},\n  {id: a, name: A}]',
    'people: [{id: a, name: A},\n  {id: b, name: B}]',
  ],
  [
    'sorts each document by itself',
    'people:\n- id: b\n  name: B\n- id: a\n  name: A\n---\npeople:\n- id: d\n  name: D\n- id: c\n  name: C\n',
    'people:\n- id: a\n  name: A\n- id: b\n  name: B\n---\npeople:\n- id: c\n  name: C\n- id: d\n  name: D\n',
  ],
  [
    'takes members out of lists in brackets, over lines too',
    'concepts:\n  - id: a\n    prefLabel: x\n    altLabels: [y, x, "y", z, z]\n    hiddenLabels:\n      [\n        w,\n        x,\n        v\n      ]\n',
    'concepts:\n  - id: a\n    prefLabel: x\n    altLabels: [y, z]\n    hiddenLabels:\n      [\n        w,\n        v\n      ]\n',
  ],
  [
    'takes members out of lists by the line, and keeps their comments',
    'concepts:\n  - id: a\n    prefLabel: x\n    altLabels:\n      - x\n      - y\n      - y # twice, and I know\n      # and again\n      - y\n      - z\n',
    'concepts:\n  - id: a\n    prefLabel: x\n    altLabels:\n      - y\n      - y # twice, and I know\n      # and again\n      - y\n      - z\n',
  ],
  [
    'takes a field away whose last member goes',
    'concepts:\n  - id: a\n    prefLabel: x\n    altLabels: [x]\n    hiddenLabels:\n      - x\n    kind: task\n',
    'concepts:\n  - id: a\n    prefLabel: x\n    kind: task\n',
  ],
  [
    'empties a list that has no line of its own',
    'concepts:\n  - altLabels: [x]\n    id: a\n    prefLabel: x\n  - {id: b, prefLabel: y, altLabels: [y]}\n',
    'concepts:\n  - altLabels: []\n    id: a\n    prefLabel: x\n  - {id: b, prefLabel: y, altLabels: []}\n',
  ],
  [
    'trims what is in quotes, and keeps the quotes',
    'people:\n  - {id: a, name: " A  ", altNames: [\' B\', "it\\"s "]}\n',
    'people:\n  - {id: a, name: "A", altNames: [\'B\', "it\\"s"]}\n',
  ],
  [
    'mends JSON like YAML',
    '{\n  "concepts": [\n    { "id": "b", "prefLabel": "x", "altLabels": ["x", "z"] },\n    { "id": "a", "prefLabel": " y" }\n  ]\n}\n',
    '{\n  "concepts": [\n    { "id": "a", "prefLabel": "y" },\n    { "id": "b", "prefLabel": "x", "altLabels": ["z"] }\n  ]\n}\n',
  ],
];

/** What would lose a comment, or change more than it says, is left to a curator. */
const left: [what: string, text: string][] = [
  [
    'a list whose members have comments between them',
    'concepts:\n  - id: a\n    prefLabel: x\n    altLabels:\n      [\n        x, # why\n        y\n      ]\n',
  ],
  [
    'a last member with a comment above it',
    'concepts:\n  - id: a\n    prefLabel: x\n    altLabels:\n      # why\n      - x\n',
  ],
  [
    'a list that an alias shares',
    'concepts:\n  - id: a\n    prefLabel: x\n    altLabels: &l [x, y]\n  - id: b\n    prefLabel: z\n    hiddenLabels: *l\n',
  ],
  ['entries with anchors', 'people:\n  - id: b\n    name: &n B\n  - id: a\n    name: *n\n'],
  ['entries in brackets with a comment between them', 'people: [\n  {id: b, name: B}, # b\n  {id: a, name: A}\n]\n'],
  [
    'entries that end in counted blank lines',
    'concepts:\n  - id: b\n    prefLabel: B\n    definition: |+\n      Text.\n\n  - id: a\n    prefLabel: A\n',
  ],
  ['a file with errors', 'people:\n  - {id: b, name: B}\n  - {id: a, nam: A}\n  - {id: a, name: "A }\n'],
  ['lone carriage returns', 'people:\r  - {id: b, name: B}\r  - {id: a, name: A}\r'],
];

describe('seed check --fix', () => {
  it.each(rows)('%s', async (_, before, after) => {
    const { text, report } = await fixed(before);
    expect(text).toBe(after);
    expect(report.fixed.length).toBeGreaterThan(0);
    expect((await fixed(text)).text).toBe(text);
  });

  it.each(left)('leaves %s', async (_, text) => {
    const { text: after, report } = await fixed(text);
    expect(after).toBe(text);
    expect(report.fixed).toEqual([]);
    expect(report.findings).not.toEqual([]);
  });

  it('takes away what the hierarchy implies, and a relation that is written twice', async () => {
    const text =
      'concepts:\n  - {id: a, prefLabel: a1, broader: [c, b], related: [d]}\n  - {id: b, prefLabel: b1, broader: [c]}\n  - {id: c, prefLabel: c1}\n  - {id: d, prefLabel: d1, related: [a]}\n';
    const after = text.replace('[c, b]', '[b]').replace('d1, related: [a]', 'd1, related: []');
    expect((await fixed(text)).text).toBe(after);
  });
});
