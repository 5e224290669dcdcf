import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { askerUntil, patientAsker, together } from '../../src/api/asker.ts';
import { gathered } from '../../src/api/gathered.ts';
import { createReadQueue } from '../../src/api/read-queue.ts';

/** Reads that end when the test says so. */
function byHand() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const read = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await setImmediate();
  };
  return { begun, read, end };
}

it('reads for whom it has worked least, and forgets who has gone', async () => {
  const { begun, read, end } = byHand();
  const queue = createReadQueue(1, 1000);
  const [greedy, modest] = [patientAsker(), patientAsker()];
  const controller = new AbortController();
  greedy.spent = 100;
  void queue(greedy, read('greedy 1'));
  void queue(greedy, read('greedy 2'));
  const leaving = queue(askerUntil(controller.signal), read('left'));
  void queue(modest, read('modest'));
  controller.abort(new Error('gone'));
  await expect(leaving).rejects.toThrow('gone');
  await end('greedy 1');
  await end('modest');
  expect(begun).toEqual(['greedy 1', 'modest', 'greedy 2']);
  await expect(queue(askerUntil(controller.signal), read('late'))).rejects.toThrow('gone');
});

it('goes on with a read as long as one of those waits whom it is for', async () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const askers = new Set([askerUntil(one.signal), askerUntil(other.signal)]);
  const both = together(askers);
  one.abort(new Error('one has gone'));
  expect(both.signal.aborted).toBe(false);
  both.spent += 10;
  expect([...askers].map(({ spent }) => spent)).toEqual([5, 5]);
  other.abort(new Error('both have gone'));
  expect(both.signal.aborted).toBe(true);
});

it('lets nobody wait for the slow read of others', async () => {
  const { begun, read, end } = byHand();
  const loader = gathered<string>(async (keys) => {
    await read(keys.join())();
    return new Map(keys.map((key) => [key, key]));
  }, '');
  for (const key of ['slow 1', 'slow 2', 'slow 3']) {
    void loader.load(key, patientAsker());
    await setImmediate();
    await setImmediate();
  }
  const quick = loader.load('quick', patientAsker());
  while (!begun.includes('quick')) await setImmediate();
  await end('quick');
  expect(await quick).toBe('quick');
  const controller = new AbortController();
  const left = loader.load('slow 4', askerUntil(controller.signal));
  controller.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
});
