import { randomUUID } from 'node:crypto';
import type { GraphEngine, Transaction } from './engine.ts';

/**
 * Changes a graph: runs `work` in one transaction, after all writers that came before, and gives the graph a new version.
 * When it resolves, every reader sees all of it (see currentVersion). `work` is told the version it makes.
 */
export async function takeTurn<T>(
  graph: GraphEngine,
  work: (tx: Transaction, version: number) => Promise<T>,
): Promise<{ result: T; version: number }> {
  const made = await graph.transact(async (tx) => {
    const stamp = randomUUID();
    const version = (await tx.run('load/lock', { stamp }))[0]?.version as number;
    return { result: await work(tx, version), version, stamp };
  });
  const { result, version, stamp } = made;
  await graph.transact((tx) => tx.run('load/settle', { stamp }));
  return { result, version };
}
