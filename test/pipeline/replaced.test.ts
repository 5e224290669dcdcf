import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { type Ask, asker } from '../api/ask.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { clipping } from '../link/clippings.ts';
import { applySeedText, capture, ingestAll, linesOf } from './small-histories.ts';

const brief = (title: string, text: string, glossary: [term: string, definition: string][] = []) =>
  capture(
    title,
    clipping(title, {
      outlet: 'Daily',
      lines: [
        ['BODY', text],
        ...glossary.flatMap(([term, definition]): ['TERM' | 'DEFINITION', string][] => [
          ['TERM', term],
          ['DEFINITION', definition],
        ]),
      ],
    }),
  );

const briefs = [
  brief('One', 'They compare sparse routing with load balance in every layer of the network.'),
  brief('Two', 'Here expert routing meets load balance, and expert routing wins in the end.'),
  brief('Three', 'The mixers of the lab hum, says a visitor.', [
    ['Sparse routing', 'Sends each word to few experts.'],
    ['Hum', 'The sound of a lab.'],
  ]),
  brief('Four', 'A mixer with a gradient: the mixer blends tokens, and tokens are blended.'),
  brief('Five', 'A mixer in the studio: the mixer blends voices with drums.'),
  brief('Six', 'A mixer, and nothing else is said of it.'),
];

const others = `
  - { id: load-balance, prefLabel: load balance, related: [sparse-routing] }`;
const apart = `concepts:
  - { id: sparse-routing, prefLabel: sparse routing, definition: Few at a time. }
  - { id: expert-routing, prefLabel: expert routing, related: [load-balance] }
  - { id: blending, prefLabel: mixer }${others}`;

