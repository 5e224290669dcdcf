import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editSeed } from '../../../src/seed/editing/edit-seed.ts';
import type { NewEntry, SeedEdit } from '../../../src/seed/editing/seed-edit.ts';

const shipped = readFileSync(fileURLToPath(new URL('../../../seed/concepts.yaml', import.meta.url)), 'utf8');

const insert = (entry: NewEntry, comments: string[] = []): SeedEdit => ({
  kind: 'insert',
  list: 'concepts',
  entry,
  comments,
});
const gizmo: NewEntry = { id: 'gizmo', prefLabel: 'gizmo', altLabels: ['GZ', 'a, b'], broader: ['tool'] };

/** What an edit adds, in whole lines where it does; fails where it did anything else. */
function added(before: string, after: string): string {
  const length = after.length - before.length;
  let most = 0;
  while (most < before.length && before[most] === after[most]) most += 1;
  const places: number[] = [];
  for (let at = Math.max(0, most - length); at <= most; at += 1) {
    if (after.slice(0, at) + after.slice(at + length) === before) places.push(at);
  }
  const place = places.findLast((at) => after[at] === '\n') ?? places[0];
  if (place === undefined) throw new Error('more than an insertion');
  return after.slice(place, place + length);
}

describe('inserting an entry', () => {
  it('adds its lines to the shipped concepts and changes no other byte', () => {
    const after = editSeed('seed.yaml', shipped, [insert(gizmo, ['seen in 3 briefs'])]) as string;
    expect(added(shipped, after).trim()).toBe(
      '- id: gizmo\n    # seen in 3 briefs\n    prefLabel: gizmo\n    altLabels: [GZ, "a, b"]\n    broader: [tool]',
    );
    const ids = [...after.matchAll(/^ {2}- id: (.*)$/gm)].map(([, id]) => id as string);
    expect(ids).toEqual(ids.toSorted());
  });

  const cases: [what: string, before: string, after: string][] = [
    ['into an empty file', '', 'concepts:\n  - id: m\n    prefLabel: M\n'],
    ['under comments alone', '# hello\n', '# hello\n\nconcepts:\n  - id: m\n    prefLabel: M\n'],
    ['behind another list', 'people: []\n', 'people: []\n\nconcepts:\n  - id: m\n    prefLabel: M\n'],
    ['into an empty list', 'concepts: []\npeople: []\n', 'concepts:\n  - id: m\n    prefLabel: M\npeople: []\n'],
    ['into a list of nothing', 'concepts: # ours\n', 'concepts:\n  - id: m\n    prefLabel: M # ours\n'],
    [
      'first, above the comment of the one behind it',
      'concepts:\n# about z\n- id: z\n  prefLabel: Z\n',
      'concepts:\n- id: m\n  prefLabel: M\n\n# about z\n- id: z\n  prefLabel: Z\n',
    ],
    [
      'between, tight where its neighbours are',
      'concepts:\n  - id: a\n    prefLabel: A # so\n    # more on a\n  - id: b\n    prefLabel: B\n  # on z\n  - id: z\n    prefLabel: Z',
      'concepts:\n  - id: a\n    prefLabel: A # so\n    # more on a\n  - id: b\n    prefLabel: B\n  - id: m\n    prefLabel: M\n  # on z\n  - id: z\n    prefLabel: Z',
    ],
    [
      'last, without a final line end where there was none',
      'concepts:\r\n-   id: a\r\n    prefLabel: A',
      'concepts:\r\n-   id: a\r\n    prefLabel: A\r\n\r\n-   id: m\r\n    prefLabel: M',
    ],
    [
      'behind a folded text',
      'concepts:\n  - id: a\n    prefLabel: A\n    definition: >\n      One\n      two.\n\npeople: []\n',
      'concepts:\n  - id: a\n    prefLabel: A\n    definition: >\n      One\n      two.\n\n  - id: m\n    prefLabel: M\n\npeople: []\n',
    ],
    [
      'between brackets',
      'concepts: [{id: a, prefLabel: A}, {id: z, prefLabel: Z}] # all\n',
      'concepts: [{id: a, prefLabel: A}, { id: m, prefLabel: M }, {id: z, prefLabel: Z}] # all\n',
    ],
    [
      'into JSON',
      '{"concepts": [\n  {\n    "id": "a",\n    "prefLabel": "A"\n  }\n]}\n',
      '{"concepts": [\n  {\n    "id": "a",\n    "prefLabel": "A"\n  },\n  {\n    "id": "m",\n    "prefLabel": "M"\n  }\n]}\n',
    ],
    [
      'into the document that has the list',
      'people: []\n---\nconcepts:\n  - id: a\n    prefLabel: A\n...\n',
      'people: []\n---\nconcepts:\n  - id: a\n    prefLabel: A\n\n  - id: m\n    prefLabel: M\n...\n',
    ],
  ];
  it.each(cases)('%s', (_what, before, after) => {
    expect(editSeed('seed.yaml', before, [insert({ id: 'm', prefLabel: 'M' })])).toBe(after);
  });

  it('refuses what it could not write without harm', () => {
    expect(() => editSeed('seed.yaml', 'concepts: [', [insert(gizmo)])).toThrow('cannot be edited');
    expect(
      editSeed('seed.yaml', 'concepts: &a\n  - id: a\n    prefLabel: A\npeople: *a\n', [
        {
          ...insert(gizmo),
          list: 'people',
        } as SeedEdit,
      ]),
    ).toBeNull();
  });

  it('adds nothing but its lines, whatever the file looks like', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const word = fc.constantFrom(
      'plain',
      'a: b',
      '"quoted"',
      "'single'",
      '- x',
      'no',
      '1.0',
      'µ',
      'x #y',
      '[z]',
      'q, r',
      '|',
    );
    const style = fc.record({
      indent: fc.constantFrom('', '  ', '    '),
      blank: fc.nat(2),
      newline: fc.constantFrom('\n', '\r\n'),
      comment: fc.boolean(),
      flow: fc.boolean(),
      final: fc.boolean(),
    });
    const entries = fc.uniqueArray(fc.record({ id, label: word, alt: fc.array(word, { maxLength: 3 }) }), {
      selector: (each) => each.id,
      maxLength: 6,
    });
    fc.assert(
      fc.property(style, entries, id, word, fc.array(word, { maxLength: 3 }), (look, known, own, label, alt) => {
        fc.pre(!known.some((each) => each.id === own));
        const before = seedText(look, known);
        const after = editSeed('seed.yaml', before, [insert({ id: own, prefLabel: label, altLabels: alt })]);
        expect(after).not.toBeNull();
        expect(
          added(before, after as string)
            .split(/\r?\n/)
            .filter((line) => /^\s*-\s+id:/.test(line)),
        ).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

interface Look {
  indent: string;
  blank: number;
  newline: string;
  comment: boolean;
  flow: boolean;
  final: boolean;
}

function seedText(
  { indent, blank, newline, comment, flow, final }: Look,
  known: { id: string; label: string; alt: string[] }[],
) {
  const entries = known.map(({ id, label, alt }) => {
    const quoted = alt.map((each) => JSON.stringify(each));
    const list =
      alt.length === 0
        ? []
        : flow
          ? [`${indent}  altLabels: [${quoted.join(', ')}]`]
          : [`${indent}  altLabels:`, ...quoted.map((each) => `${indent}    - ${each}`)];
    const note = comment ? [`${indent}# about ${id}`] : [];
    return [...note, `${indent}- id: ${id}`, `${indent}  prefLabel: ${JSON.stringify(label)}`, ...list].join(newline);
  });
  const between = newline.repeat(blank + 1);
  return ['# top', 'concepts:', entries.join(between)].join(newline) + (final ? newline : '');
}

describe('changing an entry', () => {
  const text =
    'concepts:\n  - id: a\n    prefLabel: A # note\n    altLabels: [x, "y"] # names\n    broader:\n      - top\n\n  - {id: b, prefLabel: B}\n';
  const set = (field: string, value: string | string[] | null, id = 'a', comments: string[] = []): SeedEdit => ({
    kind: 'set',
    list: 'concepts',
    id,
    field,
    value,
    comments,
  });
  const append = (field: string, values: string[], comments: string[] = [], id = 'a'): SeedEdit => ({
    kind: 'append',
    list: 'concepts',
    id,
    field,
    values,
    comments,
  });
  const cases: [what: string, edit: SeedEdit, from: string, to: string][] = [
    [
      'puts a field where it belongs',
      set('definition', 'Is: so.'),
      '# names\n',
      '# names\n    definition: "Is: so."\n',
    ],
    ['replaces a value and keeps the comment', set('prefLabel', 'AA'), 'A # note', 'AA # note'],
    [
      'leaves a field to be written',
      set('definition', null, 'a', ['say it']),
      '# names\n',
      '# names\n    definition:\n      # say it\n',
    ],
    ['adds to brackets', append('altLabels', ['z, z']), '"y"]', '"y", "z, z"]'],
    [
      'says why below the list',
      append('altLabels', ['z'], ['why']),
      '"y"] # names\n',
      '"y", z] # names\n      # why\n',
    ],
    ['adds to a list of dashes', append('broader', ['up']), '      - top\n', '      - top\n      - up\n'],
    ['adds a list', append('related', ['up']), '      - top\n', '      - top\n    related: [up]\n'],
    ['changes an entry in brackets', set('replacedBy', 'a', 'b'), 'b, prefLabel', 'b, replacedBy: a, prefLabel'],
  ];
  it.each(cases)('%s', (_what, edit, from, to) => {
    expect(text).toContain(from);
    expect(editSeed('seed.yaml', text, [edit])).toBe(text.replace(from, to));
  });

  it('finds no entry that is not there', () => {
    expect(editSeed('seed.yaml', text, [set('definition', 'D', 'nowhere')])).toBeNull();
  });

  it('writes a value behind a field that was left empty', () => {
    const empty = text.replace('# names\n', '# names\n    definition: # soon\n');
    expect(editSeed('seed.yaml', empty, [set('definition', 'D.')])).toBe(
      empty.replace('definition:', 'definition: D.'),
    );
  });
});
