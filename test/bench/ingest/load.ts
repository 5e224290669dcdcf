import { connect } from '../../../src/graph/connect.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { readVocabulary } from '../../../src/pipeline/vocabulary.ts';
import type { Cost } from '../bench.ts';
import { type BenchDatabase, costWith } from '../databases.ts';
import type { WorldFiles } from '../world/on-disk.ts';

/** When a bench's briefs were captured, unless another time is named. */
export const captured = '2026-11-22T00:00:00.000Z';

/** Opens an emptied database and applies the world's vocabulary. */
export async function openWithSeeds(
  database: BenchDatabase,
  { seeds }: WorldFiles,
  through: (graph: GraphEngine) => GraphEngine = (graph) => graph,
): Promise<GraphEngine> {
  const graph = through(await connect(await database.empty(), { env: {} }));
  await ingest([], { graph, vocabulary: await readVocabulary(seeds) });
  return graph;
}

export interface LoadOptions {
  capturedAt?: string;
  onBriefs?: (briefs: number) => void;
}

/** What an ingest of the world's briefs costs, from the file of JSON Lines on, with the parsing threads. */
export async function loadBriefs(
  database: BenchDatabase,
  graph: GraphEngine,
  { briefs }: WorldFiles,
  { capturedAt = captured, onBriefs }: LoadOptions = {},
): Promise<Cost> {
  const { cost, result } = await costWith(database, () =>
    ingest([briefs], { graph, vocabulary: null, capturedAt, onProgress: (progress) => onBriefs?.(progress.briefs) }),
  );
  if (result.refused > 0) throw new Error(`${result.refused} captures of the world were refused`);
  return cost;
}