describe.each(engines)('what is replaced, on %s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  const apply = (text: string) => applySeedText(graph, text);
  const lines = () => linesOf(graph);
  /** Leaves the graph with the second vocabulary, after a look at whether the first comes back whole. */
  const change = async (from: string, to: string) => {
    graph = await emptyGraph(graph);
    ask = asker(graph);
    await ingestAll(graph, briefs);
    await apply(from);
    const before = await lines();
    await apply(to);
    const after = await lines();
    await apply(from);
    expect(await lines()).toEqual(before);
    await apply(to);
    expect(await lines()).toEqual(after);
    return { before, after };
  };
  const titles = (connection: { nodes: { title: string }[] }) => connection.nodes.map(({ title }) => title).sort();
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  it('merges two concepts: mentions, evidence, counts, definitions and links are the one’s', async () => {
    const merged = apart.replace('related: [load-balance] }', 'related: [load-balance], replacedBy: sparse-routing }');
    await change(apart, merged);
    const { data } = await ask(`{ concept(id: "concept/expert-routing") {
      id altLabels deprecated replacedBy { id }
      briefs { nodes { title } edges { evidence { quote } } }
      definitions { text }
      related { edges { node { id } reasons { kind briefCount } } }
    } byLabel: concept(label: "Expert routing") { id } }`);
    expect(data.concept).toMatchObject({ id: 'concept/sparse-routing', altLabels: ['expert routing'] });
    expect(data.concept).toMatchObject({ deprecated: null, replacedBy: [] });
    expect(data.byLabel.id).toBe('concept/sparse-routing');
    expect(titles(data.concept.briefs)).toEqual(['One', 'Three', 'Two']);
    const quotes = data.concept.briefs.edges.flatMap(({ evidence }: { evidence: { quote: string }[] }) => evidence);
    expect(quotes.map(({ quote }: { quote: string }) => quote).sort()).toEqual([
      'Sparse routing',
      'expert routing',
      'expert routing',
      'sparse routing',
    ]);
    expect(data.concept.definitions).toEqual([{ text: 'Few at a time.' }, { text: 'Sends each word to few experts.' }]);
    const balance = data.concept.related.edges.find(
      ({ node }: { node: { id: string } }) => node.id === 'concept/load-balance',
    );
    expect(balance.reasons).toEqual([
      { kind: 'CO_MENTION', briefCount: 2 },
      { kind: 'CURATED', briefCount: null },
    ]);
  });

  it('renames a concept by one line: all else of the graph is the same', async () => {
    const renamed = `${apart.replaceAll('sparse-routing', 'top-k-routing')}
  - { id: sparse-routing, replacedBy: top-k-routing }`;
    const { before, after } = await change(apart, renamed);
    const other = (all: string[]) =>
      all
        .filter((line) => !line.includes('redirect') && !line.includes('LEADS_TO') && !line.includes('"id:concept'))
        .map((line) => line.replaceAll('concept/sparse-routing', 'concept/top-k-routing'))
        .sort();
    expect(other(after)).toEqual(other(before));
    const { data } = await ask('{ node(id: "concept/sparse-routing") { id } }');
    expect(data.node.id).toBe('concept/top-k-routing');
  });

  it('splits a concept: context divides the mentions, and what it does not decide is linked to neither', async () => {
    const split = `concepts:
  - { id: token-mixer, prefLabel: token mixer, onlyWith: { mixer: [gradient] } }
  - { id: sound-mixer, prefLabel: sound mixer, onlyWith: { mixer: [studio] } }
  - { id: blending, prefLabel: mixer, replacedBy: [token-mixer, sound-mixer] }`;
    await change(apart, split);
    const { data } = await ask(`{
      token: concept(id: "concept/token-mixer") { briefs { nodes { title } } }
      sound: concept(id: "concept/sound-mixer") { briefs { nodes { title } } }
      old: concept(id: "concept/blending") { id deprecated briefs { totalCount } replacedBy { id } }
    }`);
    expect(titles(data.token.briefs)).toEqual(['Four']);
    expect(titles(data.sound.briefs)).toEqual(['Five']);
    expect(data.old).toEqual({
      id: 'concept/blending',
      deprecated: 'It was split into "sound mixer", "token mixer".',
      briefs: { totalCount: 0 },
      replacedBy: [{ id: 'concept/sound-mixer' }, { id: 'concept/token-mixer' }],
    });
  });

  it('shows what was split as its entry tells it, changed or taken back', async () => {
    const split = (own: string) => `concepts:
  - { id: one, prefLabel: one mixer }
  - { id: other, prefLabel: other mixer }
  - { id: blending, ${own}, replacedBy: [one, other] }`;
    const told = split('prefLabel: The Mixer, definition: Blends., deprecated: It meant two things');
    await change(split('prefLabel: mixer'), told);
    const query =
      '{ node(id: "concept/blending") { ... on Concept { prefLabel definition deprecated definitions { text } } } }';
    expect((await ask(query)).data.node).toEqual({
      prefLabel: 'The Mixer',
      definition: 'Blends.',
      deprecated: 'It meant two things. It was split into "one mixer", "other mixer".',
      definitions: [{ text: 'Blends.' }],
    });
    await apply(split('hiddenLabels: [mixers]'));
    expect((await ask(query)).data.node).toMatchObject({ prefLabel: 'blending', definition: null });
  });

  it('gives a concept up: it keeps its id and says why, and nothing leads to it, glossaries included', async () => {
    const given = apart.replace('definition: Few at a time.', 'deprecated: Too many things are called so.');
    await change(apart, given);
    const { data } = await ask(`{
      concept(id: "concept/sparse-routing") { prefLabel deprecated briefs { totalCount } related { nodes { id } } definitions { text } }
      listed: concepts(filter: { startsWith: "sparse" }) { totalCount }
      given: concepts(filter: { deprecated: true }) { nodes { id } }
      search(query: "sparse routing", types: [CONCEPT]) { nodes { __typename ... on Concept { id } } }
      balance: concept(id: "concept/load-balance") { related { nodes { id } } }
    }`);
    expect(data.concept).toEqual({
      prefLabel: 'sparse routing',
      deprecated: 'Too many things are called so.',
      briefs: { totalCount: 0 },
      related: { nodes: [] },
      definitions: [],
    });
    expect(data.listed.totalCount).toBe(0);
    expect(data.given.nodes).toEqual([{ id: 'concept/sparse-routing' }]);
    expect(data.search.nodes.map(({ id }: { id: string }) => id)).toEqual(['concept/expert-routing']);
    expect(data.balance.related.nodes).toEqual([{ id: 'concept/expert-routing' }]);
    const { errors } = await ask('{ concept(label: "sparse routing") { id } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('leads what briefs teach by the name of a replaced id to its successor, and nowhere after a split', async () => {
    const one = `${apart}\n  - { id: hum, replacedBy: load-balance }`;
    await change(apart, one);
    const query =
      '{ concept(id: "concept/hum") { id deprecated definitions { text } } byLabel: concept(label: "hum") { id } }';
    expect((await ask(query)).data).toEqual({
      concept: { id: 'concept/load-balance', deprecated: null, definitions: [{ text: 'The sound of a lab.' }] },
      byLabel: { id: 'concept/load-balance' },
    });
    await change(one, `${apart}\n  - { id: hum, replacedBy: [load-balance, expert-routing] }`);
    expect((await ask(query)).data.concept).toMatchObject({ id: 'concept/hum', definitions: [] });
    expect((await ask(query)).data.byLabel).toBeNull();
  });

  it('takes away what is removed without a successor, but for what briefs name themselves', async () => {
    await change(apart, 'concepts: []');
    const { data } = await ask(
      '{ named: node(id: "concept/sparse-routing") { ... on Concept { status } } gone: node(id: "concept/expert-routing") { id } }',
    );
    expect(data).toEqual({ named: { status: 'SOURCED' }, gone: null });
  });
});
