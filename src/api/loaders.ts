import DataLoader from 'dataloader';
import type { GraphEngine, Params } from '../graph/engine.ts';

/** What every statement for a loader returns: the key that the row belongs to, beside columns of its own. */
export interface KeyedRow {
  key: string;
}

/**
 * Reads by name of the statement and key. All keys asked of one statement with the same parameters while a level of
 * the query is resolved go in one read, so a query costs a read for each relation and level, however wide it is.
 */
export interface Loaders {
  /** The rows of one key, in the statement's order. */
  many<Row extends KeyedRow>(query: string, key: string, params?: Params): Promise<Row[]>;
  /** The first row of one key, or null. */
  one<Row extends KeyedRow>(query: string, key: string, params?: Params): Promise<Row | null>;
}

/** Loaders for one request: what they have read is never older than it. */
export function createLoaders(graph: GraphEngine): Loaders {
  const loaders = new Map<string, DataLoader<string, KeyedRow[]>>();

  function loaderFor(query: string, params: Params): DataLoader<string, KeyedRow[]> {
    const name = `${query} ${JSON.stringify(params)}`;
    let loader = loaders.get(name);
    if (!loader) {
      loader = new DataLoader(async (keys) => grouped(keys, await graph.read(query, { ...params, keys: [...keys] })));
      loaders.set(name, loader);
    }
    return loader;
  }

  return {
    many: <Row extends KeyedRow>(query: string, key: string, params: Params = {}) =>
      loaderFor(query, params).load(key) as Promise<Row[]>,
    one: async <Row extends KeyedRow>(query: string, key: string, params: Params = {}) =>
      ((await loaderFor(query, params).load(key))[0] as Row | undefined) ?? null,
  };
}

function grouped(keys: readonly string[], rows: Record<string, unknown>[]): KeyedRow[][] {
  const byKey = new Map<string, KeyedRow[]>(keys.map((key) => [key, []]));
  for (const row of rows as unknown as KeyedRow[]) byKey.get(row.key)?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}
