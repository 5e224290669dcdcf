import {
  type KnownVocabulary,
  noteVocabulary,
  readStoredVocabulary,
  type StoredVocabulary,
} from '../load/applied-vocabulary.ts';
import { writeVocabulary } from '../load/vocabulary.ts';
import { learnCurated } from './names-on-demand.ts';
import { type Prepared, prepare, type Task } from './prepare.ts';
import { planOf, type SeedPlan } from './seed/plan-of.ts';
import { type VocabularyChange, vocabularyChange } from './seed/vocabulary-change.ts';
import type { Work } from './work.ts';
import { writePrepared } from './write-prepared.ts';

/** A change that was made; `applied` where the vocabulary is another one now. */
export interface Done {
  prepared: Prepared;
  applied: { was: StoredVocabulary; change: VocabularyChange; plan: SeedPlan } | null;
}

/**
 * Works a change out and writes it. What is told of a new vocabulary is what `seed plan` tells. `known` is the vocabulary
 * that the graph has, where it was read already.
 */
export async function carryOut(
  work: Work,
  task: Omit<Task, 'vocabulary'>,
  vocabulary: KnownVocabulary | null,
  known?: StoredVocabulary,
): Promise<Done> {
  const { tx } = work;
  const was = vocabulary ? (known ?? (await readStoredVocabulary(tx.run))) : null;
  if (was) await learnCurated(work, was.namesIndexed, false);
  const prepared = await prepare(work, { ...task, vocabulary: vocabulary?.entries ?? null });
  let applied: Done['applied'] = null;
  let curatedIds: string[] = [];
  if (vocabulary && was) {
    const change = vocabularyChange(was.entries, vocabulary.entries);
    const plan = await planOf(tx.run, { was, is: vocabulary, change, prepared, onProgress: task.onProgress });
    task.onProgress?.({ stage: 'writing', done: 0, of: prepared.briefs.length });
    applied = { was, change, plan };
    await noteVocabulary(tx, vocabulary);
    curatedIds = await writeVocabulary(tx, vocabulary.entries, was.entries);
  }
  await writePrepared(work, prepared, curatedIds);
  return { prepared, applied };
}
