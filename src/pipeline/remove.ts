import { BriefgraphError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { emptyKnowledge } from './knowledge.ts';
import { updateGraph } from './update.ts';

/** Takes briefs out, with all that only they caused. All ids are known, or nothing is removed. */
export async function removeBriefs(graph: GraphEngine, ids: string[]): Promise<string[]> {
  const wanted = ids.map((id) => (id.startsWith('brief/') ? id : `brief/${id}`));
  const known = new Set((await graph.read('load/brief-records', { ids: wanted })).map((row) => row.id as string));
  const unknown = wanted.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new BriefgraphError('NOT_FOUND', `there is no brief ${unknown.map((id) => `"${id}"`).join(', ')}`, {
      next: `List ids with: briefgraph query '{ briefs(first: 100) { nodes { id } } }'`,
    });
  }
  const change = { captures: [], removedBriefs: [...known].sort(), vocabulary: null };
  await updateGraph(graph, { knowledge: emptyKnowledge() }, change);
  await graph.checkpoint();
  return change.removedBriefs;
}
