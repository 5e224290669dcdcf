import { BriefgraphError } from '../errors.ts';
import type { BriefRanking } from './brief-ranking.ts';
import { cypher, listToWrite, statements } from './cypher.ts';
import { EmbeddedBriefs } from './embedded-briefs.ts';
import { type Database, type EmbeddedOptions, hold, openDatabase, release, wasLeftOpen } from './embedded-file.ts';
import { makeTextIndex, type TextIndex, textIndexes } from './embedded-text.ts';
import type { BriefFilter, BriefHit, BriefQuery, GraphEngine, Params, Row, Transaction } from './engine.ts';
import { SentAhead } from './sent-ahead.ts';
import { wholeRows } from './short-rows.ts';

/** The embedded engine over a database file, or in memory where `path` is null. */
export async function openEmbedded(path: string | null, options: EmbeddedOptions = {}): Promise<GraphEngine> {
  const db = openDatabase(path, options);
  const leftOpen = path !== null && (await wasLeftOpen(db, path));
  const readOnly = options.readOnly === true && path !== null;
  if (!readOnly) await createSchema(db);
  if (path && !readOnly) hold(path);
  return new EmbeddedEngine(db, path, readOnly, leftOpen);
}

/** A word that more briefs have says little about where a phrase is. */
const commonFrom = 1000;
/** So few briefs are looked into at once, without asking for a still rarer word. */
const rareEnough = 20;

