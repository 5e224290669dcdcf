import DataLoader from 'dataloader';
import type { GraphEngine, Params } from '../graph/engine.ts';
import type { KnownEntities } from './entity-cache.ts';
import type { EntityRow } from './rows.ts';

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
  /** The entities that have these ids themselves, each where its id is; null where none has it. At once where all are known. */
  entities<Row extends EntityRow>(ids: readonly string[]): (Row | null)[] | Promise<(Row | null)[]>;
  /** The same of one id. */
  entity<Row extends EntityRow>(id: string): Row | null | Promise<Row | null>;
}

/**
 * Loaders for one request: what they have read is never older than it. `known` is what this and other requests have
 * read of the graph in the state that this one found it in.
 */
export function createLoaders(graph: GraphEngine, known: KnownEntities): Loaders {
  const loaders = new Map<string, DataLoader<string, KeyedRow[]>>();
  const byId = new DataLoader<string, EntityRow | null>((ids) => readEntities(graph, ids, known));

  function loaderFor(query: string, params: Params): DataLoader<string, KeyedRow[]> {
    const name = `${query} ${JSON.stringify(params)}`;
    let loader = loaders.get(name);
    if (!loader) {
      loader = new DataLoader(async (keys) => grouped(keys, await graph.read(query, { ...params, keys: [...keys] })));
      loaders.set(name, loader);
    }
    return loader;
  }

  const entity = (id: string) => known.get(id) ?? byId.load(id);
  return {
    many: <Row extends KeyedRow>(query: string, key: string, params: Params = {}) =>
      loaderFor(query, params).load(key) as Promise<Row[]>,
    one: async <Row extends KeyedRow>(query: string, key: string, params: Params = {}) =>
      ((await loaderFor(query, params).load(key))[0] as Row | undefined) ?? null,
    entity: <Row extends EntityRow>(id: string) => entity(id) as Row | Promise<Row | null>,
    entities: <Row extends EntityRow>(ids: readonly string[]) => {
      const found = ids.map(entity);
      return (found.some((each) => each instanceof Promise) ? Promise.all(found) : found) as Row[];
    },
  };
}

function grouped(keys: readonly string[], rows: Record<string, unknown>[]): KeyedRow[][] {
  const byKey = new Map<string, KeyedRow[]>(keys.map((key) => [key, []]));
  for (const row of rows as unknown as KeyedRow[]) byKey.get(row.key)?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}

/** The statement that reads what an id's beginning tells the type of. */
function statementFor(id: string): string {
  if (id.startsWith('brief/')) return 'brief/by-id';
  return id.startsWith('story/') ? 'story/by-id' : 'entity/by-id';
}

async function readEntities(graph: GraphEngine, ids: readonly string[], known: KnownEntities) {
  const found = new Map<string, EntityRow>();
  const read = async (statement: string, keys: string[]) => {
    for (const { node } of await graph.read(statement, { keys })) {
      found.set(node.id, node);
      known.set(node.id, node);
    }
  };
  await Promise.all([...Map.groupBy(ids, statementFor)].map(([statement, keys]) => read(statement, keys)));
  return ids.map((id) => found.get(id) ?? null);
}
