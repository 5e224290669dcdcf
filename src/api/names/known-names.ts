import { setImmediate } from 'node:timers/promises';
import type { GraphEngine } from '../../graph/engine.ts';
import { currentVersion, type GraphVersion } from '../../graph/graph-version.ts';
import { sharedFrom } from '../../graph/shared-from.ts';
import { NameIndex, type NamesRow } from './name-index.ts';

/** The names that a graph has. */
export interface KnownNames {
  /** As of a graph's state (see GraphVersion), or a later one; null is whatever it is now. */
  at(stamp: string | null): Promise<NameIndex>;
}

/** So many entities are put in before other requests have their turn. */
const atOnce = 500;

/** All names as of a version of the graph, or a later one. */
interface Known {
  index: NameIndex;
  /** Ids of all entities, also of those that are not found. */
  ids: Set<string>;
  /** Null where no version is known that all of it is of. */
  version: GraphVersion | null;
}

/**
 * Keeps the names of a graph, and reads what has changed when it has. Whoever asks after a change waits until it is
 * known: no answer lacks what a load that had ended added. Many who ask share a read.
 */
export function knownNames(graph: GraphEngine): KnownNames {
  let known: Known | null = null;
  const refresh = sharedFrom(async () => {
    const version = await currentVersion(graph);
    if (known === null || !(await catchUp(graph, known, version))) known = await readAll(graph, version);
    return known.index;
  });
  return {
    at: async (stamp) => (known && stamp !== null && stamp === known.version?.stamp ? known.index : refresh()),
  };
}

async function readAll(graph: GraphEngine, version: GraphVersion): Promise<Known> {
  const known = { index: new NameIndex(), ids: new Set<string>(), version: settled(version) };
  await putIn((await graph.read('entity/names')) as NamesRow[], known);
  return known;
}

/** While a transaction is becoming visible, some of it may be missing: it is read again next time. */
const settled = (version: GraphVersion) => (version.stamp === null ? null : version);

/** Puts in what has changed since; false where that cannot be told: entities have gone, or the graph is another. */
async function catchUp(graph: GraphEngine, known: Known, now: GraphVersion): Promise<boolean> {
  const { version } = known;
  if (version === null) return false;
  if (version.stamp === now.stamp) return true;
  const since = { since: version.number, stamp: version.stamp };
  const [row] = await graph.read('entity/names-since', since);
  if (!row?.isKnown) return false;
  const changed = (row.changed as unknown[][]).filter(([id]) => id !== null).map(rowOf);
  await putIn(changed, known);
  known.version = settled(now) ?? version;
  return known.ids.size === row.entities;
}

function rowOf([id, label, others, hidden, briefs, isHidden]: unknown[]): NamesRow {
  return { id, label, others, hidden, briefs, isHidden } as NamesRow;
}

async function putIn(rows: NamesRow[], { index, ids }: Known): Promise<void> {
  for (let at = 0; at < rows.length; at += atOnce) {
    for (const row of rows.slice(at, at + atOnce)) {
      ids.add(row.id);
      index.set(row);
    }
    if (rows.length > atOnce) await setImmediate();
  }
  index.prepare();
}
