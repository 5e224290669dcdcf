import { edgesOf } from '../brief-edges.ts';
import type { Context } from '../context.ts';
import { idsInUse } from '../entity.ts';
import type { Loaders } from '../loaders.ts';
import type { BriefRow } from '../rows.ts';
import type { Place } from './arrivals.ts';

/** A brief that is new, and where it stands among those that came. */
export interface NewBrief {
  place: Place;
  brief: BriefRow;
}

export interface Followed {
  /** Ids of which a brief has to be on one; null for all briefs. */
  on: readonly string[] | null;
  after: Place;
  /** Told when nobody listens any more. */
  ended: () => void;
}

/**
 * The briefs that come after a place, one by one as they are taken: nothing piles up for whoever takes them slowly.
 * No generator, since one cannot be ended while it waits.
 */
export function follow(context: Context, { on, after, ended }: Followed): AsyncIterableIterator<NewBrief> {
  const ending = new AbortController();
  const ready: NewBrief[] = [];
  let place = after;

  async function fill(): Promise<void> {
    while (ready.length === 0 && !ending.signal.aborted) {
      const arrived = await context.arrivals.next(place, ending.signal);
      if (arrived === null) return;
      const { places, end } = arrived;
      // What is asked of a brief is read after it came: nothing that this request read before may answer it.
      const load = await context.loadAnew();
      const briefs = await load.nodes<BriefRow>(places);
      const wanted = on && new Set((await Promise.all(on.map((id) => idsInUse(load, id)))).flat());
      for (const [i, brief] of briefs.entries()) {
        if (brief && (!wanted || (await isOn(brief, wanted, load)))) ready.push({ place: places[i] as Place, brief });
      }
      place = end;
    }
  }

  function end(): Promise<IteratorReturnResult<undefined>> {
    ending.abort();
    context.running.leave();
    ended();
    return Promise.resolve({ done: true, value: undefined });
  }

  return {
    async next() {
      try {
        await fill();
        if (ready.length > 0) await context.beginEvent(ending.signal);
      } catch (error) {
        if (!ending.signal.aborted) {
          await end();
          throw error;
        }
      }
      const value = ready.shift();
      return value && !ending.signal.aborted ? { done: false, value } : end();
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Whether a brief is about one of these, names it, or is published by it. */
async function isOn(brief: BriefRow, wanted: ReadonlySet<string>, load: Loaders): Promise<boolean> {
  const { publishedBy, originally, covers, mentions } = await edgesOf(brief, load);
  return (
    publishedBy.some((id) => wanted.has(id)) || [...originally, ...covers, ...mentions].some(({ id }) => wanted.has(id))
  );
}
