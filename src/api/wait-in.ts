import type { Asker } from './asker.ts';

/** Somebody who waits until `begin` is called. */
export interface Place {
  asker: Asker;
  begin: () => void;
}

/**
 * Waits among others until it is begun: whoever begins it takes it out of the list. One whose asker waits no longer leaves
 * the list, and it rejects with the reason.
 */
export function waitIn<Entry extends { asker: Asker }>(waiting: (Entry & Place)[], entry: Entry): Promise<void> {
  const { signal } = entry.asker;
  return new Promise((resolve, reject) => {
    const leave = () => {
      waiting.splice(waiting.indexOf(place), 1);
      reject(signal.reason);
    };
    const place = {
      ...entry,
      begin: () => {
        signal.removeEventListener('abort', leave);
        resolve();
      },
    };
    signal.addEventListener('abort', leave, { once: true });
    waiting.push(place);
  });
}
