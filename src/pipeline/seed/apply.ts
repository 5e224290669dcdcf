import { BriefgraphError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Read } from '../../load/applied-vocabulary.ts';
import type { AppliedVocabulary, OnProgress, Signature } from '../change.ts';
import { emptyKnowledge } from '../knowledge.ts';
import { type Applied, type Holder, inTurn, update } from '../update.ts';
import type { SeedPlan } from './plan-of.ts';

export interface ApplyOptions {
  by: Signature;
  holder?: Holder;
  /** Refuses where an id that was given out would lead nowhere afterwards. */
  keepIds?: boolean | undefined;
  onProgress?: OnProgress | undefined;
}

/**
 * Gives a graph a vocabulary, in one transaction with all that follows and with its record in the history. Tells what it
 * did; null where the graph had that vocabulary already, and then nothing is written.
 */
export async function applySeeds(
  graph: GraphEngine,
  vocabulary: AppliedVocabulary,
  { by, holder = { knowledge: emptyKnowledge() }, keepIds = false, onProgress }: ApplyOptions,
): Promise<Applied | null> {
  const isThere = async (read: Read) => (await read('read/version'))[0]?.seed === vocabulary.hash;
  if (await isThere(graph.read.bind(graph))) return null;
  const change = { captures: [], removedBriefs: [], vocabulary, by, ...(onProgress ? { onProgress } : {}) };
  // Of an attempt whose commit was not confirmed: where the next attempt finds it done, it was kept.
  let done: Applied | null = null;
  try {
    const { applied } = await inTurn(graph, holder, 'NEEDED', async (work) => {
      // Somebody else may have applied it while we stood in the queue.
      if (await isThere(work.tx.run)) throw new AlreadyApplied();
      const updated = await update(work, change);
      if (keepIds && updated.applied) mustKeepIds(updated.applied.plan);
      done = updated.applied;
      return updated;
    });
    await graph.checkpoint();
    return applied;
  } catch (error) {
    if (error instanceof AlreadyApplied) return done;
    throw error;
  }
}

/** Throws where ids that were given out lead nowhere any more. */
export function mustKeepIds({ vanishing }: SeedPlan): void {
  const [first, ...others] = vanishing;
  if (!first) return;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  throw new BriefgraphError('BAD_SEED', `with these seeds "${first.id}"${more} would lead nowhere`, {
    next: 'Keep a line for each such id, with `replacedBy` or `deprecated`; `briefgraph seed plan` lists them. Without --keep-ids they are given up.',
  });
}

/** Takes the transaction back: taking a turn counts as a change of the graph, and there is none. */
class AlreadyApplied extends Error {}
