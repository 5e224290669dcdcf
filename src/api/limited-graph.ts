import type { GraphEngine } from '../graph/engine.ts';
import type { Asker } from './asker.ts';
import type { ReadQueue } from './read-queue.ts';

/** The graph as one request has it: its reads wait for their turns, and end when nobody waits for its answer. */
export function limitedGraph(graph: GraphEngine, queue: ReadQueue, asker: Asker): GraphEngine {
  return {
    kind: graph.kind,
    read: (query, params) => queue(asker, () => graph.read(query, params)),
    search: (label, texts, limit) => queue(asker, () => graph.search(label, texts, limit)),
    searchBriefs: (queries, limit) => queue(asker, () => graph.searchBriefs(queries, limit)),
    briefsWithPhrase: (phrases) => queue(asker, () => graph.briefsWithPhrase(phrases)),
    transact: (work) => graph.transact(work),
    checkpoint: () => graph.checkpoint(),
    close: () => graph.close(),
  };
}
