import { AsyncLocalStorage } from 'node:async_hooks';

/** What bounds a read. */
export interface ReadLimits {
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Milliseconds after which the database gives up by itself, should nobody tell it. */
  longest: number;
}

const current = new AsyncLocalStorage<ReadLimits>();

/**
 * Runs reads under limits: whatever an engine reads meanwhile ends with them. Neo4j is told to stop; the embedded engine
 * has no way to stop a statement, so what it has begun it ends, and its answer is dropped.
 */
export function withReadLimits<T>(limits: ReadLimits, reads: () => T): T {
  return current.run(limits, reads);
}

/** The limits of the read that runs, if it has any. */
export function readLimits(): ReadLimits | undefined {
  return current.getStore();
}
