import { expect, it } from 'vitest';
import { resolver } from '../../../src/link/papers/resolve.ts';
import type { EntityType, NamedEntry } from '../../../src/model.ts';
import { namesOf } from '../../../src/pipeline/curated-names.ts';
import { vocabularyOf } from '../../vocabulary-of.ts';

const named = (id: string, name: string, url: string | null): NamedEntry => ({
  id,
  name,
  altNames: [],
  url,
  kind: null,
});
const vocabulary = vocabularyOf({
  people: [named('person/roe', 'Julia Roe', null)],
  organizations: [
    named('organization/quillon', 'Quillon', 'https://quillon.example'),
    named('organization/east', 'Quillon East', 'https://mill.example/both'),
    named('organization/west', 'Quillon West', 'https://mill.example/both/'),
  ],
  outlets: [named('outlet/post', 'The Mill Post', 'https://www.post.example/news')],
  files: {},
});
const resolve = (type: EntityType, text: string) => {
  const { status, match, candidates } = resolver(type, namesOf(vocabulary), vocabulary)(text);
  return [status, match, ...candidates.map(({ id, reasons }) => `${id}: ${reasons}`)];
};

it.each<[EntityType, string, (string | null)[]]>([
  ['OUTLET', 'the mill post', ['MATCH', 'outlet/post', 'outlet/post: same label']],
  ['OUTLET', 'http://post.example/news/?utm_source=x', ['MATCH', 'outlet/post', 'outlet/post: same address']],
  ['OUTLET', 'https://post.example/other', ['NONE', null]],
  ['ORGANIZATION', 'quillon.example', ['MATCH', 'organization/quillon', 'organization/quillon: same address']],
  [
    'ORGANIZATION',
    'https://mill.example/both',
    ['AMBIGUOUS', null, 'organization/east: same address', 'organization/west: same address'],
  ],
  ['OUTLET', 'quillon.example', ['NONE', null]],
  ['PERSON', 'julia roe', ['MATCH', 'person/roe', 'person/roe: same label']],
  ['PERSON', '', ['NONE', null]],
])('%s %j', (type, text, expected) => {
  expect(resolve(type, text)).toEqual(expected);
});
