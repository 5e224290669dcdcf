import type { GraphEngine } from '../../graph/engine.ts';
import type { AppliedVocabulary, OnProgress, Signature } from '../change.ts';
import { emptyKnowledge } from '../knowledge.ts';
import { type Applied, type Holder, updateGraph } from '../update.ts';

export interface ApplyOptions {
  by: Signature;
  holder?: Holder;
  onProgress?: OnProgress | undefined;
}

/**
 * Gives a graph a vocabulary, in one transaction with all that follows and with its record in the history. Tells what it
 * did; null where the graph had that vocabulary already, and then nothing is written.
 */
export async function applySeeds(
  graph: GraphEngine,
  vocabulary: AppliedVocabulary,
  { by, holder = { knowledge: emptyKnowledge() }, onProgress }: ApplyOptions,
): Promise<Applied | null> {
  const hash = (await graph.read('read/version'))[0]?.seed;
  if (hash === vocabulary.hash) return null;
  const change = { captures: [], removedBriefs: [], vocabulary, by, ...(onProgress ? { onProgress } : {}) };
  const { applied } = await updateGraph(graph, holder, change);
  await graph.checkpoint();
  return applied;
}
