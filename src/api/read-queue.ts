import { withReadLimits } from '../graph/read-limits.ts';
import { type Asker, orGone } from './asker.ts';

/** Lets reads through to the database. */
export type ReadQueue = <T>(asker: Asker, read: () => Promise<T>) => Promise<T>;

interface Waiting {
  asker: Asker;
  begin: () => void;
}

/**
 * Has at most so many reads under way. Of those that wait, one goes next whose request the database has worked least for:
 * a request that asks for a hundred things at once delays nobody else by more than the reads that have begun.
 * No read goes on longer than `longest` milliseconds, or than its asker waits.
 */
export function createReadQueue(most: number, longest: number): ReadQueue {
  const waiting: Waiting[] = [];
  let underWay = 0;
  const end = () => {
    underWay -= 1;
    takeNext(waiting)?.begin();
  };
  return async (asker, read) => {
    asker.signal.throwIfAborted();
    if (underWay >= most) await turn(waiting, asker);
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

function takeNext(waiting: Waiting[]): Waiting | undefined {
  let next = 0;
  for (let i = 1; i < waiting.length; i += 1) {
    if ((waiting[i] as Waiting).asker.spent < (waiting[next] as Waiting).asker.spent) next = i;
  }
  return waiting.splice(next, 1)[0];
}

function turn(waiting: Waiting[], asker: Asker): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      waiting.splice(waiting.indexOf(place), 1);
      reject(asker.signal.reason);
    };
    const place: Waiting = {
      asker,
      begin: () => {
        asker.signal.removeEventListener('abort', leave);
        resolve();
      },
    };
    asker.signal.addEventListener('abort', leave, { once: true });
    waiting.push(place);
  });
}
