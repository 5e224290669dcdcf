import { expect, it } from 'vitest';
import { limits } from '../../../src/api/limits/limits.ts';
import { rankingOf } from '../../../src/graph/brief-ranking.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { processorTime } from '../../processor-time.ts';
import { asker } from '../ask.ts';

let reads = 0;
const nothing: GraphEngine = {
  kind: 'embedded',
  read: async (query) => {
    // Asked once for all who ask at a time, before a query is looked at.
    if (query !== 'read/version') reads += 1;
    return [];
  },
  transact: () => Promise.reject(new Error('nobody writes here')),
  searchBriefs: async () => [],
  rankBriefs: async () => rankingOf([]),
  briefsWithPhrase: async () => [],
  checkpoint: async () => {},
  close: async () => {},
};
const ask = asker(nothing);

/** Wraps a selection in fields, the first outermost. */
const nested = (fields: string[], inner: string) => fields.reduceRight((made, field) => `${field} { ${made} }`, inner);
const pages = (first: number, name: string) => [`${name}(first: ${first})`, 'edges', 'node'];

const introspection = `query IntrospectionQuery { __schema { description queryType { name } types { ...FullType }
  directives { name description locations args { ...InputValue } } } }
fragment FullType on __Type { kind name description fields(includeDeprecated: true) { name description
  args { ...InputValue } type { ...TypeRef } isDeprecated } inputFields { ...InputValue } interfaces { ...TypeRef }
  enumValues { name description } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
fragment TypeRef on __Type { ${nested(['kind name ofType', ...Array(8).fill('kind name ofType')], 'kind name')} }`;

it.each([
  ['introspection', introspection],
  [
    'four connections deep',
    `{ ${nested(['paper(id: "paper/x")', ...pages(5, 'briefs'), ...pages(5, 'concepts'), ...pages(5, 'related'), ...pages(5, 'briefs')], 'title')} }`,
  ],
  [
    'a page of 20 × 10',
    `{ ${nested(['concept(id: "concept/x")', ...pages(20, 'briefs'), ...pages(10, 'concepts')], 'prefLabel narrower { prefLabel }')} }`,
  ],
  ['six aliases', `{ ${[1, 2, 3, 4, 5, 6].map((i) => `a${i}: concepts(first: 50) { nodes { id } }`).join(' ')} }`],
  [
    'a fragment in many places',
    '{ briefs { nodes { ...b papers { nodes { briefs { nodes { ...b } } } } } } } fragment b on Brief { title outlet { name } }',
  ],
])('lets through %s', async (_name, query) => {
  const { errors } = await ask(query);
  expect(errors?.filter(({ extensions }) => extensions.code !== 'NOT_FOUND') ?? []).toEqual([]);
});

const doubling = (levels: number, inner: string) =>
  `{ ...f0 } ${Array.from({ length: levels }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...g${i} } fragment g${i} on Query { ...f${i + 1} }`).join(' ')} fragment f${levels} on Query { ${inner} }`;

it.each([
  [
    'depth',
    `{ ${nested(Array(6).fill(pages(1, 'briefs')).flat(), 'id')
      .replace('briefs(', 'briefs(')
      .replaceAll('node {', 'node { outlet {')}${'}'.repeat(6)} }`,
  ],
  [
    'depth through fragments',
    `{ briefs { nodes { ...a } } } fragment a on Brief { ${nested(Array(8).fill('definitions { concept { definitions { brief').slice(0, 4), 'id')}${'}}}'.repeat(4)} }`,
  ],
  ['aliases', `{ ${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
  ['aliases through fragments', doubling(30, 'x: node(id: "a") { id }')],
  [
    'cost',
    `{ ${nested(['concepts(first: 100)', 'nodes', 'briefs(first: 100)', 'nodes', 'concepts(first: 2)', 'nodes'], 'id')} }`,
  ],
  [
    'cost by default page sizes',
    `{ ${nested(['concepts', 'nodes', 'briefs', 'nodes', 'concepts', 'nodes', 'briefs', 'nodes'], 'id')} }`,
  ],
  [
    'searches',
    `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: search(query: "x", first: 100) { nodes { ... on Brief { papers { nodes { id } } } } }`).join(' ')} }`,
  ],
  [
    'searching',
    `{ ${Array.from({ length: 25 }, (_, i) => `a${i}: search(query: "x") { nodes { __typename } }`).join(' ')} }`,
  ],
  ['as of dates', '{ concepts(first: 100) { nodes { related(first: 1, asOf: "2024") { nodes { id } } } } }'],
  [
    'introspection',
    `{ __schema { types { ${Array.from({ length: 30 }, (_, i) => `a${i}: fields { name type { kind name ofType { name } } args { name type { name } } }`).join(' ')} } } }`,
  ],
  [
    'text to annotate',
    `query ($text: String = "${'x'.repeat(50_000)}") { ${Array.from({ length: 5 }, (_, i) => `a${i}: annotate(text: $text) { mentions { quote } }`).join(' ')} }`,
  ],
  [
    'text in arguments',
    `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: concepts(filter: { startsWith: "${'x'.repeat(9000)}" }) { nodes { id } }`).join(' ')} }`,
  ],
  ['lists in lists', `{ briefs(first: ${'['.repeat(1900)}`],
  ['tokens', `{ ${'__typename '.repeat(limits.tokens)} }`],
])('refuses too much %s before anything runs', async (name, query) => {
  reads = 0;
  const spent = processorTime();
  const { errors, data } = await ask(query);
  expect(spent()).toBeLessThan(1);
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe(name === 'tokens' ? 'GRAPHQL_PARSE_FAILED' : 'TOO_COMPLEX');
  expect(reads).toBe(0);
});

const wide = `query ($a: Int, $b: Int = 100) { ${nested(['concepts(first: $a)', 'nodes', 'briefs(first: $b)', 'nodes', 'concepts(first: 3)', 'nodes'], 'id')} }`;
it.each([
  [{ a: 100 }, true],
  [{ a: 100, b: 100 }, true],
  [{ a: null, b: 100 }, true],
  [{ a: 1_000_000, b: 1 }, false],
  [{ a: 2, b: 2 }, false],
  [{ a: -5, b: 0 }, false],
])('counts page sizes that come as variables: %j', async (variables, refused) => {
  const { errors } = await ask(wide, variables);
  expect(errors?.[0]?.extensions.code === 'TOO_COMPLEX').toBe(refused);
});

it.each([
  { status: Array(30_000).fill('SOURCED'), startsWith: null },
  { status: [], startsWith: 'x'.repeat(300_000) },
])('counts long variables wherever they are used', async ({ status, startsWith }) => {
  const query = `query ($status: [EntityStatus!], $startsWith: String) {
    papers(filter: { status: $status, startsWith: $startsWith }) { nodes { id } } }`;
  expect((await ask(query, { status, startsWith })).errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
  expect((await ask(query, { status: status.slice(0, 3), startsWith: 'x' })).errors).toBeUndefined();
});

it('counts only the operation that is run', async () => {
  const { errors } = await ask(`query Small { concepts(first: 1) { nodes { id } } }`);
  expect(errors).toBeUndefined();
});

it('has no trouble with fragments that spread each other a million times', async () => {
  const spent = processorTime();
  await ask(doubling(40, '__typename'));
  expect(spent()).toBeLessThan(1);
});
