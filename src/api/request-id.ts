import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** Runs the handling of one request under an id of its own, which its errors, its logs and its response carry. */
export function withRequestId<T>(work: (id: string) => T): T {
  const id = randomUUID();
  return current.run(id, () => work(id));
}

/** The id of the request that is being handled. */
export function requestId(): string {
  return current.getStore() ?? 'none';
}
