interface Waiting {
  size: number;
  enter: () => void;
}

/**
 * Lets requests in to be parsed and validated, which nothing can interrupt: one in each turn of the event loop, the
 * shortest first. Somebody's hundred long queries that come at once do not stop what others do meanwhile.
 */
export function createDoor(): (size: number) => Promise<void> {
  const waiting: Waiting[] = [];
  let isOpen = true;
  const next = () => {
    if (waiting.length === 0) {
      isOpen = true;
      return;
    }
    const size = waiting.reduce((least, each) => Math.min(least, each.size), Number.POSITIVE_INFINITY);
    const place = waiting.findIndex((each) => each.size === size);
    setImmediate(next);
    waiting.splice(place, 1)[0]?.enter();
  };
  return (size) =>
    new Promise((enter) => {
      if (!isOpen) {
        waiting.push({ size, enter });
        return;
      }
      isOpen = false;
      setImmediate(next);
      enter();
    });
}
