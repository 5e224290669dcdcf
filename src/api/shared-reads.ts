import type DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { BriefHit, BriefQuery, GraphEngine, Params, Row } from '../graph/engine.ts';
import { gathered } from './gathered.ts';

/** What all requests read through, so that they read together. */
export interface SharedReads {
  /** The rows of a statement `<type>/<relation>` by key. */
  rows(query: string, params: Params): DataLoader<string, Row[]>;
  /** What full text finds among briefs, by the JSON of a query. */
  briefs(limit: number): DataLoader<string, BriefHit[]>;
}

/** Statements with their parameters: cursors make ever new ones. One that is forgotten still answers who asked it. */
const most = 1000;

export function createSharedReads(graph: GraphEngine): SharedReads {
  const statements = new LRUCache<string, DataLoader<string, Row[]>>({ max: most });
  const briefs = new LRUCache<string, DataLoader<string, BriefHit[]>>({ max: most });
  return {
    rows: (query, params) =>
      known(statements, `${query} ${JSON.stringify(params)}`, () =>
        gathered(async (keys) => {
          const rows = await graph.read(query, { ...params, keys });
          return Map.groupBy(rows, ({ key }) => key as string);
        }, []),
      ),
    briefs: (limit) =>
      known(briefs, `${limit}`, () =>
        gathered(async (keys) => {
          const queries = keys.map((key) => JSON.parse(key) as BriefQuery);
          const found = await graph.searchBriefs(queries, limit);
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
