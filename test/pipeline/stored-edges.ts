import { expect } from 'vitest';
import { edgesOfRows } from '../../src/api/brief-edges.ts';
import type { GraphEngine, Row } from '../../src/graph/engine.ts';
import { readBriefEdges, type StoredEdge } from '../../src/model.ts';

/** Every brief's node says of its edges what they say. */
export async function expectStoredEdges(graph: GraphEngine): Promise<void> {
  const briefs = await graph.read('dump/briefs', { after: '', limit: 10_000 });
  const keys = briefs.map(({ id }) => id as string);
  const rows = Map.groupBy(await graph.read('brief/edges', { keys }), (row: Row) => row.key as string);
  const inGraph = keys.map((id) => [id, edgesOfRows((rows.get(id) ?? []) as StoredEdge[])]);
  const stored = briefs.map(({ id, properties }) => [id, readBriefEdges(properties.edges)]);
  expect(stored).toEqual(inGraph);
}
