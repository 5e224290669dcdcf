import { BriefgraphError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { readStoredVocabulary, type SeedState } from '../../load/applied-vocabulary.ts';
import { markUndone, readLastChange, type SeedChangeRecord } from '../../load/seed-changes.ts';
import { carryOut } from '../carry-out.ts';
import type { OnProgress, Signature } from '../change.ts';
import { emptyKnowledge } from '../knowledge.ts';
import { type Holder, inTurn } from '../update.ts';
import { hashOf } from '../vocabulary-hash.ts';
import type { Work } from '../work.ts';
import type { SeedPlan } from './plan-of.ts';
import { readChange } from './record-change.ts';
import { withoutChange } from './vocabulary-change.ts';

export interface Undone {
  /** The change that was taken back. */
  change: SeedChangeRecord;
  /** What taking it back did. */
  plan: SeedPlan;
}

/** Takes the last change of the vocabulary back that still stands: the graph says again what it said without it. */
export async function undoSeeds(
  graph: GraphEngine,
  { by, onProgress }: { by: Signature; onProgress?: OnProgress | undefined },
): Promise<Undone> {
  const holder: Holder = { knowledge: emptyKnowledge() };
  // Of an attempt whose commit was not confirmed.
  let done: Undone | null = null;
  try {
    await inTurn(graph, holder, 'NEEDED', async (work) => {
      const { standing } = await readLastChange(work.tx.run);
      // It was kept: the change before that one is not to go, too.
      if (done && standing?.number !== done.change.number) throw new AlreadyUndone();
      if (!standing) throw nothingToUndo();
      done = await undo(work, standing, by, onProgress);
    });
  } catch (error) {
    if (!(error instanceof AlreadyUndone)) throw error;
  }
  await graph.checkpoint();
  if (!done) throw nothingToUndo();
  return done;
}

/** Takes the transaction back: there is nothing left to do. */
class AlreadyUndone extends Error {}

/** Throws where there is no change to take back. */
export async function mustHaveChange(graph: GraphEngine): Promise<void> {
  if (!(await readLastChange(graph.read.bind(graph))).standing) throw nothingToUndo();
}

async function undo(work: Work, standing: SeedChangeRecord, by: Signature, onProgress?: OnProgress): Promise<Undone> {
  const { tx } = work;
  const now = await readStoredVocabulary(tx.run);
  const entries = withoutChange(now.entries, await readChange(tx, standing.number));
  const hash = standing.was.hash === null ? null : hashOf(entries);
  const is = { entries, hash, shipped: shippedAfter(standing) };
  const { applied } = await carryOut(work, { merged: [], before: [], onProgress }, is, now);
  if (!applied) throw new Error('a vocabulary that was taken back has no plan');
  const undone = { at: new Date().toISOString(), ...by };
  await markUndone(tx, standing.number, undone);
  return { change: { ...standing, undone }, plan: applied.plan };
}

/**
 * A shipped vocabulary that somebody takes back must not come again with the next ingest: the graph keeps its own until
 * somebody applies one.
 */
function shippedAfter({ was, is }: { was: SeedState; is: SeedState }): boolean | null {
  return is.shipped ? false : was.shipped;
}

function nothingToUndo(): BriefgraphError {
  return new BriefgraphError('NOT_FOUND', 'there is no change of the vocabulary to take back', {
    next: '`briefgraph seed log` shows the changes there were.',
  });
}
