import { BriefgraphError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { AppliedVocabulary } from '../../pipeline/change.ts';

/**
 * Refuses to give a graph that has a vocabulary one without a single entry: a wrong folder, or a file that is all
 * comments, is what that is nearly always.
 */
export async function notNothing(graph: GraphEngine, vocabulary: AppliedVocabulary): Promise<void> {
  const { concepts, papers, people, organizations, outlets } = vocabulary.entries;
  if ([concepts, papers, people, organizations, outlets].some((list) => list.length > 0)) return;
  const hash = (await graph.read('read/version'))[0]?.seed ?? null;
  if (hash === null || hash === vocabulary.hash) return;
  throw new BriefgraphError('USAGE', 'there are no seeds here, and the graph has a vocabulary, which stays', {
    next: 'Name the folder that has the seeds. To take away what was applied: briefgraph seed undo',
  });
}
