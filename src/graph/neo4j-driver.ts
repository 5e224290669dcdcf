import neo4j, { type Driver } from 'neo4j-driver';
import { BriefgraphError } from '../errors.ts';
import { retryTime } from './with-retry.ts';

export function createDriver(url: string, auth: ReturnType<typeof neo4j.auth.basic> | undefined): Driver {
  try {
    return neo4j.driver(url, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: retryTime,
      userAgent: 'briefgraph',
    });
  } catch (cause) {
    throw new BriefgraphError('USAGE', 'this is not an address of a Neo4j database', {
      next: 'Use neo4j://host:7687, neo4j+s://… (Aura), bolt://…, a file path or memory:',
      cause,
    });
  }
}

/** Milliseconds in which a server that is there resets a connection. */
const resetTime = 3000;

/** The driver that is in use: a class because it has a lifetime. */
export class Neo4jDriver {
  readonly #create: () => Driver;
  #driver: Driver;

  constructor(create: () => Driver) {
    this.#create = create;
    this.#driver = create();
  }

  get current(): Driver {
    return this.#driver;
  }

  /**
   * A connection that a server does not reset has no other end any more, or one that hangs: it would keep its place in
   * the driver's pool for ever. Where its session is not closed in time, all that comes later gets new connections.
   */
  async renewUnless(closed: Promise<void>, driver: Driver): Promise<void> {
    const late = setTimeout(() => {
      if (driver !== this.#driver) return;
      this.#driver = this.#create();
      driver.close().catch(() => {});
    }, resetTime).unref();
    await closed.catch(() => {});
    clearTimeout(late);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

/** What the work gives, or the signal's reason as soon as it is aborted. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
