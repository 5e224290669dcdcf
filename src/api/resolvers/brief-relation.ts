import type { BriefEdges } from '../../model.ts';
import { edgesOf } from '../brief-edges.ts';
import { connection, type IdRow, type PageArgs, pageParams, placeOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Place, PlaceShape } from '../cursor.ts';
import type { BriefRow, EntityRow } from '../rows.ts';
import { whenKnown } from '../when-known.ts';

interface OwnRelation<Node, Row, Args> {
  /** The field, by which its cursors are known. */
  name: string;
  rows: (edges: BriefEdges) => Row[];
  /** Which entities are shown. */
  keep?: (args: Args) => (node: Node) => boolean;
  /** What it is sorted by: `salience` from the highest down, all else upwards. */
  place: PlaceShape;
  edge: (of: { row: Row; parent: BriefRow }) => object;
}

/** The resolver of a connection that a brief's own account of its edges gives: it is short, so it is sorted here. */
export function ownRelation<
  Node extends EntityRow & { label: string },
  Row extends IdRow,
  Args extends PageArgs = PageArgs,
>({ name, rows, keep = () => () => true, place, edge }: OwnRelation<Node, Row, Args>) {
  const list = { name: `brief/${name}`, place };
  return (parent: BriefRow, args: Args, { load }: Context) => {
    const { limit, after } = pageParams(list, args);
    return whenKnown(edgesOf(parent, load), (edges) => {
      const all = rows(edges);
      return whenKnown(load.entities<Node>(all.map(({ id }) => id)), (nodes) => {
        const isKept = keep(args);
        const found = all.flatMap((row, i) => {
          const node = nodes[i];
          return node && isKept(node) ? [{ row, node, place: placeOf({ ...row, label: node.label }, place) }] : [];
        });
        found.sort((one, other) => compare(one.place, other.place));
        const rest = after === null ? found : found.filter((each) => compare(after, each.place) < 0);
        return connection(list, args, {
          rows: rest.slice(0, limit),
          place: (each) => each.place,
          nodes: (shown) => shown.map(({ node }) => node),
          edge: ({ row: { row } }) => edge({ row, parent }),
          totalCount: () => found.length,
        });
      });
    });
  };
}

/** Negative where the one stands before the other. */
function compare(one: Place, other: Place): number {
  for (const name of Object.keys(one)) {
    const [a, b] = [one[name] as string | number, other[name] as string | number];
    if (a !== b) return a < b === (name === 'salience') ? 1 : -1;
  }
  return 0;
}
