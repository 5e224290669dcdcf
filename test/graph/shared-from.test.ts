import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharedFrom } from '../../src/graph/shared-from.ts';

/** A store whose reads look at any moment between their beginning and their end, and end when they are told to. */
function slowStore() {
  let version = 0;
  const running: { look: () => void; end: (fails: boolean) => void }[] = [];
  let begun = 0;
  const read = () => {
    begun += 1;
    let seen: number | null = null;
    return new Promise<number>((resolve, reject) => {
      running.push({
        look: () => {
          seen ??= version;
        },
        end: (fails) => (fails ? reject(new Error('down')) : resolve(seen ?? version)),
      });
    });
  };
  return { read, running, commit: () => (version += 1), version: () => version, begun: () => begun };
}

const step = fc.constantFrom('ask', 'commit', 'look', 'end', 'fail', 'wait');

it('gives nobody what was read before he asked, and answers all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const store = slowStore();
      const ask = sharedFrom(store.read);
      const asked: Promise<void>[] = [];
      let waiting = 0;
      for (const each of steps) {
        if (each === 'ask') {
          const atLeast = store.version();
          waiting += 1;
          const answered = ask().then(
            (version) => expect(version).toBeGreaterThanOrEqual(atLeast),
            (error) => expect(error.message).toBe('down'),
          );
          asked.push(answered.finally(() => (waiting -= 1)));
        }
        if (each === 'commit') store.commit();
        if (each === 'look') store.running[0]?.look();
        if (each === 'end' || each === 'fail') store.running.shift()?.end(each === 'fail');
        if (each === 'wait') await setImmediate();
        expect(store.running.length).toBeLessThanOrEqual(1);
      }
      while (waiting > 0) {
        store.running.shift()?.end(false);
        await setImmediate();
      }
      await Promise.all(asked);
    }),
  );
});

it('lets all who come while a read runs share the next one', async () => {
  const store = slowStore();
  const ask = sharedFrom(store.read);
  const first = ask();
  const others = Array.from({ length: 50 }, ask);
  store.running.shift()?.end(false);
  await first;
  await setImmediate();
  store.running.shift()?.end(false);
  await Promise.all(others);
  expect(store.begun()).toBe(2);
});
