import type { GraphEngine } from '../graph/engine.ts';
import type { Asker } from './asker.ts';
import type { ReadQueue } from './read-queue.ts';

/** The graph as one request has it: its reads wait for their turns, and end when nobody waits for its answer. */
export function limitedGraph(graph: GraphEngine, queue: ReadQueue, asker: Asker): GraphEngine {
  return {
    kind: graph.kind,
    read: (query, params) => queue(asker, () => graph.read(query, params)),
    searchBriefs: (queries, limit) => queue(asker, () => graph.searchBriefs(queries, limit)),
    rankBriefs: (query, filter) => queue(asker, () => graph.rankBriefs(query, filter)),
    briefsWithPhrase: (phrases) => queue(asker, () => graph.briefsWithPhrase(phrases)),
    transact: (work) => graph.transact(work),
    checkpoint: () => graph.checkpoint(),
    close: () => graph.close(),
  };
}
