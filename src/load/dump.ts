import type { GraphEngine, Row } from '../graph/engine.ts';
import { tallyNames } from './tallies.ts';

const page = 500;

/**
 * The whole graph as canonical JSON Lines: keys sorted, absent values left out, nodes and edges in a fixed order, and
 * nothing that depends on the engine, the machine or the time of loading. Same state, same bytes.
 */
export async function* dump(graph: GraphEngine): AsyncGenerator<string> {
  yield* await captureLines(graph);
  yield* nodes(graph, 'brief');
  yield* nodes(graph, 'entity');
  yield* nodes(graph, 'name');
  yield* nodes(graph, 'story');
  yield* nodes(graph, 'redirect');
}

async function captureLines(graph: GraphEngine): Promise<string[]> {
  const rows = Map.groupBy(await graph.read('dump/captures'), (row) => row.capture as string);
  const lines = [...rows.values()].map((held) => {
    const { name, hash, capturedAt } = held[0] as Row;
    const briefs = held.flatMap(({ brief }) => (brief as string | null) ?? []);
    return canonical({ node: 'capture', name, hash, capturedAt, briefs });
  });
  return lines.sort();
}

const sources = {
  brief: 'briefs',
  entity: 'entities',
  name: 'names',
  story: 'stories',
  redirect: 'redirects',
} as const;

/**
 * When a brief or an entity was written says nothing of it. A brief's mark and its edges as JSON say what its edges say,
 * and what is kept with entities (see derived.ts) what edges to them say. Earlier versions gave entities `words`.
 */
const leftOut: Partial<Record<keyof typeof sources, Row>> = {
  brief: without('since', 'mark', 'edges'),
  entity: without('number', 'pairLevels', 'days', 'changed', 'words', ...tallyNames),
};

function without(...names: string[]): Row {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

async function* nodes(graph: GraphEngine, node: keyof typeof sources): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await graph.read(`dump/${sources[node]}`, { after, limit: page });
    const ids = rows.map((row) => row.id as string);
    const edges = await graph.read(`dump/${node}-edges`, { ids });
    const edgesOf = Map.groupBy(edges, ({ source }) => source as string);
    for (const { id, properties } of rows) {
      yield canonical({ node, ...properties, ...leftOut[node] });
      const lines = (edgesOf.get(id) ?? []).map(({ type, source, target, properties: own }) =>
        canonical({ edge: type, source, target, ...own }),
      );
      yield* lines.sort();
    }
    if (rows.length < page) return;
    after = ids.at(-1) as string;
  }
}

/** JSON with sorted keys; absent and null are one. */
function canonical(value: Row): string {
  const entries = Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}
