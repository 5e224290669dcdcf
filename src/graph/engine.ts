import type { BriefRanking } from './brief-ranking.ts';

/** Values for a query's parameters: strings, numbers, booleans, null, and lists and maps of those. */
export type Params = Record<string, unknown>;

/** One row of a result, by column: plain JSON values only; no driver's type leaves this folder. */
// biome-ignore lint/suspicious/noExplicitAny: a column's type is known to the query's caller alone
export type Row = Record<string, any>;

/** What can be searched for: briefs by full text, all else by names. */
export const searchable = ['Brief', 'Concept', 'Paper', 'Person', 'Organization', 'Outlet'] as const;
export type Searchable = (typeof searchable)[number];

/** What briefs are searched for. */
export interface BriefQuery {
  /** All that was asked for, normalised: what a title is compared with. */
  key: string;
  /** The words of it that are looked for, each once. */
  words: readonly string[];
}

/** A brief that full text finds, with what it is ranked by. */
export interface BriefHit {
  /** What it is shown by: see `shownOfBrief`. */
  node: Row;
  /** 5: the query is its title, 4: begins it, 3: stands in it, 2: stands in its text, 1: all words do, 0: some do. */
  level: number;
  /** What the engine makes of the words in text and title: tells apart those of one level. */
  relevance: number;
}

/** Which of the briefs found are wanted; what is null does not matter. */
export interface BriefFilter {
  /** Id of the outlet that published it. */
  outlet: string | null;
  /** Dates, or their beginnings: a brief without a date is in no range. */
  from: string | null;
  to: string | null;
}

/** What a list of briefs shows without reading more of each. */
export const shownOfBrief = 'id,title,url,kind,category,publishedAt,publishedPrecision,captures,newest'.split(',');

export interface Transaction {
  /** Runs `cypher/<query>.cypher`, for example `load/briefs`. It sees what this transaction wrote. */
  run(query: string, params?: Params): Promise<Row[]>;
}

/**
 * A property graph that answers the statements in `cypher/`. Every method throws `BriefgraphError`
 * with a code `DATABASE_…`, whose message names no host, user, password or statement.
 */
export interface GraphEngine {
  readonly kind: 'embedded' | 'neo4j';
  /** Runs `cypher/<query>.cypher` for reading. */
  read(query: string, params?: Params): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: all that it wrote is there afterwards, or nothing. May run `work` again
   * after a passing failure, so `work` changes nothing but the graph.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Of each query the briefs that have any of its words, at most `limit`, the best first: by `level`, then by
   * `relevance`. Of those alike in both, any may come first, or be the one that is left out.
   */
  searchBriefs(queries: readonly BriefQuery[], limit: number): Promise<BriefHit[][]>;
  /** All briefs that a query finds, in their order, ties by id. It costs ten times what the first twenty do. */
  rankBriefs(query: BriefQuery, filter: BriefFilter): Promise<BriefRanking>;
  /** Ids of the briefs whose `words` contain one of the phrases (normalised words), sorted, as of the last commit. */
  briefsWithPhrase(phrases: string[]): Promise<string[]>;
  /** Makes what was committed safe from a crash of the machine. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}
