import { LRUCache } from 'lru-cache';
import type { BriefHit, BriefQuery, GraphEngine, Params, Row } from '../graph/engine.ts';
import { type Gathered, gathered } from './gathered.ts';
import type { ReadQueue } from './read-queue.ts';

/** What all requests read through, so that they read together. */
export interface SharedReads {
  /** The rows of a statement `<type>/<relation>` by key. */
  rows(query: string, params: Params): Gathered<Row[]>;
  /** What full text finds among briefs, by the JSON of a query. */
  briefs(limit: number): Gathered<BriefHit[]>;
}

/** Statements with their parameters: cursors make ever new ones. One that is forgotten still answers who asked it. */
const most = 1000;

export function createSharedReads(graph: GraphEngine, queue: ReadQueue = (_, read) => read()): SharedReads {
  const statements = new LRUCache<string, Gathered<Row[]>>({ max: most });
  const briefs = new LRUCache<string, Gathered<BriefHit[]>>({ max: most });
  return {
    rows: (query, params) =>
      known(statements, `${query} ${JSON.stringify(params)}`, () =>
        gathered(async (keys, asker) => {
          const rows = await queue(asker, () => graph.read(query, { ...params, keys }));
          return Map.groupBy(rows, ({ key }) => key as string);
        }, []),
      ),
    briefs: (limit) =>
      known(briefs, `${limit}`, () =>
        gathered(async (keys, asker) => {
          const queries = keys.map((key) => JSON.parse(key) as BriefQuery);
          const found = await queue(asker, () => graph.searchBriefs(queries, limit));
          return new Map(keys.map((key, i) => [key, found[i] ?? []]));
        }, []),
      ),
  };
}

function known<Value extends object>(values: LRUCache<string, Value>, name: string, make: () => Value): Value {
  const before = values.get(name);
  if (before) return before;
  const made = make();
  values.set(name, made);
  return made;
}
