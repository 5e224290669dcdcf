import { BriefgraphError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { emptyKnowledge } from './knowledge.ts';
import { updateGraph } from './update.ts';

/** Takes briefs out, with all that only they caused. All ids are known, or nothing is removed; an earlier id is one. */
export async function removeBriefs(graph: GraphEngine, ids: string[]): Promise<string[]> {
  const wanted = ids.map((id) => (id.startsWith('brief/') ? id : `brief/${id}`));
  const known = new Set((await graph.read('load/brief-records', { ids: wanted })).map((row) => row.id as string));
  const others = wanted.filter((id) => !known.has(id));
  const led = others.length > 0 ? await graph.read('brief/by-redirect', { keys: others }) : [];
  const byKey = Map.groupBy(led, ({ key }) => key as string);
  for (const [id, rows] of byKey) {
    if (rows.length === 1) known.add(rows[0]?.node.id);
    else {
      const found = rows.map(({ node }) => `"${node.id}"`).join(', ');
      throw new BriefgraphError('BAD_INPUT', `"${id}" leads to several briefs`, { next: `Name one of them: ${found}` });
    }
  }
  const unknown = others.filter((id) => !byKey.has(id));
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
