/** Steps of small histories that tests write out. */
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import { dump } from '../../src/load/dump.ts';
import type { Clipping } from '../../src/model.ts';
import { emptyKnowledge } from '../../src/pipeline/knowledge.ts';
import { updateGraph } from '../../src/pipeline/update.ts';
import { parseSeeds } from '../../src/seed/load-vocabulary.ts';

export const capture = (name: string, held: Clipping): ParsedCapture => ({
  ...{ id: `capture/${name}`, name, location: name, hash: name, capturedAt: '2026-05-02T00:00:00.000Z' },
  clippings: [held],
});

export async function applySeedText(graph: GraphEngine, text: string): Promise<void> {
  const vocabulary = { entries: parseSeeds([{ path: 'a.yaml', text }]), hash: text, shipped: false };
  await updateGraph(graph, { knowledge: emptyKnowledge() }, { captures: [], removedBriefs: [], vocabulary });
}

export async function ingestAll(graph: GraphEngine, captures: ParsedCapture[]): Promise<void> {
  await updateGraph(graph, { knowledge: emptyKnowledge() }, { captures, removedBriefs: [], vocabulary: null });
}

export async function linesOf(graph: GraphEngine): Promise<string[]> {
  const all: string[] = [];
  for await (const line of dump(graph)) all.push(line);
  return all;
}
