import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Runs the handling of one request under its id, which its errors, its logs and its response carry. */
export function withRequestId<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** The id of the request that is being handled. */
export function requestId(): string {
  return current.getStore() ?? 'none';
}
