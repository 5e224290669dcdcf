import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import { dump } from '../../src/load/dump.ts';
import { emptyKnowledge } from '../../src/pipeline/knowledge.ts';
import { updateGraph } from '../../src/pipeline/update.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { clipping } from '../link/clippings.ts';

/** A brief that may share its paper, its link or its headline with others. */
const sketch = fc.record({
  paper: fc.option(fc.nat(7), { freq: 2 }),
  link: fc.option(fc.nat(7)),
  headline: fc.option(fc.nat(2)),
  outlet: fc.nat(3),
  day: fc.nat(900),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer T> ? T : never;

const headlines = ['Router Experts Understand Contracts', 'Flat Valleys Train Better Models', 'Agents Fail Long Tasks'];

/** No digits: titles with two numbers tell of two things. */
const lettersOf = (number: number) => `Bri${String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))}f`;

function capture({ paper, link, headline, outlet, day }: Sketch, number: number): ParsedCapture {
  const id = `capture/${String(number).padStart(3, '0')}`;
  const said =
    paper === null
      ? 'Nobody said more.'
      : `The paper "Study ${paper}: Routers Meet Contracts" (arXiv:2301.0000${paper}) is what this is about.`;
  const held = clipping(headline === null ? `${lettersOf(number)} Tells Of Itself` : (headlines[headline] as string), {
    outlet: `Outlet ${outlet}`,
    publishedAt: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
    ...(link === null ? {} : { links: [`https://acme.example/story-${link}`] }),
    lines: [['BODY', `In piece number ${number} of that week ${number * 7} routers were read anew. ${said}`]],
  });
  return { id, name: id, location: id, hash: id, capturedAt: '2026-05-02T00:00:00.000Z', clippings: [held] };
}

describe.each(engines)('stories that grow: %s', (_name, url) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  it('are what they are with all briefs at once, in whatever batches these come', { timeout: 600_000 }, async () => {
    const briefs = fc.array(fc.tuple(sketch, fc.boolean()), { minLength: 3, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(briefs, async (all) => {
        const captures = all.map(([each], number) => capture(each, number));
        graph = await emptyGraph(graph);
        let batch: ParsedCapture[] = [];
        for (const [number, each] of captures.entries()) {
          batch.push(each);
          if (!all[number]?.[1] && number < captures.length - 1) continue;
          await ingest(graph, batch);
          batch = [];
        }
        const grown = await lines(graph);
        graph = await emptyGraph(graph);
        await ingest(graph, captures);
        expect(grown).toEqual(await lines(graph));
      }),
      {
        examples: [[sharedLater], [madeOne]],
        numRuns: Number(process.env.PROPERTY_RUNS ?? (url === 'memory:' ? 30 : 5)),
      },
    );
  });
});

/** A brief that is ingested by itself. */
const one = (paper: number | null, link: number | null): [Sketch, boolean] => [
  { paper, link, headline: null, outlet: 0, day: 0 },
  true,
];
/** A brief that is of a story by its link comes to share its paper, too. */
const sharedLater = [one(0, 0), one(0, null), one(1, 0), one(1, null)];
/** The last is of two stories, which are one by it. */
const madeOne = [one(0, null), one(0, null), one(null, 1), one(null, 1), one(0, 1)];

const ingest = (graph: GraphEngine, captures: ParsedCapture[]) =>
  updateGraph(graph, { knowledge: emptyKnowledge() }, { captures, removedBriefs: [], vocabulary: null });

async function lines(graph: GraphEngine): Promise<string[]> {
  const all: string[] = [];
  for await (const line of dump(graph)) all.push(line);
  return all;
}
