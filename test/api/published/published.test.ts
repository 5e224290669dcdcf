import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import { expect, it } from 'vitest';
import { changesOf, servedSdl } from './changes.ts';
import { readAllowed, readPublished } from './files.ts';

const published = readPublished();

it('breaks no app that knows the published schema', async () => {
  const { breaking } = await changesOf(published, servedSdl(), readAllowed());
  expect(breaking, 'deprecate what is to go, or say why in schema/published/breaking-changes.json').toEqual([]);
});

it('serves what is published, to the letter', () => {
  expect(servedSdl() === published, 'run npm run schema').toBe(true);
});

it('has a date and a reason for each break', () => {
  for (const { change, path, date, reason } of readAllowed()) {
    expect([change, path, date, reason]).toEqual([
      expect.stringMatching(/^[A-Z_]+$/),
      expect.stringMatching(/^\w+/),
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      expect.stringMatching(/\w{3,} \w{2,}/),
    ]);
  }
});

/** The published text without its descriptions, to be changed here and there. */
const bare = print(
  visit(parse(published), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  }),
);

function changed(from: string | RegExp, to: string): string {
  const text = bare.replace(from, to);
  expect(text).not.toBe(bare);
  return text;
}
const within = (type: string, from: RegExp, to: string) =>
  changed(new RegExp(`((?:type|input|enum) ${type}\\b[^}]*?)${from.source}`), `$1${to}`);

it.each<[string, () => string, string]>([
  ['a field is taken away', () => within('Section', /\n {2}text: String!/, ''), 'FIELD_REMOVED Section.text'],
  [
    'a field is renamed',
    () => within('Section', /\n {2}text: String!/, '\n  words: String!'),
    'FIELD_REMOVED Section.text',
  ],
  ['a field may be null', () => within('Section', /text: String!/, 'text: String'), 'FIELD_TYPE_CHANGED Section.text'],
  [
    'a field has another type',
    () => within('Section', /text: String!/, 'text: Int!'),
    'FIELD_TYPE_CHANGED Section.text',
  ],
  ['an argument is needed', () => changed('path(', 'path(\n    by: Int!\n'), 'FIELD_ARGUMENT_ADDED Query.path'],
  [
    'an optional argument is needed',
    () => changed(/(author\([^)]*name: String!)/, '$1, more: Int!'),
    'FIELD_ARGUMENT_ADDED Query.author',
  ],
  [
    'an argument is taken away',
    () => changed(/after: String(?=[^)]*\): StoryConnection!)/, ''),
    'FIELD_ARGUMENT_REMOVED Query.stories.after',
  ],
  [
    'an input field is needed',
    () => within('BriefFilter', /outlet: ID/, 'outlet: ID!'),
    'INPUT_FIELD_TYPE_CHANGED BriefFilter.outlet',
  ],
  [
    'an input field is taken away',
    () => within('BriefFilter', /\n {2}outlet: ID/, ''),
    'INPUT_FIELD_REMOVED BriefFilter.outlet',
  ],
  ['a value is taken away', () => within('BriefKind', /\n {2}ARTICLE/, ''), 'ENUM_VALUE_REMOVED BriefKind.ARTICLE'],
  [
    'a type is no Node any more',
    () => changed('type Story implements Node', 'type Story'),
    'OBJECT_TYPE_INTERFACE_REMOVED Story',
  ],
])('is caught where %s', async (_what, text, expected) => {
  const { breaking } = await changesOf(bare, text(), []);
  expect(breaking.join('\n')).toContain(expected);
});

it('lets through what was listed, and that alone', async () => {
  const text = within('Section', /\n {2}text: String!/, '');
  const allowed = { change: 'FIELD_REMOVED', path: 'Section.text', date: '2026-11-23', reason: 'It was wrong.' };
  expect((await changesOf(bare, text, [allowed])).breaking).toEqual([]);
  expect((await changesOf(bare, text, [{ ...allowed, path: 'Section.kind' }])).breaking.length).toBe(1);
});

it('takes additions for what breaks nothing', async () => {
  const { breaking, other } = await changesOf(
    bare,
    within('Section', /text: String!/, 'text: String!\n  more: Int'),
    [],
  );
  expect(breaking).toEqual([]);
  expect(other).toEqual(["Field 'more' was added to object type 'Section'"]);
});

it('is part of the package, for tools of app developers', () => {
  const { files } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(files).toContain('schema');
});
