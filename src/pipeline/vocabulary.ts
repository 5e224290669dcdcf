import { fileURLToPath } from 'node:url';
import type { GraphEngine } from '../graph/engine.ts';
import { entryHash } from '../seed/canonical.ts';
import { loadVocabulary } from '../seed/load-vocabulary.ts';
import type { AppliedVocabulary } from './update.ts';

/** The vocabulary and sample briefs that come with the program. */
export const shippedSeeds = fileURLToPath(new URL('../../seed', import.meta.url));
export const sampleBriefs = fileURLToPath(new URL('../../seed/briefs', import.meta.url));

/** Goes up when names are kept in another form than before: a graph that has the old form takes the vocabulary anew. */
const namesForm = 2;

/** Reads a folder of seeds; without one, those that come with the program. */
export async function readVocabulary(folder?: string): Promise<AppliedVocabulary> {
  const entries = await loadVocabulary(folder ?? shippedSeeds);
  return { entries, hash: entryHash({ entries, form: namesForm }), shipped: folder === undefined };
}

/**
 * The vocabulary an ingest goes by: the folder it was given; else the graph's own (null), unless that is the shipped
 * one, which follows the program.
 */
export async function vocabularyFor(graph: GraphEngine, folder?: string): Promise<AppliedVocabulary | null> {
  const known = (await graph.read('read/version'))[0];
  if (folder === undefined && known?.seed && !known.seedShipped) return null;
  return readVocabulary(folder);
}