/** A class because it has a lifetime: the open file, the queue of writers, and whether the file is marked as in use. */
class EmbeddedEngine implements GraphEngine {
  readonly kind = 'embedded';
  readonly #db: Database;
  readonly #path: string | null;
  readonly #readOnly: boolean;
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** Also where one that was killed left it so: its log goes when this one closes, and the mark must go with it. */
  #markedOpen: boolean;
  readonly #textIndexes = new Map<TextIndex, Promise<void>>();
  readonly #commonWords = new Set<string>();
  readonly #briefs = new EmbeddedBriefs({
    withWord: (property, word) => this.#withWord(property, word),
    rows: (query, params) => this.#rows(query, params),
    read: (query, params) => this.read(query, params),
  });

  constructor(db: Database, path: string | null, readOnly: boolean, leftOpen: boolean) {
    this.#markedOpen = leftOpen;
    this.#db = db;
    this.#path = path;
    this.#readOnly = readOnly;
  }

  async read(query: string, params: Params = {}): Promise<Row[]> {
    return wholeRows((await this.#guard(() => this.#db.executeCypher(cypher(query), params))).toArray());
  }

  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(() => this.#transactNow(work));
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async #transactNow<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.#readOnly) throw new BriefgraphError('DATABASE_HELD', 'the database was opened for reading only');
    await this.#markOpen();
    // A transaction keeps the indexes that are there, and what it says must be found: none is made while one runs.
    await Promise.all(textIndexes.map((index) => this.#textIndex(index)));
    const transaction = this.#db.beginTransaction();
    // The engine runs them in a thread of its own, and would run several of them side by side.
    const sent = new SentAhead(1);
    try {
      const result = await work({
        run: async (query, params = {}) => {
          const text = cypher(query);
          const list = listToWrite(text);
          const run = () => this.#guard(() => transaction.executeCypher(text, params));
          if (list !== null) {
            // To look for nodes to write at no rows is not for nothing: it takes the engine milliseconds.
            if (!isEmptyList(params[list])) await sent.send(run);
            return [];
          }
          await sent.done();
          return (await run()).toArray();
        },
      });
      await sent.done();
      await this.#guard(async () => transaction.commit());
      this.#briefs.forget();
      return result;
    } catch (error) {
      // A transaction cannot end while a statement of it runs.
      await sent.settled();
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  searchBriefs(queries: readonly BriefQuery[], limit: number): Promise<BriefHit[][]> {
    return Promise.all(queries.map((query) => this.#briefs.first(query, limit)));
  }

  rankBriefs(query: BriefQuery, filter: BriefFilter): Promise<BriefRanking> {
    return this.#briefs.ranking(query, filter);
  }

  async #rows(query: string, params: Params = {}): Promise<unknown[][]> {
    return (await this.#guard(() => this.#db.executeCypher(cypher(query), params))).rows();
  }

  async briefsWithPhrase(phrases: string[]): Promise<string[]> {
    const found = new Set<string>();
    const holders = new Map<string, number[]>();
    for (const phrase of phrases) {
      const ids = await this.#fewestHolders(phrase.split(' '), holders);
      if (ids.length === 0) continue;
      const rows = await this.#rows('schema/embedded-phrase', { nodes: ids, phrase: ` ${phrase} ` });
      for (const [, id] of rows) found.add(id as string);
    }
    return [...found].sort();
  }

  /**
   * The briefs that have the rarest of the words: few to look into, where a common word has nearly all. Words once
   * found common are asked about only where a phrase has no others.
   */
  async #fewestHolders(words: string[], holders: Map<string, number[]>): Promise<number[]> {
    const rare = words.filter((word) => !this.#commonWords.has(word));
    let fewest: number[] | null = null;
    for (const word of rare.length > 0 ? rare : words) {
      const ids = holders.get(word) ?? (await this.#briefsWithWord(word));
      holders.set(word, ids);
      if (ids.length > commonFrom) this.#commonWords.add(word);
      if (fewest === null || ids.length < fewest.length) fewest = ids;
      if (fewest.length <= rareEnough) break;
    }
    return fewest ?? [];
  }

  async #briefsWithWord(word: string): Promise<number[]> {
    return (await this.#withWord('words', word)).map((hit) => hit[0] as number);
  }

  async #withWord(property: TextIndex, word: string): Promise<number[][]> {
    await this.#textIndex(property);
    return this.#guard(() => this.#db.textSearch('Brief', property, word, 10_000_000));
  }

  /**
   * Makes a full-text index when it is first needed, in the engine's own thread. The engine stores none: a file
   * that says it has one is read whole and indexed before it is open, which is nearly half of the time that takes. So a
   * closed file has none.
   */
  #textIndex(index: TextIndex): Promise<void> {
    const known = this.#textIndexes.get(index);
    if (known) return known;
    const made = this.#guard(() => makeTextIndex(this.#db, index));
    this.#textIndexes.set(index, made);
    made.catch(() => this.#textIndexes.delete(index));
    return made;
  }

  async checkpoint(): Promise<void> {
    if (this.#path && !this.#readOnly) await this.#guard(async () => this.#db.walCheckpoint());
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    await Promise.allSettled(this.#textIndexes.values());
    if (this.#path && !this.#readOnly) await this.#leaveTidy();
    this.#db.close();
    if (this.#path && !this.#readOnly) release(this.#path);
  }

  /** What the next one to open the file finds: all in the file itself, and nothing that must be made anew at once. */
  async #leaveTidy(): Promise<void> {
    if (!this.#markedOpen && this.#textIndexes.size === 0) return;
    for (const index of this.#textIndexes.keys()) await this.#guard(() => this.#db.dropTextIndex('Brief', index));
    if (this.#markedOpen)
      await this.#guard(() => this.#db.executeCypher(cypher('schema/embedded-mark'), { open: false }));
    await this.checkpoint();
  }

  /** Says in the file itself, before the first commit, that a log belongs beside it: see wasLeftOpen. */
  async #markOpen(): Promise<void> {
    if (this.#markedOpen || this.#path === null) return;
    this.#markedOpen = true;
    await this.#guard(() => this.#db.executeCypher(cypher('schema/embedded-mark'), { open: true }));
    await this.checkpoint();
  }

  async #guard<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (cause) {
      if (/no space left|os error 28/i.test(String(cause))) {
        throw new BriefgraphError('DATABASE_FAILED', 'the disk is full: what was committed before is whole', {
          next: 'Make room and run the same command again.',
          cause,
        });
      }
      throw new BriefgraphError('DATABASE_FAILED', 'the embedded database could not do this', { cause });
    }
  }
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

async function createSchema(db: Database): Promise<void> {
  for (const file of ['schema/embedded-keys', 'schema/keys', 'schema/indexes']) {
    for (const statement of statements(file)) await db.executeCypher(statement);
  }
}
