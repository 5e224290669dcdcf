import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { groupClippings } from '../../src/link/same-brief/same-brief.ts';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import { dump } from '../../src/load/dump.ts';
import { emptyKnowledge } from '../../src/pipeline/knowledge.ts';
import { updateGraph } from '../../src/pipeline/update.ts';
import { crowdedFrom } from '../../src/text/text-bands.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { clipping } from '../link/clippings.ts';

const body =
  'A router at Acme sends each paragraph of a long contract to one of eight small experts, and nine of ten were read ' +
  'better than by the large model that the office had used until the spring of that year, at a third of the cost.';

/** Pages with one body: few are one page under many headlines, very many are a template. */
const pages: ParsedCapture[] = Array.from({ length: crowdedFrom + 12 }, (_, number) => {
  const title = `Headline ${String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))}`;
  const name = String(number).padStart(3, '0');
  return {
    id: `capture/${name}`,
    name,
    location: `/${name}`,
    hash: name,
    capturedAt: '2026-11-22T00:00:00.000Z',
    clippings: [clipping(title, { outlet: 'PSEEDR', lines: [['BODY', body]] })],
  };
});

/** One step: so many more pages, or so many fewer; a page that comes again, too. */
const step = fc.record({ add: fc.boolean(), from: fc.nat(pages.length - 1), count: fc.integer({ min: 1, max: 60 }) });

describe.each(engines)('bands of text that very many pages share: %s', (_name, url) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  it('stop to count when too many pages have them, and count again when fewer do', async () => {
    graph = await emptyGraph(graph);
    const few = await ingested(graph, pages.slice(0, 60));
    const many = await ingested(graph, pages.slice(60));
    const again = await removed(graph, pages.slice(60));
    expect(briefsOf(few)).toBe(1);
    expect(briefsOf(many)).toBeGreaterThan(10);
    expect(again).toEqual(few);
  });

  it('leave what a rebuild leaves, whatever came and went', { timeout: 600_000 }, async () => {
    const history = fc.array(step, { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        graph = await emptyGraph(graph);
        const there = new Set<ParsedCapture>();
        // Near the border from the beginning, so that a few pages more or fewer cross it.
        const first = pages.slice(0, crowdedFrom - 4);
        let lived = await ingested(graph, first);
        for (const each of first) there.add(each);
        for (const { add, from, count } of steps) {
          const some = pages.slice(from, from + count);
          lived = await (add ? ingested(graph, some) : removed(graph, some));
          for (const each of some) add ? there.add(each) : there.delete(each);
        }
        graph = await emptyGraph(graph);
        expect(lived).toEqual(await ingested(graph, [...there]));
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? (url === 'memory:' ? 15 : 3)) },
    );
  });
});

it('are seen by whoever has all pages, without a graph', () => {
  const stored = pages.map(({ id, name, capturedAt, clippings: [only] }) => ({
    capture: id,
    captureName: name,
    capturedAt,
    position: 0,
    clipping: only as NonNullable<typeof only>,
  }));
  expect(groupClippings(stored.slice(0, 60))).toHaveLength(1);
  expect(groupClippings(stored).length).toBeGreaterThan(10);
});

const update = (graph: GraphEngine, change: { captures: ParsedCapture[]; removedBriefs: string[] }) =>
  updateGraph(graph, { knowledge: emptyKnowledge() }, { ...change, vocabulary: null });

async function ingested(graph: GraphEngine, captures: ParsedCapture[]): Promise<string[]> {
  await update(graph, { captures, removedBriefs: [] });
  return lines(graph);
}

/** Takes captures out the one way there is: by their briefs; those are read again which shared one of these. */
async function removed(graph: GraphEngine, captures: ParsedCapture[]): Promise<string[]> {
  const gone = new Set(captures.map(({ id }) => id));
  const held = await graph.read('dump/captures');
  const briefs = new Set(held.filter(({ capture }) => gone.has(capture)).map(({ brief }) => brief as string));
  const shared = new Set(held.filter(({ brief }) => briefs.has(brief)).map(({ capture }) => capture as string));
  const kept = pages.filter(({ id }) => shared.has(id) && !gone.has(id));
  await update(graph, { captures: kept, removedBriefs: [...briefs].sort() });
  return lines(graph);
}

const briefsOf = (dumped: string[]) => dumped.filter((line) => line.includes('"node":"brief"')).length;

async function lines(graph: GraphEngine): Promise<string[]> {
  const all: string[] = [];
  for await (const line of dump(graph)) all.push(line);
  return all;
}
