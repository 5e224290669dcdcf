import type { Params } from '../graph/engine.ts';
import { apiError } from './api-error.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor, type Place, type PlaceShape } from './cursor.ts';
import type { KeyedRow, Loaders, NodeRow } from './loaders.ts';
import type { EntityRow } from './rows.ts';
import { whenKnown } from './when-known.ts';

export const longestPage = 100;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

/** How many are asked for: 20 where nothing is said, and never less than 1 or more than 100. */
export function pageSize(first: number | null | undefined, fallback = 20, longest = longestPage): number {
  const size = first ?? fallback;
  if (size < 1 || size > longest) {
    throw apiError('BAD_USER_INPUT', `"first" is ${size}. It must be from 1 to ${longest}.`);
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

interface Page<Row, Node> {
  /** What `pageParams` asked for. */
  rows: Row[];
  /** Where a row stands. */
  place: (row: Row) => Place;
  /** The node of each row; null for what has gone since the row was read. */
  nodes: (rows: Row[]) => (Node | null)[] | Promise<(Node | null)[]>;
  edge: (of: { row: Row; node: Node }) => object;
  totalCount?: () => number | Promise<number>;
}

/** A Relay connection. Each part of it is made, and nodes are read and rows counted, only where that is selected. */
export function connection<Row, Node>(list: List, args: PageArgs, page: Page<Row, Node>) {
  const rows = page.rows.slice(0, pageSize(args.first));
  const cursor = (row: Row) => encodeCursor(list.name, page.place(row));
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    edges: () =>
      whenKnown(page.nodes(rows), (nodes) =>
        rows.flatMap((row, i) => {
          const node = nodes[i] ?? null;
          return node === null ? [] : [{ ...page.edge({ row, node }), node, cursor: () => cursor(row) }];
        }),
      ),
    nodes: () => whenKnown(page.nodes(rows), (nodes) => nodes.filter((node) => node !== null)),
    pageInfo: () => ({
      hasNextPage: page.rows.length > rows.length,
      hasPreviousPage: args.after != null,
      startCursor: first === undefined ? null : cursor(first),
      endCursor: last === undefined ? null : cursor(last),
    }),
    totalCount: page.totalCount,
  };
}

/** The columns of a row that its list is sorted by. */
export function placeOf(row: object, shape: PlaceShape): Place {
  return Object.fromEntries(
    Object.keys(shape).map((name) => [name, (row as Record<string, string | number>)[name]]),
  ) as Place;
}

/** A page of rows whose nodes are entities. */
const ofEntities = <Node extends EntityRow, Row extends NodeRow>(rows: Row[], shape: PlaceShape, load: Loaders) => ({
  rows,
  place: (row: Row) => placeOf(row, shape),
  nodes: (shown: Row[]) => load.nodes<Node>(shown),
});

/** The entities of rows. */
export async function nodesOf<Node extends EntityRow>(rows: (KeyedRow & NodeRow)[], load: Loaders): Promise<Node[]> {
  return (await load.nodes<Node>(rows)).filter((node) => node !== null);
}

interface Relation<Parent, Node, Row, Args> {
  /** The statement, `<type>/<relation>`; where `read` asks several, the name that cursors are known by. */
  query: string;
  place: PlaceShape;
  edge: (of: { row: Row; node: Node; parent: Parent; args: Args }) => object;
  /** Further parameters of the statement. */
  params?: (args: Args) => Params;
  /** How the rows are read where asking the statement once is not enough. */
  read?: (context: Context, parent: Parent, args: Args, page: { limit: number; after: Place | null }) => Promise<Row[]>;
  /** The statement that counts the whole list, and its column. */
  total?: readonly [statement: string, column: string];
}

/** The resolver of a connection that hangs on an entity. */
export function relation<
  Parent extends { id: string },
  Node extends EntityRow,
  Row extends KeyedRow & NodeRow = KeyedRow & NodeRow,
  Args extends PageArgs = PageArgs,
>({ query, place, edge, params = () => ({}), read, total }: Relation<Parent, Node, Row, Args>) {
  const list = { name: query, place };
  return async (parent: Parent, args: Args, context: Context) => {
    const { load } = context;
    const own = params(args);
    const page = pageParams(list, args);
    const rows = await (read
      ? read(context, parent, args, page)
      : load.many<Row>(query, parent.id, { ...own, ...page }));
    return connection(list, args, {
      ...ofEntities<Node, Row>(rows, place, load),
      edge: ({ row, node }) => edge({ row, node, parent, args }),
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
}

export interface ListArgs extends PageArgs {
  orderBy?: string | null;
}

/** The resolver of a connection of all entities of a type. */
export function listing<Args extends ListArgs>({ query, place, params, count }: Listing<Args>) {
  return async (_: unknown, args: Args, context: Context) => {
    const { graph, load } = context;
    const own = await params(args, context);
    // The order is part of the name: a cursor of one order means nothing in another.
    const list = { name: `${query(args)} ${args.orderBy}`, place };
    const rows = (await graph.read(query(args), { ...own, ...pageParams(list, args) })) as NodeRow[];
    return connection(list, args, {
      ...ofEntities(rows, place, load),
      edge: () => ({}),
      totalCount: async () => Number((await graph.read(count, own))[0]?.count ?? 0),
    });
  };
}
