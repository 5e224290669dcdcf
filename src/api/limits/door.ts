interface Waiting {
  /** The turn from which it counts as waiting: later for the long ones. */
  from: number;
  enter: () => void;
}

/** Bytes for which a request waits a turn longer than one that comes with it. */
const bytesOfATurn = 100;

/**
 * Lets requests in to be parsed and validated, which nothing can interrupt: one in each turn of the event loop, short ones
 * before long ones that came a little earlier. Somebody's hundred long queries that come at once do not stop what others
 * do meanwhile.
 */
export function createDoor(): (size: number) => Promise<void> {
  const waiting: Waiting[] = [];
  let isOpen = true;
  let turn = 0;
  const next = () => {
    turn += 1;
    if (waiting.length === 0) {
      isOpen = true;
      return;
    }
    setImmediate(next);
    const earliest = waiting.reduce((one, other) => (other.from < one.from ? other : one));
    waiting.splice(waiting.indexOf(earliest), 1);
    earliest.enter();
  };
  return (size) =>
    new Promise((enter) => {
      if (!isOpen) {
        waiting.push({ from: turn + size / bytesOfATurn, enter });
        return;
      }
      isOpen = false;
      setImmediate(next);
      enter();
    });
}
