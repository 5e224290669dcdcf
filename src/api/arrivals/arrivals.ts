import { LRUCache } from 'lru-cache';
import { BriefgraphError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { versionFor } from '../fresh/version-for.ts';
import { watchVersion } from './version-watch.ts';

/** A brief in the order in which briefs came: since which version of the graph it is there, and its id. */
export interface Place extends Record<string, string | number> {
  since: number;
  id: string;
}

/** Before all that came after this version. */
export const afterVersion = (number: number): Place => ({ since: number + 1, id: '' });

/** So many briefs are read at a time: whoever takes them slowly keeps no more than these. */
const page = 25;
/** So many versions are looked through at a time. */
const stretch = 100;
/** Pages that are kept for those who come to them a little later. */
const keptPages = 50;

/** Briefs that came, and where to go on after them. */
export interface Arrived {
  places: Place[];
  end: Place;
}

export interface Arrivals {
  /** The next briefs after a place, as soon as there are some; null once the signal is given. */
  next(after: Place, signal: AbortSignal): Promise<Arrived | null>;
  /** The number of the graph's version once it is at least `wanted`, or what it is when the patience ends. */
  version(wanted: number): Promise<number>;
}

/**
 * The briefs in the order in which they came, for all who follow. Versions are whole when they are told and stay as they
 * are but for briefs that are removed, so whoever goes on from a place gets every brief once. All who are at one place
 * share a read, and no two reads run at a time: those who catch up leave the database to those who ask.
 */
export function createArrivals(graph: GraphEngine, interval: number): Arrivals {
  const watch = watchVersion(graph, interval);
  const pages = new LRUCache<string, Promise<Place[]>>({ max: keptPages });
  let lastRead: Promise<unknown> = Promise.resolve();
  let version = 0;

  function pageAfter(after: Place, keys: number[]): Promise<Place[]> {
    const name = `${after.since} ${keys.length} ${after.id}`;
    const known = pages.get(name);
    if (known) return known;
    const read = lastRead.then(() => graph.read('brief/since', { keys, after, limit: page })) as Promise<Place[]>;
    lastRead = read.catch(() => pages.delete(name));
    pages.set(name, read);
    return read;
  }

  async function someAfter(place: Place, signal: AbortSignal): Promise<Arrived | null> {
    for (let after = place; !signal.aborted; ) {
      if (after.since > version) {
        version = (await watch.laterThan(after.since - 1, signal)) ?? version;
        continue;
      }
      const last = Math.min(version, after.since + stretch - 1);
      const keys = Array.from({ length: last - after.since + 1 }, (_, i) => after.since + i);
      const places = await pageAfter(after, keys);
      const end = (places.length === page && places.at(-1)) || afterVersion(last);
      if (places.length > 0) return { places, end };
      after = end;
    }
    return null;
  }

  return {
    version: async (wanted) => (await versionFor(graph, wanted)).number,
    async next(after, signal) {
      while (!signal.aborted) {
        try {
          return await someAfter(after, signal);
        } catch (error) {
          pages.clear();
          if (!(error instanceof BriefgraphError && error.code === 'DATABASE_UNAVAILABLE')) throw error;
          // Whoever follows is not told of a database that restarts. It is back when its version can be read.
          await watch.laterThan(-1, signal);
        }
      }
      return null;
    },
  };
}
