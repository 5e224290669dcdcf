import type { GraphEngine } from './engine.ts';
import { currentVersion } from './graph-version.ts';

/**
 * Something worked out from a graph, kept until the graph changes, whoever changes it. It is made when first asked for,
 * once for all who ask at a time; a failure is not kept.
 */
export function perVersion<Made>(graph: GraphEngine, make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  let madeFor: string | null = null;
  return async () => {
    const { stamp } = await currentVersion(graph);
    if (stamp === null) return make();
    if (made === null || stamp !== madeFor) {
      const making = make();
      made = making;
      madeFor = stamp;
      making.catch(() => {
        if (made === making) made = null;
      });
    }
    return made;
  };
}
