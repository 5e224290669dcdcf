import type { GraphEngine } from '../graph/engine.ts';
import { takeTurn } from '../graph/turn.ts';
import { carryOut } from './carry-out.ts';
import type { Change } from './change.ts';
import { type Knowledge, partialKnowledge, readKnowledge } from './knowledge.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { regroup } from './regroup.ts';
import type { SeedPlan } from './seed/plan-of.ts';
import { recordChange } from './seed/record-change.ts';
import type { Work } from './work.ts';

/** Keeps what is known by heart from one update to the next. */
export interface Holder {
  knowledge: Knowledge;
}

/** What a new vocabulary did. */
export interface Applied {
  plan: SeedPlan;
  /** Which change of the history it is; null where the vocabulary says what the one before said. */
  number: number | null;
}

/** What became of briefs, and of the graph under a new vocabulary; `applied` is null without one. */
export interface Updated extends Outcome {
  applied: Applied | null;
}

/**
 * Makes a change in one transaction, with all that follows from it: afterwards the graph is what a clean ingest of all
 * its captures under its vocabulary gives.
 */
export function updateGraph(graph: GraphEngine, holder: Holder, change: Change): Promise<Updated> {
  const names = change.vocabulary && change.captures.length === 0 ? 'NEEDED' : 'ALL';
  return inTurn(graph, holder, names, (work) => update(work, change));
}

/**
 * Runs `work` in one transaction, after all loaders that came before, with what is known of the graph by then: all its
 * names, or those that `work` comes to need (it learns what curators say first, see learnCurated).
 */
export async function inTurn<T>(
  graph: GraphEngine,
  holder: Holder,
  names: 'ALL' | 'NEEDED',
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const { result, version } = await takeTurn(graph, async (tx, version) => {
    // Another loader wrote, or our last attempt failed half-way: what we know by heart is not what is there.
    if (names === 'NEEDED') {
      if (holder.knowledge.version !== version - 1) holder.knowledge = partialKnowledge(version - 1);
    } else if (holder.knowledge.version !== version - 1 || !holder.knowledge.lexicon.isWhole) {
      holder.knowledge = await readKnowledge((query) => tx.run(query), version - 1);
    }
    holder.knowledge.version = -1;
    return work({ graph, tx, knowledge: holder.knowledge });
  });
  holder.knowledge.version = version;
  return result;
}

/** Makes a change in the transaction of `work`. */
export async function update(work: Work, change: Change): Promise<Updated> {
  const { captures, removedBriefs, vocabulary, claims, onProgress } = change;
  const { merged, before, store } = await regroup(work.tx, captures, removedBriefs);
  const { prepared, applied } = await carryOut(
    work,
    { merged, before, claims, meanwhile: store, onProgress },
    vocabulary,
  );
  const number = vocabulary && applied ? await recordChange(work.tx, applied, vocabulary, change.by) : null;
  const outcome = outcomeOf(captures, merged, prepared.stored, prepared.gone);
  return { ...outcome, applied: applied && { plan: applied.plan, number } };
}
