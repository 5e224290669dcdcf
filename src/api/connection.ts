import type { Params, Row } from '../graph/engine.ts';
import { apiError } from './api-error.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor, type Place, type PlaceShape } from './cursor.ts';
import type { KeyedRow, Loaders } from './loaders.ts';

export const longestPage = 100;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

/** How many are asked for: 20 where nothing is said, and never less than 1 or more than 100. */
export function pageSize(first: number | null | undefined, fallback = 20): number {
  const size = first ?? fallback;
  if (size < 1 || size > longestPage) {
    throw apiError('BAD_USER_INPUT', `"first" is ${size}. It must be from 1 to ${longestPage}.`);
  }
  return size;
}

/** A list that can be paged: its name, by which its cursors are known, and what it is sorted by. */
export interface List {
  name: string;
  place: PlaceShape;
}

/** What a statement needs for a page: one row more than asked for tells whether there is a next page. */
export function pageParams(list: List, args: PageArgs): { limit: number; after: Place | null } {
  const after = args.after == null ? null : decodeCursor(list.name, args.after, list.place);
  return { limit: pageSize(args.first) + 1, after };
}

export interface PlacedRow<Node = unknown> {
  node: Node;
  place: Place;
}

/** A Relay connection of the rows that `pageParams` asked for. `totalCount` is counted only where it is selected. */
export function connection<Placed extends PlacedRow, Edge extends object>(
  list: List,
  args: PageArgs,
  page: { rows: Placed[]; edge: (row: Placed) => Edge; totalCount?: () => Promise<number> },
) {
  const size = pageSize(args.first);
  const edges = page.rows.slice(0, size).map((row) => ({
    ...page.edge(row),
    node: row.node,
    cursor: encodeCursor(list.name, row.place),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.rows.length > size,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  };
}

interface Relation<Parent, Edge, Args> {
  /** The statement, `<type>/<relation>`. */
  query: string;
  place: PlaceShape;
  edge: (row: Edge, parent: Parent) => object;
  /** Further parameters of the statement. */
  params?: (args: Args) => Params;
  /** How the rows are read where asking the statement once is not enough. */
  read?: (load: Loaders, parent: Parent, params: Params & { limit: number }) => Promise<Edge[]>;
  /** The statement that counts the whole list, and its column. */
  total?: readonly [statement: string, column: string];
}

/** The resolver of a connection that hangs on an entity. */
export function relation<
  Parent extends { id: string },
  Edge extends KeyedRow & PlacedRow,
  Args extends PageArgs = PageArgs,
>({ query, place, edge, params = () => ({}), read, total }: Relation<Parent, Edge, Args>) {
  const list = { name: query, place };
  return async (parent: Parent, args: Args, { load }: Context) => {
    const own = params(args);
    const all = { ...own, ...pageParams(list, args) };
    const rows = await (read ? read(load, parent, all) : load.many<Edge>(query, parent.id, all));
    return connection(list, args, {
      rows,
      edge: (row) => edge(row, parent),
      ...(total && {
        totalCount: async () => {
          const row = await load.one<KeyedRow & Record<string, unknown>>(total[0], parent.id, own);
          return Number(row?.[total[1]] ?? 0);
        },
      }),
    });
  };
}

interface Listing<Args> {
  /** The statement, which may depend on the order asked for. */
  query: (args: Args) => string;
  place: PlaceShape;
  params: (args: Args, context: Context) => Params | Promise<Params>;
  /** The statement that counts under the same parameters. */
  count: string;
  /** Makes the node of a row where the statement does not return it ready as `node`. */
  node?: (row: Row) => unknown;
}

export interface ListArgs extends PageArgs {
  orderBy?: string | null;
}

/** The resolver of a connection of all entities of a type. */
export function listing<Args extends ListArgs>({ query, place, params, count, node }: Listing<Args>) {
  return async (_: unknown, args: Args, context: Context) => {
    const { graph } = context;
    const own = await params(args, context);
    // The order is part of the name: a cursor of one order means nothing in another.
    const list = { name: `${query(args)} ${args.orderBy}`, place };
    const rows = await graph.read(query(args), { ...own, ...pageParams(list, args) });
    return connection(list, args, {
      rows: rows.map((row) => ({ node: node ? node(row) : row.node, place: row.place })),
      edge: () => ({}),
      totalCount: async () => Number((await graph.read(count, own))[0]?.count ?? 0),
    });
  };
}
