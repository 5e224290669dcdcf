import { BriefgraphError } from '../errors.ts';
import type { GraphEngine, Row } from './engine.ts';
import { withReadLimits } from './read-limits.ts';
import { sharedFrom } from './shared-from.ts';
import { takeTurn } from './turn.ts';

/** The state that a graph is in. */
export interface GraphVersion {
  /** So many transactions have changed the graph, and what is read from now on sees all of them. */
  number: number;
  /**
   * The name of this state, which no other has: what was read after a version was asked for may serve whoever asks later
   * and gets the same stamp. Null where nothing may be kept: the graph is empty, or a transaction is being made visible.
   */
  stamp: string | null;
}

/**
 * The version a graph has now, whoever changed it: never one that was read before this was called. Many who ask at once
 * share a read.
 */
export function currentVersion(graph: GraphEngine): Promise<GraphVersion> {
  let ask = askers.get(graph);
  if (ask === undefined) {
    ask = sharedFrom(versionReader(graph));
    askers.set(graph, ask);
  }
  return ask();
}

const askers = new WeakMap<GraphEngine, () => Promise<GraphVersion>>();

/** Milliseconds. A transaction is told to be there as a whole some milliseconds after its commit. */
const longUnsettled = 3000;

/** Milliseconds. Everybody waits for this one, so a database that hangs must not keep it for ever. */
const longestLook = 2500;

async function look(graph: GraphEngine): Promise<Row[]> {
  const signal = AbortSignal.timeout(longestLook);
  try {
    return await withReadLimits({ signal, longest: longestLook }, () => graph.read('read/version'));
  } catch (cause) {
    if (!signal.aborted) throw cause;
    throw new BriefgraphError('DATABASE_UNAVAILABLE', 'the database does not answer', { cause });
  }
}

function versionReader(graph: GraphEngine): () => Promise<GraphVersion> {
  let unsettledVersion: number | null = null;
  let unsettledSince = 0;
  return async () => {
    const row = (await look(graph))[0];
    if (row === undefined) return { number: 0, stamp: null };
    if (row.stamp !== null && row.stamp === row.settled) {
      unsettledVersion = null;
      return { number: row.version, stamp: row.stamp };
    }
    if (row.version !== unsettledVersion) {
      unsettledVersion = row.version;
      unsettledSince = performance.now();
    } else if (performance.now() - unsettledSince > longUnsettled) {
      // Its writer died just then, or was a Briefgraph that did not know of this. An empty turn settles all before it.
      unsettledVersion = null;
      takeTurn(graph, async () => {}).catch(() => {});
    }
    // A turn begins after the one before is there as a whole.
    return { number: row.version - 1, stamp: null };
  };
}
