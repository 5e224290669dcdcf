import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { graphAnnotator } from '../../src/pipeline/annotator.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { engines, openEngine } from '../engines.ts';
import { type Ask, asker, counting } from './ask.ts';

const paragraph =
  'Scaling laws describe how the loss of a large language model falls as its size grows. Researchers at Stanford University ' +
  'compared AdamW with Muon and found that the learning rate transfers under μP 🙂. Mechanistic interpretability helps, too. ';
const text = (n: number) => `Note ${n}. ${paragraph.repeat(8)}`.slice(0, 2000);

const query = `query ($texts: [String!]!) { annotateMany(texts: $texts) {
  mentions { type id label status salience role start end quote rule confidence }
  abbreviations { short long start end longStart longEnd } } }`;
const single = query
  .replace('$texts: [String!]!', '$text: String!')
  .replace('annotateMany(texts: $texts)', 'annotate(text: $text)');

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openEngine(url);
    const title = 'A note on scaling';
    const stdin = (async function* () {
      yield Buffer.from(JSON.stringify({ id: 'n', title, outlet: 'Daily', text: paragraph }));
    })();
    await ingest(['-'], { graph, vocabulary: await readVocabulary(), capturedAt: '2026-05-01T00:00:00Z', stdin });
    ask = asker(graph, { annotate: graphAnnotator(graph) });
  });
  afterAll(() => graph.close());

  it('annotates fifty texts of 2 kB as each alone, in their order', async () => {
    const texts = Array.from({ length: 50 }, (_, n) => (n % 7 === 3 ? '' : text(n)));
    const { data, errors } = await ask(query, { texts });
    expect(errors).toBeUndefined();
    expect(data.annotateMany).toHaveLength(50);
    expect(data.annotateMany[3]).toEqual({ mentions: [], abbreviations: [] });
    for (const n of [0, 1, 49]) {
      expect(data.annotateMany[n]).toEqual((await ask(single, { text: texts[n] })).data.annotate);
      expect(data.annotateMany[n].mentions.length).toBeGreaterThan(20);
      for (const { start, end, quote } of data.annotateMany[n].mentions) {
        expect(texts[n]?.slice(start, end)).toBe(quote);
      }
    }
  });

  it('finds what ingesting the same text finds', async () => {
    const { data } = await ask(`{ briefs { nodes { text
      concepts(first: 100) { edges { node { id } evidence { start end quote rule confidence } } }
      organizations(first: 100) { edges { node { id } evidence { start end quote rule confidence } } } } } }`);
    const [brief] = data.briefs.nodes;
    const stored = [...brief.concepts.edges, ...brief.organizations.edges].flatMap(({ node, evidence }) =>
      evidence.map((place: object) => ({ id: node.id, ...place })),
    );
    const annotated = (await ask(query, { texts: ['x', brief.text] })).data.annotateMany[1].mentions.map(
      ({ id, start, end, quote, rule, confidence }: Record<string, unknown>) => ({
        id,
        start,
        end,
        quote,
        rule,
        confidence,
      }),
    );
    const inOrder = (all: { start: number; id: string }[]) =>
      all.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
    expect(stored.length).toBeGreaterThan(5);
    expect(inOrder(annotated)).toEqual(inOrder(stored));
  });

  it('reads the vocabulary once for all texts', async () => {
    const counted = counting(graph);
    const askCounted = asker(counted.graph, { annotate: graphAnnotator(counted.graph) });
    await askCounted(query, { texts: Array.from({ length: 20 }, (_, n) => text(n)) });
    expect(counted.reads).toEqual(['name/all']);
  });

  it('loses no text for another that is too long', async () => {
    const { data, errors } = await ask(query, { texts: ['Scaling laws.', 'x'.repeat(50_001), 'Grokking.'] });
    expect(data.annotateMany[1]).toBeNull();
    expect([data.annotateMany[0], data.annotateMany[2]].map(({ mentions }) => mentions[0].quote)).toEqual([
      ...['Scaling laws', 'Grokking'],
    ]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ['annotateMany', 1], extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('loses no text for another that fails', async () => {
    const annotate = graphAnnotator(graph);
    const failing = asker(graph, {
      annotate: async (texts) => (await annotate(texts)).map((each, i) => (i === 1 ? new Error('a secret') : each)),
    });
    const { data, errors } = await failing(query, { texts: ['Scaling laws.', 'Grokking.', 'Grokking.'] });
    expect(data.annotateMany.map((each: object | null) => each === null)).toEqual([false, true, false]);
    expect(errors?.[0]).toMatchObject({ path: ['annotateMany', 1], extensions: { code: 'INTERNAL' } });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it.each([
    [Array(101).fill('x'), 'BAD_USER_INPUT', '101 texts'],
    [Array(40).fill('x'.repeat(4000)), 'BAD_USER_INPUT', '160000 UTF-16 code units together'],
    [Array(90).fill('x'.repeat(4000)), 'TOO_COMPLEX', 'objects'],
  ])('refuses too much at once: %#', async (texts, code, told) => {
    const { errors } = await ask(query, { texts });
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(told);
  });

  it('lets others have a turn between two texts', async () => {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await graphAnnotator(graph)(Array.from({ length: 30 }, (_, n) => text(n)));
    isDone = true;
    expect(turns).toBeGreaterThan(25);
  });
});
