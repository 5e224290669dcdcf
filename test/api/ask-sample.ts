import { afterAll, beforeAll } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../engines.ts';
import { type Ask, asker } from './ask.ts';
import { fillSample } from './sample-graph.ts';

/** Asks an API over the sample graph, which the tests that stand beside the call find there and leave closed. */
export function askSample(url: string): Ask {
  let graph: GraphEngine;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openEngine(url);
    await fillSample(graph);
    ask = asker(graph);
  });
  afterAll(() => graph.close());
  return (query, variables) => ask(query, variables);
}
