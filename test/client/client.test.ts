/** The client against a real server. */
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, ClientError, createClient } from '../../src/client/client.ts';
import { openSampleServer } from './sample-server.ts';

let server: Awaited<ReturnType<typeof openSampleServer>>;
let graph: Client;
beforeAll(async () => {
  server = await openSampleServer();
  graph = createClient({ url: server.url });
});
afterAll(() => server[Symbol.asyncDispose]());

it('gives related terms in three lines', async () => {
  const graph = createClient({ url: server.url });
  const { nodes, edges, pageInfo } = await graph.concept('mu-parameterization').related({ first: 5 });
  expect(nodes).toHaveLength(5);
  expect(nodes[0]).toEqual(edges[0]?.node);
  expect(edges[0]?.reasons.length).toBeGreaterThan(0);
  expect(pageInfo.hasNextPage).toBe(true);
});

it('goes over all pages, as far as they are asked for', async () => {
  const all: string[] = [];
  for await (const { node } of graph.concept({ label: 'muP' }).related({ first: 3 })) all.push(node.id);
  expect(all.length).toBeGreaterThan(6);
  expect(new Set(all).size).toBe(all.length);
  const page = await graph.concept('mu-parameterization').related({ first: 100 });
  expect(all).toEqual(page.nodes.map(({ id }) => id));
  const asked: string[] = [];
  const counting = createClient({
    url: server.url,
    fetch: (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    },
  });
  const seen: string[] = [];
  for await (const { node } of counting.briefs({ first: 2 })) if (seen.push(node.id) === 3) break;
  expect(asked).toHaveLength(2);
  const { pageInfo } = await graph.briefs({ first: 2 });
  const second = await graph.briefs({ first: 1, after: pageInfo.endCursor ?? '' });
  expect(second.nodes.map(({ id }) => id)).toEqual(seen.slice(2));
});

it('looks up concepts, papers and briefs by what they are called', async () => {
  const concept = await graph.concept('concept/grokking').get();
  expect(concept.prefLabel).toBe('grokking');
  expect(concept.broader.map(({ id }) => id)).toEqual(['concept/training-dynamics']);
  const paper = await graph.paper({ arxivId: '1706.03762' }).get();
  expect(paper.title).toBe('Attention Is All You Need');
  const covering = await graph.paper(paper.id).briefs();
  expect(covering.edges[0]?.evidence[0]?.quote).toBeTruthy();
  const brief = await graph.brief(covering.nodes[0]?.id ?? '').get();
  expect(brief.text).toContain(covering.edges[0]?.evidence[0]?.quote);
  expect(brief.papers.edges.map(({ node }) => node.id)).toContain(paper.id);
});

it('has definitions, the glossary and a reading order', async () => {
  const definitions = await graph.concept('generalization').definitions({ first: 5 });
  expect(definitions[0]).toMatchObject({ source: 'concepts.yaml', brief: null });
  const groups = await graph.concept('generalization').definitionGroups();
  expect(groups.flatMap((group) => group.sources.map(({ name }) => name))).toContain('concepts.yaml');
  const { letters, nodes } = await graph.glossary({ letter: 'K', first: 2 });
  expect(nodes).toHaveLength(2);
  expect(letters.map(({ letter }) => letter)).toContain('A');
  const steps = await graph.concept('grokking').readingOrder({ first: 5 });
  expect(steps.at(-1)?.reasons[0]?.neededFor.id).toBe('concept/grokking');
});

it('searches, and tells what it found', async () => {
  const { edges } = await graph.search('scaling law', { types: ['CONCEPT'], first: 1 });
  const [found] = edges;
  expect(found?.node.__typename === 'Concept' && found.node.prefLabel).toBe('scaling law');
});

it('searches among some briefs, to the end', async () => {
  const ids: string[] = [];
  for await (const { node } of graph.search('learning', { filter: { outlet: 'outlet/pseedr' }, first: 1 }))
    ids.push((node as { id: string }).id);
  expect(ids.length).toBeGreaterThan(1);
  expect(ids.every((id) => id.startsWith('brief/pseedr/'))).toBe(true);
});

it('suggests names as they are typed', async () => {
  const found = await graph.suggest('mu-par', { types: ['CONCEPT'], first: 1 });
  expect(found).toMatchObject([{ id: 'concept/mu-parameterization', type: 'CONCEPT' }]);
});

it('annotates many texts, each in its place', async () => {
  const texts = ['Grokking.', 'x'.repeat(50_001), 'Scaling laws.'];
  const [one, tooLong, two] = await graph.annotate(texts);
  expect(one).toMatchObject({ error: null, mentions: [{ id: 'concept/grokking', start: 0, end: 8 }] });
  expect(tooLong).toMatchObject({ mentions: [], error: { extensions: { code: 'BAD_USER_INPUT' } } });
  expect(two?.mentions[0]?.quote).toBe('Scaling laws');
});

it('asks any query: a text, a parsed document, one without its text', async () => {
  const text = 'query ($id: ID!) { concept(id: $id) { prefLabel } }';
  const found = { concept: { prefLabel: 'grokking' } };
  const variables = { id: 'concept/grokking' };
  expect(await graph.query(text, variables)).toEqual(found);
  expect(await graph.query(parse(text), variables)).toEqual(found);
  expect(await graph.query(parse(text, { noLocation: true }), variables)).toEqual(found);
  expect(await graph.query(new String(text), variables)).toEqual(found);
});

it('tells what is wrong, with a code and what may have been meant', async () => {
  const failed: ClientError = await graph
    .concept('groking')
    .get()
    .then(
      () => expect.fail('it succeeded'),
      (error) => error,
    );
  expect(failed).toBeInstanceOf(ClientError);
  expect(failed).toMatchObject({ code: 'NOT_FOUND', status: 200, attempts: 1 });
  expect(failed.message).toContain('Did you mean "grokking"?');
  expect(failed.requestId).toMatch(/^[\da-f-]{36}$/);
  await expect(graph.query('{ nothing }')).rejects.toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400 });
  await expect(graph.concept('grokking').related({ first: 1000 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(createClient({ url: `${server.url}/nowhere` }).query('{ __typename }')).rejects.toMatchObject({
    ...{ code: 'HTTP', status: 404 },
  });
});

it('gives what there is where a part fails', async () => {
  const { data, errors } = await graph.queryPartially('{ briefs { totalCount } concept(id: "concept/none") { id } }');
  expect(data).toEqual({ briefs: { totalCount: 28 }, concept: null });
  expect(errors[0]?.path).toEqual(['concept']);
});

it('knows the version of the graph, and asks for no older one', async () => {
  expect(graph.version).toBeGreaterThan(0);
  const version = graph.version as number;
  expect(await graph.atLeast(version).query('{ __typename }')).toEqual({ __typename: 'Query' });
  const headers: unknown[] = [];
  const watched = createClient({
    url: server.url,
    fetch: (input, init) => {
      headers.push(new Headers(init?.headers).get('x-graph-version-at-least'));
      return fetch(input, init);
    },
  });
  await watched.atLeast(version).concept('grokking').get();
  await watched.concept('grokking').get();
  expect(headers).toEqual([String(version), null]);
});
