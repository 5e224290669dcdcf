import neo4j, { type Driver, type ManagedTransaction, type QueryResult } from 'neo4j-driver';
import { type BriefRanking, rankingOf } from './brief-ranking.ts';
import { cypher, listToWrite, statements } from './cypher.ts';
import type { BriefFilter, BriefHit, BriefQuery, GraphEngine, Params, Row, Transaction } from './engine.ts';
import { findBriefs, rankBriefs } from './neo4j-briefs.ts';
import { createDriver, Neo4jDriver, unlessAborted } from './neo4j-driver.ts';
import { asBriefgraphError } from './neo4j-error.ts';
import { readLimits } from './read-limits.ts';
import { SentAhead } from './sent-ahead.ts';
import { wholeRows } from './short-rows.ts';
import { quoted } from './text-query.ts';
import { retryTime, servingRetryTime, withRetry } from './with-retry.ts';

export interface Neo4jOptions {
  username: string | null;
  password: string | null;
  database: string | null;
  /** Indexes and constraints stay as they are. */
  readOnly?: boolean;
  /** Told every ten seconds that a transaction waits for its turn, and for how many seconds by then. */
  onWaiting?: (seconds: number) => void;
}

/** A Neo4j server, cluster or Aura instance: `neo4j://`, `neo4j+s://`, `bolt://` and their variants. */
export async function openNeo4j(url: string, options: Neo4jOptions): Promise<GraphEngine> {
  const auth = options.username ? neo4j.auth.basic(options.username, options.password ?? '') : undefined;
  const engine = new Neo4jEngine(new Neo4jDriver(() => createDriver(url, auth)), options);
  try {
    await (options.readOnly ? engine.readSchema() : engine.createSchema());
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** A class because it has a lifetime: the driver's pool of connections. */
class Neo4jEngine implements GraphEngine {
  readonly kind = 'neo4j';
  readonly #driver: Neo4jDriver;
  readonly #options: Neo4jOptions;
  /** Lets a reader see what this process wrote or saw before, also on a cluster's follower. */
  readonly #bookmarks = neo4j.bookmarkManager();
  #hasText = false;

  constructor(driver: Neo4jDriver, options: Neo4jOptions) {
    this.#driver = driver;
    this.#options = options;
  }

  /**
   * Notes what is there: without an index, searching is an error, where there is merely nothing to be found. The leader
   * is asked, so that all that follows sees what any process had written by now.
   */
  async readSchema(): Promise<Row[]> {
    const list = 'schema/neo4j-indexes';
    const indexes = this.#options.readOnly
      ? // A cluster that has no leader can still be read.
        await this.#onLeader(cypher(list), {}, 0).catch(() => this.read(list))
      : await this.#onLeader(cypher(list));
    this.#hasText = indexes.some(({ name }) => name === 'Brief_text');
    return indexes;
  }

  /** Creates what is missing. Several processes may do so at once. */
  async createSchema(): Promise<void> {
    const indexes = await this.readSchema();
    const there = new Set(indexes.map(({ name }) => name as string));
    const missing = ['schema/keys', 'schema/indexes', 'schema/neo4j-text']
      .flatMap(statements)
      .filter((statement) => !there.has(nameIn(statement)));
    for (const statement of missing) await this.#onLeader(statement);
    for (const statement of statements('schema/neo4j-outdated')) {
      if (there.has(nameIn(statement))) await this.#onLeader(statement);
    }
    const building = indexes.some(({ state }) => state !== 'ONLINE');
    if (missing.length > 0 || building) await this.#onLeader('CALL db.awaitIndexes(300)');
    this.#hasText = true;
  }

  /**
   * In one round trip: a single statement needs no BEGIN and COMMIT of its own around it. Reading twice does no harm, so
   * what fails in passing is tried again, as the driver does for its transactions.
   */
  async read(query: string, params: Params = {}): Promise<Row[]> {
    return wholeRows(await this.#runAlone('READ', cypher(query), params));
  }

  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#withSession('WRITE', (session) =>
      session.executeWrite(async (tx) => {
        // The first statement takes the turn, and is answered when those before have ended.
        const stopTelling = this.#tellWaiting();
        const sent = new SentAhead(mostOnTheirWay);
        try {
          const result = await work({
            run: (query, params = {}) => rows(tx, sent, cypher(query), params).finally(stopTelling),
          });
          await sent.done();
          return result;
        } finally {
          await sent.settled();
          stopTelling();
        }
      }),
    );
  }

  #tellWaiting(): () => void {
    const { onWaiting } = this.#options;
    const begun = Date.now();
    const timer = setInterval(() => onWaiting?.(Math.round((Date.now() - begun) / 1000)), 10_000).unref();
    return () => clearInterval(timer);
  }

  async searchBriefs(queries: readonly BriefQuery[], limit: number): Promise<BriefHit[][]> {
    return this.#hasText ? findBriefs(queries, limit, this) : queries.map(() => []);
  }

  async rankBriefs(query: BriefQuery, filter: BriefFilter): Promise<BriefRanking> {
    return this.#hasText ? rankBriefs(query, filter, this) : rankingOf([]);
  }

  async briefsWithPhrase(phrases: string[]): Promise<string[]> {
    const found = new Set<string>();
    if (!this.#hasText) return [];
    // Lucene takes 1,024 clauses at most.
    for (let i = 0; i < phrases.length; i += 500) {
      const query = phrases
        .slice(i, i + 500)
        .map((phrase) => `words:${quoted(phrase)}`)
        .join(' ');
      // Loaders ask this, and must not miss what others have just committed: a follower may.
      for (const row of await this.#onLeader(cypher('schema/neo4j-phrase'), { query })) found.add(row.id as string);
    }
    return [...found].sort();
  }

  async checkpoint(): Promise<void> {
    // A commit on Neo4j is on its disk already.
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** Runs one statement where writes are made, in a transaction of its own. Done twice it must be the same as once. */
  #onLeader(text: string, params: Params = {}, patience?: number): Promise<Row[]> {
    return this.#runAlone('WRITE', text, params, patience);
  }

  #runAlone(mode: 'READ' | 'WRITE', text: string, params: Params, patience?: number): Promise<Row[]> {
    const given = driverValue(params) as Params;
    const limits = readLimits();
    const settings = limits && { timeout: limits.longest };
    return this.#withSession(
      mode,
      (session) =>
        withRetry(async () => rowsOf(await session.run(text, given, settings)), {
          patience: patience ?? (limits ? Math.min(servingRetryTime, limits.longest / 2) : retryTime),
          ...(limits ? { signal: limits.signal } : {}),
        }),
      limits?.signal,
    );
  }

  async #withSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    const driver = this.#driver.current;
    const session = driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(this.#options.database ? { database: this.#options.database } : {}),
    });
    try {
      return await (signal ? unlessAborted(work(session), signal) : work(session));
    } catch (cause) {
      throw asBriefgraphError(cause);
    } finally {
      // Closing resets the connection, which stops what still runs. A server that hangs would not say that it did.
      const closed = session.close();
      if (signal?.aborted) void this.#driver.renewUnless(closed, driver);
      else await closed;
    }
  }
}

const rowsOf = ({ records }: QueryResult): Row[] => records.map((record) => record.toObject());

async function rows(tx: ManagedTransaction, sent: SentAhead, text: string, params: Params): Promise<Row[]> {
  const list = listToWrite(text);
  const all = list === null ? null : params[list];
  // A list that is not given is the server's to complain of.
  if (list === null || !Array.isArray(all)) {
    return rowsOf(await tx.run(text, driverValue(params) as Params));
  }
  for (let at = 0; at < all.length; at += mostAtOnce) {
    const piece = all.slice(at, at + mostAtOnce);
    await sent.send(async () => tx.run(text, driverValue({ ...params, [list]: piece }) as Params));
  }
  return [];
}

/** A statement's list of many thousand rows lies in the server's memory as long as it runs, beside all that it does. */
const mostAtOnce = 2000;
/** So many of them are sent before the first is answered: the server reads the next while it runs one. */
const mostOnTheirWay = 3;

/** Whole numbers become driver integers: Cypher's LIMIT and list positions take no floats. */
function driverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, driverValue(inner)]));
  }
  return value;
}

/** The index or constraint that a statement creates. */
const nameIn = (statement: string) => /(?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1] ?? '';
