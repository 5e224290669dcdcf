import neo4j from 'neo4j-driver';

/** So long after the first failure of a piece of work it is begun again. */
export const retryTime = 15_000;
/** The same for what somebody waits for with little patience: a server's reads. */
export const servingRetryTime = 3_000;
const firstPause = 100;
const longestPause = 2_000;

export interface Retrying {
  /** Milliseconds after the first failure until which it is begun again. */
  patience?: number;
  /** Aborted when it is no longer to be begun again. */
  signal?: AbortSignal;
}

/**
 * Runs `work` again after a failure that passes by itself: the leader of a cluster changed, a connection broke, writers
 * were in each other's way. Such work may have been done already, so it must be such that twice is the same as once.
 */
export async function withRetry<T>(
  work: () => Promise<T>,
  { patience = retryTime, signal }: Retrying = {},
): Promise<T> {
  let firstFailure: number | null = null;
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work();
    } catch (error) {
      firstFailure ??= Date.now();
      // Those who were in each other's way must not come back together.
      const rest = pause * (0.5 + Math.random());
      if (signal?.aborted || !isPassing(error) || Date.now() + rest - firstFailure > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
}

/** What the driver's own `executeRead` and `executeWrite` take for passing; and somebody else has just made our index. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return false;
  return neo4j.isRetryableError(error) || error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
}
