import type { GraphEngine } from '../../graph/engine.ts';
import { currentVersion } from '../../graph/graph-version.ts';
import { apiError } from '../api-error.ts';

export interface VersionWatch {
  /**
   * The graph's version once it is later than this one; null once the signal is given. Rejects where the graph was put
   * back: what came later then has numbers that were told of something else.
   */
  laterThan(number: number, signal: AbortSignal): Promise<number | null>;
}

interface Waiting {
  tell: (version: number | null) => void;
  fail: (error: Error) => void;
}

/**
 * Looks at a graph's version, whichever process changes it, as long as somebody waits for a later one: once each
 * `interval` milliseconds for all who wait. Where the database does not answer, the next look may find it again.
 */
export function watchVersion(graph: GraphEngine, interval: number): VersionWatch {
  const waiting = new Map<Waiting, number>();
  let timer: NodeJS.Timeout | null = null;
  let last = 0;

  async function look(): Promise<void> {
    const version = await currentVersion(graph).catch(() => null);
    if (version !== null) tellOf(version.number);
    timer = null;
    lookSoon();
  }

  function tellOf(version: number): void {
    const isPutBack = version < last;
    last = version;
    for (const [waiter, than] of waiting) {
      if (isPutBack) waiter.fail(apiError('GONE', 'The graph was put back to an earlier state. Ask for all anew.'));
      else if (version > than) waiter.tell(version);
    }
  }

  function lookSoon(): void {
    if (timer === null && waiting.size > 0) timer = setTimeout(look, interval).unref();
  }

  return {
    laterThan(number, signal) {
      if (signal.aborted) return Promise.resolve(null);
      const { promise, resolve, reject } = Promise.withResolvers<number | null>();
      const waiter: Waiting = { tell: resolve, fail: reject };
      const stop = () => resolve(null);
      signal.addEventListener('abort', stop);
      waiting.set(waiter, number);
      lookSoon();
      return promise.finally(() => {
        waiting.delete(waiter);
        signal.removeEventListener('abort', stop);
      });
    },
  };
}
