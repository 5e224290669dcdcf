import type { GraphEngine } from '../graph/engine.ts';
import { type Annotated, annotate } from './annotate.ts';
import { type Knowledge, readKnowledge } from './knowledge.ts';

/**
 * Annotates texts by the names that a graph has. They are kept in memory and read anew once the graph has changed,
 * whoever changed it.
 */
export function graphAnnotator(graph: GraphEngine): (text: string) => Promise<Annotated> {
  let known: Promise<Knowledge> | null = null;
  let knownVersion = -1;
  return async (text) => {
    const version = ((await graph.read('read/version'))[0]?.version as number | undefined) ?? 0;
    if (known === null || version !== knownVersion) {
      knownVersion = version;
      known = readKnowledge((query) => graph.read(query), version);
      known.catch(() => {
        known = null;
      });
    }
    return annotate(text, await known);
  };
}
