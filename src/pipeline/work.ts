import type { GraphEngine, Transaction } from '../graph/engine.ts';
import type { Knowledge } from './knowledge.ts';

/** What a change is worked out from: the graph as it is, read in a transaction or outside. `knowledge` runs ahead. */
export interface Work {
  graph: GraphEngine;
  tx: Transaction;
  knowledge: Knowledge;
}
