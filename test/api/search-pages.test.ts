import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { takeTurn } from '../../src/graph/turn.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { type Ask, asker } from './ask.ts';
import { dateOf, fill, idOf, levelOf, type Made, made, outletOf, write } from './many-briefs.ts';

const search = `query ($query: String!, $types: [SearchType!], $filter: SearchFilter, $first: Int, $after: String) {
  search(query: $query, types: $types, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor hasPreviousPage } edges { cursor score node { ... on Node { id } } } } }`;

interface Edge {
  cursor: string;
  score: number;
  node: { id: string };
}

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  beforeEach(async () => {
    graph = graph ? await emptyGraph(graph) : await openEngine(url);
    await fill(graph);
    ask = asker(graph);
  });
  afterAll(() => graph.close());

  async function page(variables: Record<string, unknown>) {
    const { data, errors } = await ask(search, variables);
    expect(errors).toBeUndefined();
    return data.search as { totalCount: number; edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }

  async function pages(variables: Record<string, unknown>): Promise<Edge[]> {
    const edges: Edge[] = [];
    for (let after: string | null = null; ; ) {
      const found = await page({ ...variables, after });
      edges.push(...found.edges);
      expect(found.totalCount).toBeGreaterThanOrEqual(edges.length);
      if (!found.pageInfo.hasNextPage) {
        expect(found.totalCount).toBe(edges.length);
        return edges;
      }
      after = found.pageInfo.endCursor;
    }
  }

  const ids = (edges: Edge[]) => edges.map(({ node }) => node.id);
  const briefs = (query: string, isWanted: (brief: Made) => boolean = () => true) =>
    made.filter((brief) => levelOf(brief, query) >= 0 && isWanted(brief));

  it.each([1, 9, 100])('finds all there is, each once, in pages of %i', async (first) => {
    const query = first === 1 ? 'crowd' : 'sparse attention';
    const edges = await pages({ query, first });
    const named = query === 'crowd' ? 0 : 132;
    expect(new Set(ids(edges)).size).toBe(edges.length);
    expect(
      ids(edges)
        .filter((id) => id.startsWith('brief/'))
        .sort(),
    ).toEqual(briefs(query).map(idOf).sort());
    expect(edges.length - briefs(query).length).toBe(named);
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const byId = new Map(made.map((brief) => [idOf(brief), brief]));
    for (const { node, score } of edges) {
      const brief = byId.get(node.id);
      if (brief) expect([node.id, score]).toEqual([node.id, [0.1, 0.5, 0.6, 0.75, 0.85, 1][levelOf(brief, query)]]);
    }
  });

  it('goes on after any edge with what that page had next, or what was alike', async () => {
    const { edges } = await page({ query: 'sparse attention', types: ['BRIEF'], first: 60 });
    const all = briefs('sparse attention').length;
    for (const at of [0, 1, 17, 40, 59]) {
      const seen = new Set(ids(edges.slice(0, at + 1)));
      const rest = [];
      for (let after = edges[at]?.cursor; ; ) {
        const next = await page({ query: 'sparse attention', types: ['BRIEF'], first: 100, after });
        rest.push(...ids(next.edges));
        if (!next.pageInfo.hasNextPage) break;
        after = next.pageInfo.endCursor;
      }
      expect(rest.filter((id) => seen.has(id))).toEqual([]);
      expect(new Set([...seen, ...rest]).size).toBe(all);
    }
  });

  it.each([0, 1])('keeps its place when briefs come and go: %i pages on', async (further) => {
    const asked = { query: 'sparse attention', types: ['BRIEF'], first: 10 };
    let shown = await page(asked);
    const seen = ids(shown.edges);
    for (let i = 0; i < further; i += 1) {
      shown = await page({ ...asked, after: shown.pageInfo.endCursor });
      seen.push(...ids(shown.edges));
    }
    const gone = [seen.at(-1), seen[0]] as string[];
    const later = briefs('sparse attention')
      .map(idOf)
      .filter((id) => !seen.includes(id));
    gone.push(later[3] as string, later.at(-1) as string);
    await takeTurn(graph, async (tx) => {
      await tx.run('load/delete-briefs', { ids: gone });
    });
    await write(
      graph,
      [300, 301, 302].map((number) => ({ number, title: 'Harbour news', text: 'some attention' })),
    );
    const rest: string[] = [];
    for (let after = shown.pageInfo.endCursor; ; ) {
      const next = await page({ ...asked, after });
      rest.push(...ids(next.edges));
      if (!next.pageInfo.hasNextPage) break;
      after = next.pageInfo.endCursor;
    }
    expect(new Set(rest).size).toBe(rest.length);
    expect(rest.filter((id) => seen.includes(id) || gone.includes(id))).toEqual([]);
    expect(rest).toEqual(expect.arrayContaining(later.filter((id) => !gone.includes(id))));
    expect(rest.filter((id) => id.startsWith('brief/x/030')).sort()).toEqual([
      'brief/x/0300',
      'brief/x/0301',
      'brief/x/0302',
    ]);
  });

  it.each<[filter: Record<string, string>, isWanted: (brief: Made) => boolean]>([
    [{ outlet: 'outlet/north' }, (brief) => outletOf(brief) === 'outlet/north'],
    [{ outlet: 'outlet/nowhere' }, () => false],
    [{ publishedFrom: '2024-03' }, (brief) => (dateOf(brief) ?? '') >= '2024-03'],
    [{ publishedTo: '2024-02' }, (brief) => dateOf(brief) !== null && (dateOf(brief) as string) < '2024-03'],
    [
      { publishedFrom: '2024-02-12', publishedTo: '2024-04-15', outlet: 'outlet/east' },
      (brief) => {
        const date = dateOf(brief);
        return date !== null && date >= '2024-02-12' && date <= '2024-04-15' && outletOf(brief) === 'outlet/east';
      },
    ],
  ])('finds only the briefs that %j asks for', async (filter, isWanted) => {
    const edges = await pages({ query: 'sparse attention', filter, first: 25 });
    expect(ids(edges).sort()).toEqual(briefs('sparse attention', isWanted).map(idOf).sort());
    expect((await page({ query: 'sparse attention', filter, types: ['CONCEPT'] })).edges).toEqual([]);
  });

  it('takes an outlet by an id that it had', async () => {
    await takeTurn(graph, (tx) =>
      tx.run('load/add-entity-redirects', { rows: [{ id: 'outlet/arctic', to: 'outlet/north', curated: true }] }),
    );
    const edges = await pages({ query: 'crowd', filter: { outlet: 'outlet/arctic' } });
    expect(ids(edges).sort()).toEqual(
      briefs('crowd', (brief) => outletOf(brief) === 'outlet/north')
        .map(idOf)
        .sort(),
    );
  });

  it('says what is wrong with a date or a cursor', async () => {
    const code = async (variables: Record<string, unknown>) =>
      (await ask(search, { query: 'a', ...variables })).errors?.[0]?.extensions.code;
    expect(await code({ filter: { publishedFrom: 'May' } })).toBe('BAD_USER_INPUT');
    expect(await code({ after: 'x' })).toBe('BAD_USER_INPUT');
    expect(await code({ first: 0 })).toBe('BAD_USER_INPUT');
  });
});
