import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine, Transaction } from '../../../src/graph/engine.ts';
import { namesOf } from '../../../src/pipeline/curated-names.ts';
import { emptyKnowledge } from '../../../src/pipeline/knowledge.ts';
import { slightChange } from '../../../src/pipeline/slight-changes.ts';
import { updateGraph } from '../../../src/pipeline/update.ts';
import { parseSeeds } from '../../../src/seed/load-vocabulary.ts';
import { emptyGraph, engines, openEngine } from '../../engines.ts';
import { clipping } from '../../link/clippings.ts';
import { applySeedText, capture, ingestAll, linesOf } from '../small-histories.ts';

const seeds = (more = '', context = '[antenna]') => `concepts:
  - { id: receiver, prefLabel: radio receiver, altLabels: [set], onlyWith: { set: ${context} } }
  - { id: wave, prefLabel: long wave${more} }
  - { id: field, prefLabel: field theory }
`;
const texts = {
  both: 'The long wave follows from field theory.',
  wave: 'A long wave was seen at sea.',
  field: 'They teach field theory.',
  set: 'The set has an antenna and a dial.',
  other: 'A set of cups stood there.',
};
const captures = Object.entries(texts).map(([name, text]) =>
  capture(name, clipping(`Number ${name}`, { lines: [['BODY', text]] })),
);

describe.each(engines)('a change of the vocabulary: %s', (_name, url) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  /** Which statements applying seeds runs, and how many briefs it reads; the graph is as a rebuild's afterwards. */
  async function touchedBy(before: string, after: string): Promise<{ queries: Set<string>; briefs: number }> {
    graph = await emptyGraph(graph);
    await applySeedText(graph, before);
    await ingestAll(graph, captures);
    const touched = { queries: new Set<string>(), briefs: 0 };
    const watch = (tx: Transaction): Transaction => ({
      run: (query, params) => {
        touched.queries.add(query);
        if (query === 'load/brief-records') touched.briefs += (params as { ids: string[] }).ids.length;
        return tx.run(query, params);
      },
    });
    const watched: GraphEngine = Object.assign(Object.create(graph), {
      transact: (work: (tx: Transaction) => Promise<unknown>) => graph.transact((tx) => work(watch(tx))),
      briefsWithPhrase: (phrases: string[]) => graph.briefsWithPhrase(phrases),
    });
    const vocabulary = { entries: parseSeeds([{ path: 'a.yaml', text: after }]), hash: after, shipped: false };
    await updateGraph(watched, { knowledge: emptyKnowledge() }, { captures: [], removedBriefs: [], vocabulary });
    const lived = await linesOf(graph);
    graph = await emptyGraph(graph);
    await applySeedText(graph, after);
    await ingestAll(graph, captures);
    expect(lived).toEqual(await linesOf(graph));
    return touched;
  }

  it('links the briefs anew that have a new label, and reads no names but theirs', async () => {
    const { queries, briefs } = await touchedBy(seeds(), seeds(', altLabels: [at sea]'));
    expect(briefs).toBe(1);
    expect(queries).not.toContain('name/all');
    expect(queries).toContain('name/beginning');
  });

  it('links no brief anew for a definition', async () => {
    expect((await touchedBy(seeds(), seeds(', definition: A wave of more than a kilometre.'))).briefs).toBe(0);
  });

  it('links the briefs anew that mention a concept with its new neighbour', async () => {
    expect((await touchedBy(seeds(), seeds(', broader: [field]'))).briefs).toBe(1);
  });

  it('links the briefs anew that have a word with one of the phrases that it needs now', async () => {
    expect((await touchedBy(seeds(), seeds('', '[antenna, cups]'))).briefs).toBe(1);
  });
});

describe('a slight change of a name', () => {
  const meaning = (text: string, key: string) => namesOf(parseSeeds([{ path: 'a.yaml', text }])).get(key) ?? [];

  it('is none where the name means more, or needs a context that it did not need', () => {
    const was = meaning(seeds(), 'set');
    expect(slightChange({ was, is: [...was, ...was] })).toBeNull();
    expect(slightChange({ was, is: was.map((ref) => ({ ...ref, onlyWith: null })) })).toBeNull();
    expect(slightChange({ was, is: was })).toBeNull();
  });

  it('is one where only neighbours differ, by which they are', () => {
    const [was, is] = [meaning(seeds(), 'long wave'), meaning(seeds(', broader: [field]'), 'long wave')];
    expect(slightChange({ was, is })?.neighbours).toEqual([{ id: 'concept/wave', near: 'concept/field' }]);
  });
});
