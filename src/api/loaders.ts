import DataLoader from 'dataloader';
import type { BriefHit, BriefQuery, Params } from '../graph/engine.ts';
import { type Asker, patientAsker } from './asker.ts';
import type { KnownEntities } from './entity-cache.ts';
import type { EntityRow } from './rows.ts';
import type { SharedReads } from './shared-reads.ts';

/** What every statement for a loader returns: the key that the row belongs to, beside columns of its own. */
export interface KeyedRow {
  key: string;
}

/** A row whose node is known by its id. The statement returns the node as well where it is seldom known already. */
export interface NodeRow {
  id: string;
  node?: EntityRow;
}

/**
 * Reads by name of the statement and key. All keys asked of one statement with the same parameters while a level of
 * the query is resolved go in one read, so a query costs a read for each relation and level, however wide it is; under
 * load several queries go in it together (see gathered.ts).
 */
export interface Loaders {
  /** The rows of one key, in the statement's order. */
  many<Row extends KeyedRow>(query: string, key: string, params?: Params): Promise<Row[]>;
  /** The first row of one key, or null. */
  one<Row extends KeyedRow>(query: string, key: string, params?: Params): Promise<Row | null>;
  /** The entities that have these ids themselves, each where its id is; null where none has it. At once where all are known. */
  entities<Row extends EntityRow>(ids: readonly string[]): (Row | null)[] | Promise<(Row | null)[]>;
  /** The entities of rows: those that the statement returned with them (`node`), and of the others by their ids. */
  nodes<Row extends EntityRow>(rows: readonly NodeRow[]): (Row | null)[] | Promise<(Row | null)[]>;
  /** What full text finds among briefs: see GraphEngine. */
  searchBriefs(query: BriefQuery, limit: number): Promise<BriefHit[]>;
  /** The same of one id. */
  entity<Row extends EntityRow>(id: string): Row | null | Promise<Row | null>;
}

/**
 * Loaders for one request: what they have read is never older than it. `known` is what this and other requests have
 * read of the graph in the state that this one found it in.
 */
export function createLoaders(reads: SharedReads, known: KnownEntities, asker: Asker = patientAsker()): Loaders {
  const loaders = new Map<string, DataLoader<string, KeyedRow[]>>();
  const byId = new DataLoader<string, EntityRow | null>((ids) => readEntities(reads, ids, known, asker));

  function loaderFor(query: string, params: Params): DataLoader<string, KeyedRow[]> {
    const name = `${query} ${JSON.stringify(params)}`;
    let loader = loaders.get(name);
    if (!loader) {
      const shared = reads.rows(query, params);
      loader = new DataLoader((keys) => shared.loadMany(keys, asker) as Promise<KeyedRow[][]>);
      loaders.set(name, loader);
    }
    return loader;
  }

  const entity = (id: string) => known.get(id) ?? byId.load(id);
  const nodeOf = ({ id, node }: NodeRow) => {
    const before = known.get(id);
    if (before === undefined && node) known.set(id, node);
    return before ?? node ?? byId.load(id);
  };
  const together = (found: (EntityRow | Promise<EntityRow | null>)[]) =>
    found.some((each) => each instanceof Promise) ? Promise.all(found) : (found as EntityRow[]);
  return {
    many: <Row extends KeyedRow>(query: string, key: string, params: Params = {}) =>
      loaderFor(query, params).load(key) as Promise<Row[]>,
    one: async <Row extends KeyedRow>(query: string, key: string, params: Params = {}) =>
      ((await loaderFor(query, params).load(key))[0] as Row | undefined) ?? null,
    searchBriefs: ({ key, words }, limit) => reads.briefs(limit).load(JSON.stringify({ key, words }), asker),
    entity: <Row extends EntityRow>(id: string) => entity(id) as Row | Promise<Row | null>,
    entities: <Row extends EntityRow>(ids: readonly string[]) => together(ids.map(entity)) as Row[],
    nodes: <Row extends EntityRow>(rows: readonly NodeRow[]) => together(rows.map(nodeOf)) as Row[],
  };
}

/** The statement that reads what an id's beginning tells the type of. */
function statementFor(id: string): string {
  if (id.startsWith('brief/')) return 'brief/by-id';
  return id.startsWith('story/') ? 'story/by-id' : 'entity/by-id';
}

async function readEntities(reads: SharedReads, ids: readonly string[], known: KnownEntities, asker: Asker) {
  const found = await Promise.all(ids.map((id) => reads.rows(statementFor(id), {}).load(id, asker)));
  return found.map((rows, i) => {
    const node = (rows[0]?.node ?? null) as EntityRow | null;
    if (node) known.set(ids[i] as string, node);
    return node;
  });
}
