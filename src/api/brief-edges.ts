import { type BriefEdges, briefEdges, readBriefEdges, type StoredEdge } from '../model.ts';
import type { KeyedRow, Loaders } from './loaders.ts';
import type { BriefRow } from './rows.ts';
import { whenKnown } from './when-known.ts';

/** A row is the same object as long as it is known, so what it stores is read once. */
const edgesOfRow = new WeakMap<BriefRow, BriefEdges>();

/** What a brief's edges say. */
export function edgesOf(brief: BriefRow, load: Loaders): BriefEdges | Promise<BriefEdges> {
  const known = edgesOfRow.get(brief);
  if (known) return known;
  return whenKnown(storedEdges(brief, load), (edges) => {
    edgesOfRow.set(brief, edges);
    return edges;
  });
}

/** What a brief's row says of its edges; the graph is asked where it does not. */
export function storedEdges(
  { id, edges }: Pick<BriefRow, 'id' | 'edges'>,
  load: Loaders,
): BriefEdges | Promise<BriefEdges> {
  if (edges === undefined) return edgesOfWhole(id, load);
  return edges === null ? edgesInGraph(id, load) : readBriefEdges(edges);
}

/** Of a brief that was read for a list, without them: most of what is stored of it. */
async function edgesOfWhole(id: string, load: Loaders): Promise<BriefEdges> {
  const whole = await load.one<KeyedRow & { node: BriefRow }>('brief/by-id', id);
  return storedEdges({ id, edges: whole?.node.edges ?? null }, load);
}

/** Of a brief that an earlier program stored: its next change writes its edges into its node. */
async function edgesInGraph(id: string, load: Loaders): Promise<BriefEdges> {
  return edgesOfRows(await load.many<KeyedRow & StoredEdge>('brief/edges', id));
}

/** The rows of `brief/edges`; who is cited is in the claim. */
export function edgesOfRows(rows: StoredEdge[]): BriefEdges {
  return briefEdges(
    rows.map(({ type, id, edge }) => {
      const claim = typeof edge.claim === 'string' ? (JSON.parse(edge.claim) as { citedAs?: string | null }) : {};
      return { type, id, edge: { ...edge, citedAs: claim.citedAs ?? null } };
    }),
  );
}
