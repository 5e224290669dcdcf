/**
 * Lets many askers share reads of something that changes, and none gets what was read before it asked: a read that runs
 * already may have looked too early, so who comes meanwhile waits for the next one, together with all others who do.
 */
export function sharedFrom<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    next = null;
    const turn = read();
    running = turn;
    const end = () => {
      if (next === null) running = null;
    };
    turn.then(end, end);
    return turn;
  };
  return () => {
    if (running === null) return begin();
    next ??= running.then(begin, begin);
    return next;
  };
}
