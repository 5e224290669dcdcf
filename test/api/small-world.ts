/** A graph made by the pipeline from seeds and briefs that a test writes down. */
import type { GraphEngine } from '../../src/graph/engine.ts';
import { graphAnnotator } from '../../src/pipeline/annotator.ts';
import type { AppliedVocabulary } from '../../src/pipeline/change.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { hashOf } from '../../src/pipeline/vocabulary-hash.ts';
import { parseSeeds } from '../../src/seed/load-vocabulary.ts';
import { openEngine } from '../engines.ts';
import { type Ask, asker } from './ask.ts';

export interface SmallBrief {
  id: string;
  title: string;
  outlet: string;
  publishedAt?: string;
  text: string;
}

export interface SmallWorld {
  graph: GraphEngine;
  ask: Ask;
}

/** Loads briefs as records, by the vocabulary that the graph has or by another. */
export async function load(
  graph: GraphEngine,
  briefs: SmallBrief[],
  vocabulary: AppliedVocabulary | null = null,
): Promise<void> {
  const stdin = (async function* () {
    yield Buffer.from(briefs.map((brief) => JSON.stringify(brief)).join('\n'));
  })();
  await ingest(['-'], { graph, vocabulary, capturedAt: '2026-05-01T00:00:00Z', stdin });
}

export async function smallWorld(url: string, seeds: string, briefs: SmallBrief[]): Promise<SmallWorld> {
  const graph = await openEngine(url);
  const entries = parseSeeds([{ path: 'all.yaml', text: seeds }]);
  await load(graph, briefs, { entries, hash: hashOf(entries), shipped: false });
  return { graph, ask: asker(graph, { annotate: graphAnnotator(graph) }) };
}
