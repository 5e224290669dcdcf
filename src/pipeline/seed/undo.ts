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
  const undone = await inTurn(graph, holder, 'NEEDED', (work) => undo(work, by, onProgress));
  await graph.checkpoint();
  return undone;
}

/** Throws where there is no change to take back. */
export async function mustHaveChange(graph: GraphEngine): Promise<void> {
  if (!(await readLastChange(graph.read.bind(graph))).standing) throw nothingToUndo();
}

async function undo(work: Work, by: Signature, onProgress?: OnProgress): Promise<Undone> {
  const { tx } = work;
  const { standing } = await readLastChange(tx.run);
  if (!standing) throw nothingToUndo();
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
