/** The fast reader may leave a text to the other one, but never read it otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateInPlainYaml, readPlainYaml } from '../../../src/seed/reading/read-plain-yaml.ts';
import { locateInYaml, readYaml } from '../../../src/seed/reading/read-yaml.ts';
import type { SeedPath } from '../../../src/seed/reading/seed-file.ts';

const seeds = fileURLToPath(new URL('../../../seed', import.meta.url));
const shipped = ['concepts', 'papers', 'people', 'organizations', 'outlets'].map((name) =>
  readFileSync(join(seeds, `${name}.yaml`), 'utf8'),
);

function pathsIn(value: unknown, at: SeedPath): SeedPath[] {
  if (typeof value !== 'object' || value === null) return [at];
  const steps = Object.entries(value).map(([key, each]) => [Array.isArray(value) ? Number(key) : key, each] as const);
  return [at, ...steps.flatMap(([step, each]) => pathsIn(each, [...at, step]))];
}

/** Whether the fast reader took the text; then it must have read what the other one reads. */
function agrees(text: string): boolean {
  const fast = readPlainYaml(text);
  if (fast === null) return false;
  expect(fast).toEqual(readYaml(text));
  const paths = [
    ...pathsIn(fast.documents[0], [0]),
    [0, 'concepts', 7, 'nothing here'],
    [0, 'concepts', 0, 'kind', 'no'],
  ];
  expect([...(locateInPlainYaml(text, paths) ?? [])]).toEqual([...locateInYaml(text, paths)]);
  return true;
}

it.each(shipped.map((text, i) => [i, text] as const))('reads shipped file %i', (_, text) => {
  expect(agrees(text)).toBe(true);
});

describe('what it reads', () => {
  it.each([
    'concepts:\n- id: a\n  x: ~\n- id: b # why\n  y:\n',
    "a:\n  - b: \"c\\n\\u00e9 # no comment\"\n    d: 'it''s'\n",
    'a: {b: c d, e: [f, "g", {h: i}]}\n',
    'a:\n  [\n    b,\n    c: d\n  ]\n'.replace('c: d', 'cd'),
    'a: "one\n  two: #x "\nb: [\'c\n d\']\n',
    'a: one\n  two # end\nb: http://example.org/x:y#z\n',
    'a: x\n\n# comment\nb:\n    - y\n    - z\n',
  ])('%j', (text) => expect(agrees(text)).toBe(true));
});

describe('what it leaves to the whole of YAML', () => {
  it.each([
    'a: &x b\nc: *x',
    'a: !!str b',
    'a: |\n  b',
    'a: b\n---\nc: d',
    'a: b\na: c',
    '__proto__: b',
    'a: b: c',
    'a: "b',
    'a: [b',
    'a: [b]\n  c',
    'a:\n\t- b',
    'a: b\n\n  c',
    'a: b\n # c\n  d',
    'a: [b, # c\n d]',
    'a:\n  [\nb]',
    '? a\n: b',
    '- a',
    '<<: {a: b}',
    '',
    'a: "b" c',
    'a: [b] c',
    'a: {b}',
    'a: [b, , c]',
    '"a": b',
  ])('%j', (text) => expect(readPlainYaml(text)).toBeNull());
});

const pieces = fc.constantFrom(
  ...[
    'a',
    'b',
    'id: ',
    'x: ',
    ': ',
    ':',
    '- ',
    '-',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n      ',
    ' ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
  ],
  ...[
    '"',
    "'",
    '"q"',
    "'r'",
    '#',
    ' # c',
    '\n# c',
    '~',
    'null',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
    '?',
    '%',
    '@',
    '`',
    '\\',
    'é',
    '---',
    '...',
  ],
  ...[
    '012',
    '.5',
    '<<',
    '=',
    'a b',
    '(c)',
    '/',
    "it's",
    '\u2028',
    '\u0085',
    '\ufeff',
    '\t',
    '"\\x41"',
    '"\\n"',
    '"p\n  q"',
    "'p \n\n q'",
    '[a, b]',
    '{a: b}',
    '😀',
    '\u00a0',
  ],
);

it('agrees on texts of random pieces', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      if (agrees(`x: ${parts.join('')}`)) taken += 1;
      if (agrees(`concepts:\n  - id: a\n    y: ${parts.join('')}\n  - id: b\n`)) taken += 1;
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 2_000) },
  );
  expect(taken).toBeGreaterThan(100);
});

it('agrees on shipped seeds with something put in, or taken out', () => {
  const lines = shipped
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('    '));
  const someLines = fc.array(fc.nat(lines.length - 4), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(someLines, fc.nat(200), fc.nat(6), pieces, (starts, at, cut, piece) => {
      const text = `concepts:\n${starts.map((start) => `  - id: a\n${lines.slice(start, start + 4).join('\n')}\n`).join('')}`;
      const place = Math.min(at, text.length);
      agrees(text.slice(0, place) + piece + text.slice(place + cut));
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 2_000) },
  );
});
