import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print as printed } from 'graphql';
import { expect, it } from 'vitest';
import { onlyAsks, textOf } from '../../src/client/document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'src/client/operations');
const own = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);

const everything = `query All($a: [Int!]! = [1, -2], $b: In = {x: 1.5e3, y: "a \\"b\\" \\u00e9\\n", z: null} @v, $c: E = ON) @q(if: true) {
  one: field(a: $a, b: [{c: $c}], d: """a
  block""") @skip(if: false) @include(if: true) { ... on T @x { id } ... @y { id } ... { id } ...F @z }
  plain
} fragment F on T @f { id(empty: "", list: [], object: {}) } mutation M { do } subscription S { see }`;

/** What a document says, however its texts are quoted. */
const plain = (text: string) =>
  JSON.parse(
    JSON.stringify(parse(text, { noLocation: true }), (name, value) => (name === 'block' ? undefined : value)),
  );

it.each([['everything', everything] as [string, string], ...own])(
  'prints a parsed document that has no text: %s',
  (_name, text) => {
    const written = textOf(parse(text, { noLocation: true }));
    expect(plain(written)).toEqual(plain(text));
  },
);

it('prints the fragments that a tool put into a document', () => {
  const [one, two] = [parse('{ ...F }'), parse('fragment F on Query { a }')];
  const both = { ...one, definitions: [...one.definitions, ...two.definitions] };
  expect(printed(parse(textOf(both)))).toBe(printed(both));
});

it.each([
  ['{ a }', true],
  ['query mutation { a }', true],
  ['{ a(text: "mutation { b }") }', true],
  ['# mutation {\n{ a }', true],
  ['mutation { a }', false],
  ['mutation M($a: Int = 1) @x { a }', false],
  ['{ a } subscription S { b }', false],
])('knows what only asks: %s', (text, asks) => {
  expect(onlyAsks(text)).toBe(asks);
});

it('has the operations that their files and the schema make: node .scripts/client-operations.mjs', () => {
  const made = execFileSync(process.execPath, [join(root, '.scripts/client-operations.mjs'), '--print'], {
    encoding: 'utf8',
  });
  for (const [name, text] of Object.entries(JSON.parse(made) as Record<string, string>)) {
    expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
  }
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  expect(modules.toSorted()).toEqual(Object.keys(JSON.parse(made)).toSorted());
});
