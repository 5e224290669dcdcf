import type { Transaction } from '../../graph/engine.ts';
import type { SeedState, StoredVocabulary } from '../../load/applied-vocabulary.ts';
import { addSeedChange, readChangeLines, readLastChange } from '../../load/seed-changes.ts';
import type { Signature } from '../change.ts';
import type { SeedPlan } from './plan-of.ts';
import { summaryOf } from './summary.ts';
import { isEmpty, type VocabularyChange } from './vocabulary-change.ts';

/** Puts a change into the graph's history, so that it can be shown and taken back. What changes nothing is no change.
 * Gives its number there. */
export async function recordChange(
  tx: Transaction,
  { was, change, plan }: { was: StoredVocabulary; change: VocabularyChange; plan: SeedPlan },
  is: SeedState,
  by: Signature = { author: null, message: null },
): Promise<number | null> {
  if (isEmpty(change)) return null;
  const { last } = await readLastChange(tx.run);
  const record = {
    ...{ number: last + 1, at: new Date().toISOString(), author: by.author, message: by.message },
    was: { hash: was.hash, shipped: was.shipped },
    is: { hash: is.hash, shipped: is.shipped },
    summary: JSON.stringify(summaryOf(plan)),
  };
  await addSeedChange(tx, record, linesOf(change));
  return record.number;
}

/** A line for each thing that differs. */
function linesOf(change: VocabularyChange): string[] {
  const kinds = Object.keys(change) as (keyof VocabularyChange)[];
  return kinds.flatMap((kind) => change[kind].map((each) => JSON.stringify([kind, each])));
}

export async function readChange(tx: Transaction, number: number): Promise<VocabularyChange> {
  const change: VocabularyChange = { entries: [], redirects: [], tombstones: [], rejected: [], scheme: [] };
  for (const line of await readChangeLines(tx.run, number)) {
    const [kind, each] = JSON.parse(line);
    change[kind as 'entries'].push(each);
  }
  return change;
}
