import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { mostSharers } from '../../src/link/stories/story-ties.ts';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import { dump } from '../../src/load/dump.ts';
import { emptyKnowledge } from '../../src/pipeline/knowledge.ts';
import { updateGraph } from '../../src/pipeline/update.ts';
import { clipping } from '../link/clippings.ts';

let graph: GraphEngine;
beforeAll(async () => {
  graph = await connect('memory:', { shuffleUnordered: true });
});
afterAll(() => graph.close());

const title = 'Contractual Router Experts Understand Everything';

/** The same headline in one outlet after the other. */
function capture(number: number): ParsedCapture {
  const held = clipping(title, {
    kind: 'digest-item',
    outlet: `Outlet ${number}`,
    publishedAt: '2026-05-01',
    lines: [
      ['BODY', `A router sends each paragraph to one of eight experts, says outlet number ${number} of them all.`],
    ],
  });
  const id = `capture/${number}`;
  return { id, name: id, location: id, hash: id, capturedAt: '2026-05-02T00:00:00.000Z', clippings: [held] };
}

const captures = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => capture(from + i));
const ingest = (to: GraphEngine, all: ParsedCapture[]) =>
  updateGraph(to, { knowledge: emptyKnowledge() }, { captures: all, removedBriefs: [], vocabulary: null });

async function lines(of: GraphEngine): Promise<string[]> {
  const all: string[] = [];
  for await (const line of dump(of)) all.push(line);
  return all;
}

async function rebuilt(all: ParsedCapture[]): Promise<string[]> {
  const fresh = await connect('memory:', { shuffleUnordered: true });
  await ingest(fresh, all);
  const dumped = await lines(fresh);
  await fresh.close();
  return dumped;
}

const stories = async () =>
  (await graph.read('dump/stories', { after: '', limit: 10 })).map(({ properties }) => properties);

it('makes a story of a headline that many share, none of one that too many do, and one again when some leave', async () => {
  await ingest(graph, captures(0, mostSharers - 2));
  expect(await stories()).toMatchObject([{ briefs: mostSharers - 2, outlets: mostSharers - 2 }]);
  await ingest(graph, captures(mostSharers - 2, mostSharers + 1));
  expect(await stories()).toEqual([]);
  expect(await lines(graph)).toEqual(await rebuilt(captures(0, mostSharers + 1)));

  const [first] = (await graph.read('dump/briefs', { after: '', limit: 1 })) as { id: string }[];
  const change = { captures: [], removedBriefs: [first?.id as string], vocabulary: null };
  await updateGraph(graph, { knowledge: emptyKnowledge() }, change);
  expect(await stories()).toMatchObject([{ briefs: mostSharers }]);
  const left = captures(0, mostSharers + 1).filter(({ clippings }) => clippings[0]?.outlet?.name !== 'Outlet 0');
  expect(await lines(graph)).toEqual(await rebuilt(left));
});
