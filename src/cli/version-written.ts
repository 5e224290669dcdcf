import type { GraphEngine } from '../graph/engine.ts';

/**
 * The graph's version after a load, for the `graphVersion` of its `--json`: who sends it as `x-graph-version-at-least` gets
 * no answer from before the load, of any server.
 */
export async function versionWritten(graph: GraphEngine): Promise<number> {
  const { currentVersion } = await import('../graph/graph-version.ts');
  return (await currentVersion(graph)).number;
}
