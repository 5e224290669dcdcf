import { setTimeout } from 'node:timers/promises';
import { BriefgraphError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { openGraph } from './open-graph.ts';

/** Milliseconds that a server waits for a database which starts beside it, and between two attempts. */
const patience = 60_000;
const rest = 1000;

/**
 * Opens the graph. A database that does not answer yet is waited for, since both may have been started together; one that
 * refuses the user, or is held by another process, is not.
 */
export async function openWhenUp(db: string): Promise<GraphEngine> {
  const end = performance.now() + patience;
  let isTold = false;
  for (;;) {
    try {
      return await openGraph(db);
    } catch (error) {
      if (!mayComeUp(error) || performance.now() > end) throw error;
      if (!isTold) process.stderr.write('briefgraph: the database does not answer yet; waiting for up to a minute …\n');
      isTold = true;
      await setTimeout(rest);
    }
  }
}

/** Whether nobody answered, or the database is only just starting. */
function mayComeUp(error: unknown): boolean {
  if (!(error instanceof BriefgraphError) || error.code !== 'DATABASE_UNAVAILABLE') return false;
  const { code } = (error.cause ?? {}) as { code?: string };
  return /ServiceUnavailable|SessionExpired|DatabaseUnavailable/.test(code ?? '');
}
