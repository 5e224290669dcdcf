import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { removeBriefs } from '../../../src/pipeline/remove.ts';
import { emptyGraph, engines, openEngine } from '../../engines.ts';
import { clipping } from '../../link/clippings.ts';
import { applySeedText, capture, ingestAll } from '../../pipeline/small-histories.ts';
import { type Ask, asker } from '../ask.ts';

const vocabulary = `concepts:
  - { id: sparse-routing, prefLabel: sparse routing }
  - { id: load-balance, prefLabel: load balance, broader: [sparse-routing] }
  - { id: token-mixer, prefLabel: token mixer }`;

const brief = (title: string, text: string) =>
  capture(title, clipping(title, { outlet: 'Daily', lines: [['BODY', text]] }));
const briefs = [
  brief('One', 'They compare sparse routing with load balance in every layer of the network.'),
  brief('Two', 'Here sparse routing meets load balance, and a token mixer wins in the end.'),
  brief('Three', 'A token mixer is what the lab builds now, says a visitor who saw it.'),
];
const idle = brief('Four', 'Nothing of the kind is said here, and nobody is there to say it.');

const query = `{ concept(id: "concept/sparse-routing") { related { edges { score node { id } reasons { kind weight briefCount } } } } }`;

describe.each(engines)('related terms after loads, on %s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  const related = async () => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return data.concept.related.edges;
  };
  /** What a graph says that gets these briefs at once. */
  const rebuilt = async (captures: typeof briefs) => {
    graph = await emptyGraph(graph);
    await applySeedText(graph, vocabulary);
    await ingestAll(graph, captures);
    ask = asker(graph);
    return related();
  };
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  it('weighs by how many briefs there are now, at once, as a graph made anew does', async () => {
    const [ofThree, ofFour, ofTwo] = [
      await rebuilt(briefs),
      await rebuilt([idle, ...briefs]),
      await rebuilt(briefs.slice(1)),
    ];
    // NPMI is ln(4·2 / (2·2)) / ln(4/2) = 1 of three briefs and as much of four; half of that counts, and the hierarchy.
    expect(ofThree[0]).toEqual({
      score: 0.65,
      node: { id: 'concept/load-balance' },
      reasons: [
        { kind: 'CO_MENTION', weight: 0.5, briefCount: 2 },
        { kind: 'NARROWER', weight: 0.3, briefCount: null },
      ],
    });
    // One brief has both: ln(4·1 / (2·2)) is 0 of three, and ln(5/4) / ln 5 of four, of which a third counts.
    expect([ofThree[1].score, ofFour[1].score]).toEqual([0, 0.0462]);
    expect(await rebuilt(briefs)).toEqual(ofThree);
    await ingestAll(graph, [idle]);
    expect(await related()).toEqual(ofFour);
    const { data } = await ask('{ briefs { nodes { id title } } }');
    const idOf = (title: string) =>
      data.briefs.nodes.find((node: { id: string; title: string }) => node.title === title).id as string;
    await removeBriefs(graph, [idOf('Four')]);
    expect(await related()).toEqual(ofThree);
    await removeBriefs(graph, [idOf('One')]);
    expect(await related()).toEqual(ofTwo);
  });
});
