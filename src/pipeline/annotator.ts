import { setImmediate } from 'node:timers/promises';
import type { GraphEngine } from '../graph/engine.ts';
import { perVersion } from '../graph/per-version.ts';
import { type Annotated, annotate } from './annotate.ts';
import { type Knowledge, readKnowledge } from './knowledge.ts';

/**
 * Annotates texts by the names that a graph has, which are kept in memory while the graph stays as it is; all texts of
 * one call by the same. Of all calls, one text at a time is read, and who else waits gets a turn after each; one that
 * fails does not lose the others.
 */
export function graphAnnotator(graph: GraphEngine): (texts: readonly string[]) => Promise<(Annotated | Error)[]> {
  const known = perVersion(graph, () => readKnowledge((query) => graph.read(query)));
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (text: string, knowledge: Knowledge) => {
    const turn = last.then(() => annotatedOrError(text, knowledge));
    last = turn.then(() => setImmediate());
    return turn;
  };
  return async (texts) => {
    const knowledge = await known();
    const annotated: (Annotated | Error)[] = [];
    for (const text of texts) annotated.push(await inTurn(text, knowledge));
    return annotated;
  };
}

function annotatedOrError(text: string, knowledge: Knowledge): Annotated | Error {
  try {
    return annotate(text, knowledge);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
