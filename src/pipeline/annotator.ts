import type { GraphEngine } from '../graph/engine.ts';
import { type Annotated, annotate } from './annotate.ts';
import { readKnowledge } from './knowledge.ts';
import { perVersion } from './per-version.ts';

/** Annotates texts by the names that a graph has, which are kept in memory while the graph stays as it is. */
export function graphAnnotator(graph: GraphEngine): (text: string) => Promise<Annotated> {
  const known = perVersion(graph, () => readKnowledge((query) => graph.read(query)));
  return async (text) => annotate(text, await known());
}
