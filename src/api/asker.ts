import { setMaxListeners } from 'node:events';

/** Whom a read is for: a request, or several that read together. */
export interface Asker {
  /** Aborted when nobody waits for it any more: its time is up, or all who asked have gone. */
  signal: AbortSignal;
  /** Rejects at that moment. Null where it never comes. */
  gone: Promise<never> | null;
  /** Milliseconds that the database has worked for it. Who has had least goes first. */
  spent: number;
}

/** A controller whose signal as many may listen to as a request has reads. */
export function createController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}

/** Somebody who waits as long as it takes. */
export function patientAsker(): Asker {
  return { signal: createController().signal, gone: null, spent: 0 };
}

/** Somebody who waits until the signal says otherwise. */
export function askerUntil(signal: AbortSignal): Asker {
  const gone = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Most end before; nobody else need listen.
  gone.catch(() => {});
  return { signal, gone, spent: 0 };
}

/** What the work gives, or the reason why its asker waits no longer. */
export function orGone<T>(work: Promise<T>, { gone }: Asker): Promise<T> {
  return gone === null ? work : Promise.race([work, gone]);
}

/** All who read together: they wait as long as one of them does, and go as early as the one who has had least. */
export function together(askers: ReadonlySet<Asker>): Asker {
  const [first] = askers;
  if (first === undefined) return patientAsker();
  if (askers.size === 1) return first;
  const controller = createController();
  let waiting = askers.size;
  for (const { signal } of askers) {
    const leave = () => {
      waiting -= 1;
      if (waiting === 0) controller.abort(signal.reason);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  }
  const all = askerUntil(controller.signal);
  return {
    ...all,
    get spent() {
      return Math.min(...[...askers].map(({ spent }) => spent));
    },
    // What they had together each has had a part of.
    set spent(now: number) {
      const more = (now - this.spent) / askers.size;
      for (const asker of askers) asker.spent += more;
    },
  };
}
