import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { BriefgraphError } from '../errors.ts';
import { cypher, listToWrite, statements } from './cypher.ts';
import type { GraphEngine, Params, Row, Searchable, Transaction } from './engine.ts';

export interface Neo4jOptions {
  username: string | null;
  password: string | null;
  database: string | null;
  /** Indexes and constraints stay as they are. */
  readOnly?: boolean;
}

/** A Neo4j server, cluster or Aura instance: `neo4j://`, `neo4j+s://`, `bolt://` and their variants. */
export async function openNeo4j(url: string, options: Neo4jOptions): Promise<GraphEngine> {
  const auth = options.username ? neo4j.auth.basic(options.username, options.password ?? '') : undefined;
  const driver = createDriver(url, auth);
  const engine = new Neo4jEngine(driver, options.database ?? undefined);
  try {
    await (options.readOnly ? engine.readSchema() : engine.createSchema());
  } catch (error) {
    await driver.close();
    throw error;
  }
  return engine;
}

function createDriver(url: string, auth: ReturnType<typeof neo4j.auth.basic> | undefined): Driver {
  try {
    return neo4j.driver(url, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: 15_000,
      userAgent: 'briefgraph',
    });
  } catch (cause) {
    throw new BriefgraphError('USAGE', 'this is not an address of a Neo4j database', {
      next: 'Use neo4j://host:7687, neo4j+s://… (Aura), bolt://…, a file path or memory:',
      cause,
    });
  }
}

/** A class because it has a lifetime: the driver's pool of connections. */
class Neo4jEngine implements GraphEngine {
  readonly kind = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string | undefined;
  /** Lets a reader see what this process wrote, also on a cluster's follower. */
  readonly #bookmarks = neo4j.bookmarkManager();
  #hasText = false;

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    this.#database = database;
  }

  /** Notes what is there: without an index, searching is an error, where there is merely nothing to be found. */
  async readSchema(): Promise<Set<string>> {
    const there = new Set((await this.read('schema/neo4j-indexes')).map((row) => row.name as string));
    this.#hasText = there.has('Brief_words');
    return there;
  }

  async createSchema(): Promise<void> {
    const there = await this.readSchema();
    const missing = ['schema/keys', 'schema/indexes', 'schema/neo4j-text']
      .flatMap(statements)
      .filter((statement) => !there.has(nameIn(statement)));
    for (const statement of missing) await this.#withSession('WRITE', (session) => session.run(statement));
    if (missing.length > 0) await this.#withSession('WRITE', (session) => session.run('CALL db.awaitIndexes(300)'));
    this.#hasText = true;
  }

  read(query: string, params: Params = {}): Promise<Row[]> {
    return this.#withSession('READ', (session) => session.executeRead((tx) => rows(tx, cypher(query), params)));
  }

  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#withSession('WRITE', (session) =>
      session.executeWrite((tx) => work({ run: (query, params = {}) => rows(tx, cypher(query), params) })),
    );
  }

  async search(label: Searchable, words: string, limit: number): Promise<string[]> {
    const query = words.split(' ').filter(Boolean).map(quoted).join(' ');
    if (query === '' || !this.#hasText) return [];
    const found = await this.read('schema/neo4j-search', { index: `${label}_words`, query, limit });
    return found.map((row) => row.id as string);
  }

  async briefsWithPhrase(phrases: string[]): Promise<string[]> {
    const found = new Set<string>();
    if (!this.#hasText) return [];
    // Lucene takes 1,024 clauses at most.
    for (let i = 0; i < phrases.length; i += 500) {
      const query = phrases
        .slice(i, i + 500)
        .map(quoted)
        .join(' ');
      for (const row of await this.read('schema/neo4j-phrase', { query })) found.add(row.id as string);
    }
    return [...found].sort();
  }

  async checkpoint(): Promise<void> {
    // A commit on Neo4j is on its disk already.
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #withSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
  ): Promise<T> {
    const session = this.#driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(this.#database ? { database: this.#database } : {}),
    });
    try {
      return await work(session);
    } catch (cause) {
      throw asBriefgraphError(cause);
    } finally {
      await session.close();
    }
  }
}

async function rows(tx: ManagedTransaction, text: string, params: Params): Promise<Row[]> {
  const list = listToWrite(text);
  const all = list === null ? null : params[list];
  // A list that is not given is the server's to complain of.
  if (list === null || !Array.isArray(all)) {
    const result = await tx.run(text, driverValue(params) as Params);
    return result.records.map((record) => record.toObject());
  }
  for (let at = 0; at < all.length; at += mostAtOnce) {
    await tx.run(text, driverValue({ ...params, [list]: all.slice(at, at + mostAtOnce) }) as Params);
  }
  return [];
}

/** A statement's list of many thousand rows lies in the server's memory as long as it runs, beside all that it does. */
const mostAtOnce = 2000;

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

/** A Lucene phrase of words taken as they are. */
const quoted = (words: string) => `"${words.replace(/[\\"]/g, '\\$&')}"`;

function asBriefgraphError(cause: unknown): unknown {
  if (cause instanceof BriefgraphError) return cause;
  const code = cause instanceof neo4j.Neo4jError ? cause.code : '';
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/.test(code)) {
    return new BriefgraphError('DATABASE_UNAVAILABLE', 'Neo4j refused the user name or password', {
      next: 'Set NEO4J_USERNAME and NEO4J_PASSWORD.',
      cause,
    });
  }
  if (/DatabaseNotFound/.test(code)) {
    return new BriefgraphError('DATABASE_UNAVAILABLE', 'Neo4j has no database of that name', {
      next: 'Set NEO4J_DATABASE, or leave it out for the default one.',
      cause,
    });
  }
  if (/ServiceUnavailable|SessionExpired|Transient/.test(code)) {
    return new BriefgraphError('DATABASE_UNAVAILABLE', 'Neo4j cannot be reached', {
      next: 'Check that it runs and that the address and port are right, then try again.',
      cause,
    });
  }
  if (!(cause instanceof neo4j.Neo4jError)) return cause;
  return new BriefgraphError('DATABASE_FAILED', 'Neo4j could not do this', { cause });
}
