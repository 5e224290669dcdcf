/** The playground's tabs as they open, on the samples that a first start serves. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tabs } from '../../src/web/tabs.ts';
import type { Answer } from '../api/ask.ts';
import { openSampleServer } from '../client/sample-server.ts';

let server: Awaited<ReturnType<typeof openSampleServer>>;
beforeAll(async () => {
  server = await openSampleServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** What each tab shows, and where in its answer the things are that each has to say what it rests on. */
const shown: Record<string, string[]> = {
  'which briefs cover this paper': ['edges'],
  'related terms': ['edges'],
  'definitions and where they come from': ['definitions'],
  search: ['edges'],
  'stories and why': ['edges'],
  'suggest as you type': ['suggest'],
  'how two are connected': ['steps'],
  'who was first': ['onlyConcepts'],
  'what rises': ['edges'],
  glossary: ['sources'],
  'what to read first': ['reasons'],
  'as of a date': ['edges', 'definitions'],
  'annotate your own texts': ['mentions'],
};

it('teaches the questions one by one', () => {
  expect(tabs().map(({ name }) => name)).toEqual(Object.keys(shown));
});

it('says first what a tab is for, and has the arguments with defaults to be changed', () => {
  for (const { query } of tabs()) {
    expect(query).toMatch(/^# \S/);
    const [, inner = ''] = /query \w+\(([^)]*)\)/.exec(query) ?? [];
    const variables = inner.match(/\$\w+: [^$]+/g) ?? [];
    expect(variables.length).toBeGreaterThan(0);
    for (const variable of variables) expect(variable).toMatch(/ = \S/);
  }
});

it.each(tabs())('answers: $name', async ({ name, query }) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as Answer;
  expect(errors).toBeUndefined();
  for (const list of shown[name] ?? []) {
    const things = listsIn(data, list);
    expect(things.length, list).toBeGreaterThan(0);
    for (const thing of things) expect(groundsIn(thing), JSON.stringify(thing)).not.toHaveLength(0);
  }
});

/** The members of all lists of that name. */
function listsIn(value: unknown, wanted: string): object[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === wanted && Array.isArray(inner) ? inner : listsIn(inner, wanted),
  );
}

/** Quotes from briefs, seed files of curators, what matched, who defines, and concepts that refer to another. */
function groundsIn(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'referring') return inner as unknown[];
    const isGround = ['quote', 'source', 'text', 'name'].includes(name) && typeof inner === 'string' && inner;
    return isGround ? [inner] : groundsIn(inner);
  });
}
