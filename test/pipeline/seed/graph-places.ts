import type { GraphEngine } from '../../../src/graph/engine.ts';
import { dump } from '../../../src/load/dump.ts';
import { type Relation, relations } from '../../../src/pipeline/seed/moved-places.ts';

/** The canonical dump as one list of lines. */
export async function dumped(graph: GraphEngine): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
}

/** Every place in a brief that a dump says to mean an entity: `brief relation entity start end`. */
export function placesIn(lines: string[]): Set<string> {
  const edges = lines.map((line) => JSON.parse(line)).filter(({ edge }) => relations.includes(edge as Relation));
  return new Set(
    edges.flatMap(({ edge, source, target, evidence }) =>
      (JSON.parse(evidence) as { start: number; end: number }[]).map(
        ({ start, end }) => `${source} ${edge} ${target} ${start} ${end}`,
      ),
    ),
  );
}
