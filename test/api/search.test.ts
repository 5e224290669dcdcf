import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { askSample } from './ask-sample.ts';

const search = `query ($query: String!, $types: [SearchType!]) { search(query: $query, types: $types) { edges {
  score node { ... on Node { id } ... on Brief { text } }
  matched { field text start end highlights { start end } }
} } }`;

interface Edge {
  score: number;
  node: { id: string; text?: string };
  matched: { field: string; text: string; start: number; end: number; highlights: { start: number; end: number }[] };
}

describe.each(engines)('%s', (_name, url) => {
  const ask = askSample(url);

  async function find(query: string, types?: string[]): Promise<Edge[]> {
    const { data, errors } = await ask(search, { query, types: types ?? null });
    expect(errors).toBeUndefined();
    return data.search.edges;
  }
  const ids = (edges: Edge[]) => edges.map(({ node }) => node.id);

  it('finds exact names first, then names that start so, then texts', async () => {
    const found = await find('optimizer');
    expect(found.slice(0, 2).map(({ node, score, matched }) => [node.id, score, matched.field])).toEqual([
      ['concept/optimizer', 1, 'LABEL'],
      ['brief/morning-brief/optimizers-at-work', 0.85, 'LABEL'],
    ]);
    expect(ids(found).slice(2)).toEqual([
      'concept/adaptive-optimizer',
      'brief/evening-review/valleys-again',
      'brief/unknown/undated',
      'brief/morning-brief/flat-valleys',
    ]);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('finds other names, and says by which', async () => {
    const [first] = await find('OPT', ['CONCEPT']);
    expect(first).toMatchObject({ score: 0.95, matched: { field: 'ALTERNATIVE', text: 'OPT', start: 0, end: 3 } });
  });

  it.each(['arXiv:2401.01234v3', 'https://doi.org/10.5555/flat.valleys', 'https://papers.example/flat?utm_source=a'])(
    'finds a paper by %s',
    async (query) => {
      const [first] = await find(query);
      expect(first).toMatchObject({
        score: 1,
        node: { id: 'paper/arxiv/2401.01234' },
        matched: { field: 'IDENTIFIER' },
      });
    },
  );

  it('quotes the place in a text that has most of the words', async () => {
    const found = await find('largest curvature', ['BRIEF']);
    expect(ids(found)).toEqual(['brief/evening-review/valleys-again']);
    const { node, matched } = found[0] as Edge;
    expect(matched.field).toBe('TEXT');
    expect(node.text?.slice(matched.start, matched.end)).toBe(matched.text);
    expect(matched.highlights.map(({ start, end }) => matched.text.slice(start, end))).toEqual([
      'largest',
      'curvature',
    ]);
  });

  it('prefers texts that have more of the words', async () => {
    expect(ids(await find('edge of stability watched', ['BRIEF']))).toEqual(['brief/morning-brief/optimizers-at-work']);
    expect(ids(await find('valleys curvature', ['BRIEF']))[0]).toBe('brief/evening-review/valleys-again');
  });

  it('gives the same page by page as at once', async () => {
    const paged = `query ($after: String) { search(query: "the optimizer of valleys", first: 2, after: $after) {
      nodes { ... on Node { id } ... on Brief { outlet { id } } } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(paged, { after });
      seen.push(...data.search.nodes.map(({ id }: { id: string }) => id));
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(ids(await find('the optimizer of valleys')));
    expect(seen.length).toBeGreaterThan(6);
  });

  it('keeps to the types asked for, and shows no candidates', async () => {
    expect(ids(await find('valley', ['OUTLET', 'ORGANIZATION']))).toEqual([
      'organization/valley-lab',
      'outlet/valley-forum',
    ]);
    expect(ids(await find('basin width', ['CONCEPT']))).toEqual([]);
    expect(await find('optimizer', [])).toEqual([]);
  });

  it.each([
    '',
    ' ',
    'the of and',
    '(['.repeat(5000),
    '"'.repeat(999),
    '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT',
    "') DETACH DELETE n //",
    'a\u0000b\ud800',
    '*:*',
    'x'.repeat(20_000),
    'optimizer '.repeat(2000),
  ])('takes any string: %#', async (query) => {
    const { errors } = await ask(search, { query });
    expect(errors).toBeUndefined();
  });
});
