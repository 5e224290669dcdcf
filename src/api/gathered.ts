import { type Asker, orGone, together } from './asker.ts';

/** So many reads of one kind are under way at most: enough to keep a database's cores busy. */
const mostAtOnce = 3;
/** So many keys go in one read at most: a long one would keep waiting who asks little. */
const mostKeys = 1000;
/** Milliseconds. A read that takes longer gives its place to the next: a few slow ones must not stop all of the kind. */
const longAtWork = 100;

/** Reads by key. */
export interface Gathered<Value> {
  load(key: string, asker: Asker): Promise<Value>;
  loadMany(keys: readonly string[], asker: Asker): Promise<Value[]>;
}

interface Wanted<Value> {
  key: string;
  asker: Asker;
  resolve: (value: Value) => void;
  reject: (error: unknown) => void;
}

/**
 * Reads by key for many requests: what is asked for while reads of the kind are under way waits and goes in the next one,
 * all together. A statement costs the driver and the database as much as the rows of a page, so under load this halves
 * what a request costs; who is alone waits for nothing. Every read begins after it was asked for, and nothing is kept:
 * no answer is older than its request. A read goes on as long as one of those it is for waits.
 */
export function gathered<Value>(
  read: (keys: string[], asker: Asker) => Promise<Map<string, Value>>,
  none: Value,
): Gathered<Value> {
  let waiting: Wanted<Value>[] = [];
  let underWay = 0;
  /** Whether a read is about to begin: several requests go on when one ends, and all of them come before this does. */
  let isNear = false;

  function begin() {
    if (waiting.length === 0 || isNear || underWay >= mostAtOnce) return;
    isNear = true;
    underWay += 1;
    setImmediate(send);
  }

  async function send() {
    isNear = false;
    const wanted = take();
    const end = once(() => {
      underWay -= 1;
      begin();
    });
    const timer = setTimeout(end, longAtWork);
    begin();
    try {
      const askers = new Set(wanted.map(({ asker }) => asker));
      const found = await read([...new Set(wanted.map(({ key }) => key))], together(askers));
      for (const { key, resolve } of wanted) resolve(found.get(key) ?? none);
    } catch (error) {
      for (const { reject } of wanted) reject(error);
    } finally {
      clearTimeout(timer);
      end();
    }
  }

  /** The next to be read: where they are too many, of those who have had least of the database's time. */
  function take(): Wanted<Value>[] {
    if (waiting.length > mostKeys) waiting.sort((one, other) => one.asker.spent - other.asker.spent);
    const taken = waiting.slice(0, mostKeys);
    waiting = waiting.slice(mostKeys);
    return taken;
  }

  const load = (key: string, asker: Asker) =>
    new Promise<Value>((resolve, reject) => {
      waiting.push({ key, asker, resolve, reject });
      begin();
    });
  return {
    load: (key, asker) => orGone(load(key, asker), asker),
    loadMany: (keys, asker) => orGone(Promise.all(keys.map((key) => load(key, asker))), asker),
  };
}

function once(call: () => void): () => void {
  let called = false;
  return () => {
    if (!called) call();
    called = true;
  };
}
