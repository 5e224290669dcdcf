import { setTimeout } from 'node:timers/promises';
import type { GraphEngine } from '../../graph/engine.ts';
import { currentVersion, type GraphVersion } from '../../graph/graph-version.ts';

/** Milliseconds that a request waits for a version which is on its way, and between two looks. */
const longestWait = 5000;
const betweenLooks = 25;

/**
 * The graph's version once it is at least `wanted`, or what it is when the patience ends: a follower in a cluster gets
 * to know of a load after the leader.
 */
export async function versionFor(graph: GraphEngine, wanted: number, patience = longestWait): Promise<GraphVersion> {
  const end = performance.now() + patience;
  for (;;) {
    const version = await currentVersion(graph);
    if (version.number >= wanted || performance.now() >= end) return version;
    await setTimeout(betweenLooks);
  }
}
