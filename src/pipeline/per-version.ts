import type { GraphEngine } from '../graph/engine.ts';

/**
 * Something worked out from a graph, kept until the graph changes, whoever changes it. It is made when first asked for,
 * once for all who ask at a time; a failure is not kept.
 */
export function perVersion<Made>(graph: GraphEngine, make: (version: number) => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  let madeFor = -1;
  return async () => {
    const version = ((await graph.read('read/version'))[0]?.version as number | undefined) ?? 0;
    if (made === null || version !== madeFor) {
      madeFor = version;
      made = make(version);
      made.catch(() => {
        made = null;
      });
    }
    return made;
  };
}
