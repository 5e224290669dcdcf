import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { takeTurn } from '../../src/graph/turn.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { type Ask, asker, counting } from './ask.ts';
import { fillSample } from './sample-graph.ts';

const suggest = `query ($prefix: String!, $types: [SearchType!], $first: Int) {
  suggest(prefix: $prefix, types: $types, first: $first) {
    id type label briefs matched { field text start end highlights { start end } } node { id __typename } } }`;

interface Suggested {
  id: string;
  type: string;
  label: string;
  briefs: number;
  matched: { field: string; text: string; start: number; end: number; highlights: { start: number; end: number }[] };
  node: { id: string; __typename: string };
}

const concept = (id: string, label: string, more: Record<string, unknown> = {}) => ({
  id: `concept/${id}`,
  type: 'CONCEPT',
  properties: { id: `concept/${id}`, label, prefLabel: label, status: 'CURATED', ...more },
});

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let reads: string[];
  let ask: Ask;
  beforeEach(async () => {
    graph = graph ? await emptyGraph(graph) : await openEngine(url);
    await fillSample(graph);
    const counted = counting(graph);
    reads = counted.reads;
    ask = asker(counted.graph, { cacheSize: 0 });
  });
  afterAll(() => graph.close());

  async function suggested(prefix: string, more: Record<string, unknown> = {}): Promise<Suggested[]> {
    const { data, errors } = await ask(suggest, { prefix, ...more });
    expect(errors).toBeUndefined();
    return data.suggest;
  }
  const ids = async (prefix: string, more = {}) => (await suggested(prefix, more)).map(({ id }) => id);
  const marked = ({ matched: { text, highlights } }: Suggested) =>
    highlights.map(({ start, end }) => text.slice(start, end)).join('|');
  const write = (rows: object[]) => takeTurn(graph, (tx) => tx.run('load/write-entities', { rows }));

  it('offers what is the name, then what begins so, then what has a word that does, what more briefs speak of first', async () => {
    await write([
      concept('opt', 'opt'),
      concept('option', 'option'),
      concept('optics', 'optics', { mentions: 7 }),
      concept('no-option', 'no option', { mentions: 99 }),
    ]);
    expect(await ids('opt')).toEqual([
      // By another name of theirs, "OPT"; three briefs, one, none.
      'concept/optimizer',
      'concept/edge-of-stability',
      'concept/opt',
      'concept/optics',
      'concept/option',
      'concept/no-option',
      'concept/adaptive-optimizer',
    ]);
    expect(await ids('opt', { first: 2 })).toEqual(['concept/optimizer', 'concept/edge-of-stability']);
  });

  it('tells which name it is, and how much of it was typed', async () => {
    const [first] = await suggested('lands');
    expect(first).toMatchObject({
      id: 'concept/loss-landscape',
      type: 'CONCEPT',
      label: 'loss landscape',
      briefs: 2,
      matched: { field: 'LABEL', text: 'loss landscape', start: 0, end: 14 },
      node: { id: 'concept/loss-landscape', __typename: 'Concept' },
    });
    expect(marked(first as Suggested)).toBe('lands');
    expect((await suggested('Optimizing alg'))[0]).toMatchObject({
      id: 'concept/optimizer',
      matched: { field: 'ALTERNATIVE', text: 'optimizing algorithm' },
    });
    expect(marked((await suggested('Flat  VALLEYS exp'))[0] as Suggested)).toBe('Flat|Valleys|Exp');
  });

  it('takes words in any spelling of theirs', async () => {
    await write([concept('mup', 'μ-parametrization', { altLabels: ['muP'] }), concept('resume', 'Résumé screening')]);
    for (const prefix of ['param', 'μ-par', 'mu par', 'MUP', 'mup '])
      expect([prefix, ...(await ids(prefix))]).toEqual([prefix, 'concept/mup']);
    for (const prefix of ['resu', 'RÉSU', 'resume scr', 'screenings'])
      expect([prefix, ...(await ids(prefix))]).toEqual([prefix, 'concept/resume']);
    expect(await ids('aram')).toEqual([]);
    expect(await ids('screen resume')).toEqual([]);
  });

  it('keeps to types', async () => {
    expect(await ids('valley', { types: ['OUTLET', 'ORGANIZATION'] })).toEqual([
      'organization/valley-lab',
      'outlet/valley-forum',
    ]);
    expect(await ids('valley', { types: ['PERSON', 'BRIEF'] })).toEqual([]);
    expect(await ids('valley', { types: [] })).toEqual([]);
    expect(await ids('ada')).toEqual(['person/ada-example', 'concept/adaptive-optimizer']);
  });

  it('offers neither candidates, nor what is deprecated or was replaced, nor hidden labels as such', async () => {
    for (const prefix of ['basin', 'anneal', 'learning r', 'daily'])
      expect([prefix, ...(await ids(prefix))]).toEqual([prefix]);
    await write([concept('sgd', 'stochastic gradient descent', { hiddenLabels: ['stocastic gradient decent'] })]);
    const [found] = await suggested('stoca');
    expect(found?.matched).toEqual({
      field: 'LABEL',
      text: 'stochastic gradient descent',
      start: 0,
      end: 27,
      highlights: [],
    });
  });

  it('knows at once what a load has added, renamed and taken out, and reads no more than that', async () => {
    expect(await ids('zeb')).toEqual([]);
    reads.length = 0;
    await write([concept('zebra', 'zebra crossing')]);
    expect(await ids('zeb')).toEqual(['concept/zebra']);
    await write([concept('zebra', 'crossing of zebras', { mentions: 4 })]);
    expect((await suggested('cross')).map(({ label, briefs }) => [label, briefs])).toEqual([['crossing of zebras', 4]]);
    expect(reads.filter((name) => name.startsWith('entity/names'))).toEqual([
      'entity/names-since',
      'entity/names-since',
    ]);
    await write([concept('zebra', 'crossing of zebras', { deprecated: 'No.' })]);
    expect(await ids('zeb')).toEqual([]);
    await write([concept('zebra', 'zebra', { deprecated: null })]);
    expect(await ids('zeb')).toEqual(['concept/zebra']);
    await takeTurn(graph, async (tx) => {
      await tx.run('load/delete-entities', { ids: ['concept/zebra'] });
      await tx.run('load/write-entities', { rows: [concept('zebu', 'zebu')] });
    });
    expect(await ids('zeb')).toEqual(['concept/zebu']);
  });

  it('reads all anew where the graph is another one than it knew', async () => {
    expect(await ids('optimizer')).toContain('concept/optimizer');
    await takeTurn(graph, async (tx) => {
      const all = ['concept/optimizer', 'concept/sharpness'];
      await tx.run('load/delete-entities', { ids: all });
      // As many as before, and no state that this graph came through.
      await tx.run('load/write-entities', { rows: [concept('one', 'one'), concept('two', 'two')] });
    });
    for (let i = 0; i < 40; i += 1) await takeTurn(graph, async () => {});
    expect(await ids('optimizer')).not.toContain('concept/optimizer');
    expect(await ids('two')).toEqual(['concept/two']);
  });

  it.each(['', ' ', '-', '()', '\u0000', '\ud800', '\u202e'])('offers nothing for %j', async (prefix) => {
    expect(await suggested(prefix)).toEqual([]);
  });

  it.each([0, 101, -1])('refuses %i of them', async (first) => {
    const { errors } = await ask(suggest, { prefix: 'a', first });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
