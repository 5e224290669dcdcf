import { withReadLimits } from '../graph/read-limits.ts';
import { type Asker, orGone } from './asker.ts';
import { type Place, waitIn } from './wait-in.ts';

/** Lets reads through to the database. */
export type ReadQueue = <T>(asker: Asker, read: () => Promise<T>) => Promise<T>;

/**
 * Has at most so many reads under way. Of those that wait, one goes next whose request the database has worked least for:
 * a request that asks for a hundred things at once delays nobody else by more than the reads that have begun.
 * No read goes on longer than `longest` milliseconds, or than its asker waits.
 */
export function createReadQueue(most: number, longest: number): ReadQueue {
  const waiting: Place[] = [];
  let underWay = 0;
  const end = () => {
    underWay -= 1;
    takeNext(waiting)?.begin();
  };
  return async (asker, read) => {
    asker.signal.throwIfAborted();
    if (underWay >= most) await waitIn(waiting, { asker });
    underWay += 1;
    const began = performance.now();
    const limits = { signal: asker.signal, longest };
    const reading = withReadLimits(limits, read).finally(() => {
      asker.spent += performance.now() - began;
      end();
    });
    return orGone(reading, asker);
  };
}

function takeNext(waiting: Place[]): Place | undefined {
  let next = 0;
  for (let i = 1; i < waiting.length; i += 1) {
    if ((waiting[i] as Place).asker.spent < (waiting[next] as Place).asker.spent) next = i;
  }
  return waiting.splice(next, 1)[0];
}
