import { setImmediate } from 'node:timers/promises';
import type { GraphEngine } from '../../graph/engine.ts';
import { currentVersion } from '../../graph/graph-version.ts';
import { sharedFrom } from '../../graph/shared-from.ts';
import { NameIndex, type NamesRow } from './name-index.ts';

/** The names that a graph has. */
export interface KnownNames {
  /** As of a graph's state (see GraphVersion), or a later one; null is whatever it is now. */
  at(stamp: string | null): Promise<NameIndex>;
}

/** So many entities are put in before other requests have their turn. */
const atOnce = 1000;

/**
 * Keeps the names of a graph while it stays as it is. Whoever asks after a change waits until it is known: no answer lacks
 * what a load that had ended added. Many who ask share a read.
 */
export function knownNames(graph: GraphEngine): KnownNames {
  let known: { index: NameIndex; stamp: string | null } | null = null;
  const refresh = sharedFrom(async () => {
    const { stamp } = await currentVersion(graph);
    if (known && stamp !== null && stamp === known.stamp) return known.index;
    const index = await indexOf((await graph.read('entity/names')) as NamesRow[]);
    known = { index, stamp };
    return index;
  });
  return {
    at: async (stamp) => (known && stamp !== null && stamp === known.stamp ? known.index : refresh()),
  };
}

async function indexOf(rows: NamesRow[]): Promise<NameIndex> {
  const index = new NameIndex();
  for (let at = 0; at < rows.length; at += atOnce) {
    for (const row of rows.slice(at, at + atOnce)) index.set(row);
    await setImmediate();
  }
  index.words();
  return index;
}
