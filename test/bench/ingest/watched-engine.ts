import { cypher } from '../../../src/graph/cypher.ts';
import type { GraphEngine, Params, Transaction } from '../../../src/graph/engine.ts';

/** A statement that was sent. */
export interface Sent {
  query: string;
  params: Params;
}

export interface Watcher {
  /** Told of each statement once it is done, with its milliseconds by the clock. */
  onStatement?: (query: string, milliseconds: number) => void;
  /** Told of what a transaction wrote, in its order, once it is committed. */
  onWritten?: (writes: Sent[]) => void;
}

/** The same engine, which tells what goes through it. */
export function watchedEngine(graph: GraphEngine, watcher: Watcher): GraphEngine {
  const timed = async <T>(query: string, run: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    try {
      return await run();
    } finally {
      watcher.onStatement?.(query, performance.now() - began);
    }
  };
  const transact: GraphEngine['transact'] = async (work) => {
    let writes: Sent[] = [];
    let began = 0;
    const result = await graph.transact(async (tx) => {
      // The engine may begin anew.
      writes = [];
      const run: Transaction['run'] = (query, params = {}) => {
        if (isWriting(query)) writes.push({ query, params });
        return timed(query, () => tx.run(query, params));
      };
      const worked = await work(replaced(tx, { run }));
      began = performance.now();
      return worked;
    });
    watcher.onStatement?.('commit', performance.now() - began);
    watcher.onWritten?.(writes);
    return result;
  };
  const read: GraphEngine['read'] = (query, params) => timed(query, () => graph.read(query, params));
  return replaced(graph, { transact, read });
}

/** Whether a statement of `cypher/` changes anything. */
const isWriting = (query: string) => /\b(?:CREATE|MERGE|SET|DELETE)\b/.test(cypher(query));

/** An object with other methods in the place of some of its own. */
function replaced<T extends object>(original: T, methods: Partial<T>): T {
  return new Proxy(original, {
    get: (target, name) => {
      if (Object.hasOwn(methods, name)) return methods[name as keyof T];
      const value = target[name as keyof T];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
