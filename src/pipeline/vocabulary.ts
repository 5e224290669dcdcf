import { fileURLToPath } from 'node:url';
import type { GraphEngine } from '../graph/engine.ts';
import { loadVocabulary } from '../seed/load-vocabulary.ts';
import type { AppliedVocabulary } from './change.ts';
import { hashOf } from './vocabulary-hash.ts';

/** The vocabulary and sample briefs that come with the program. */
export const shippedSeeds = fileURLToPath(new URL('../../seed', import.meta.url));
export const sampleBriefs = fileURLToPath(new URL('../../seed/briefs', import.meta.url));

/** Reads a folder of seeds; without one, those that come with the program. */
export async function readVocabulary(folder?: string): Promise<AppliedVocabulary> {
  const entries = await loadVocabulary(folder ?? shippedSeeds);
  return { entries, hash: hashOf(entries), shipped: folder === undefined };
}

/**
 * The vocabulary an ingest goes by: the folder it was given; else the graph's own (null), unless that is the shipped
 * one, which follows the program.
 */
export async function vocabularyFor(graph: GraphEngine, folder?: string): Promise<AppliedVocabulary | null> {
  const known = (await graph.read('read/version'))[0];
  // Without a vocabulary the flag says that one was taken back.
  const own = known?.seed ? !known.seedShipped : known?.seedShipped === false;
  if (folder === undefined && own) return null;
  return readVocabulary(folder);
}
