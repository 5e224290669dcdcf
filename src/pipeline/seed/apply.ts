import type { GraphEngine } from '../../graph/engine.ts';
import type { Read } from '../../load/applied-vocabulary.ts';
import type { AppliedVocabulary, OnProgress, Signature } from '../change.ts';
import { emptyKnowledge } from '../knowledge.ts';
import { type Applied, type Holder, inTurn, update } from '../update.ts';

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
  const isThere = async (read: Read) => (await read('read/version'))[0]?.seed === vocabulary.hash;
  if (await isThere(graph.read.bind(graph))) return null;
  const change = { captures: [], removedBriefs: [], vocabulary, by, ...(onProgress ? { onProgress } : {}) };
  try {
    const { applied } = await inTurn(graph, holder, async (work) => {
      // Somebody else may have applied it while we stood in the queue.
      if (await isThere(work.tx.run)) throw new AlreadyApplied();
      return update(work, change);
    });
    await graph.checkpoint();
    return applied;
  } catch (error) {
    if (error instanceof AlreadyApplied) return null;
    throw error;
  }
}

/** Takes the transaction back: taking a turn counts as a change of the graph, and there is none. */
class AlreadyApplied extends Error {}
