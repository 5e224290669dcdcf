import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { patientAsker } from '../../src/api/asker.ts';
import { gathered } from '../../src/api/gathered.ts';

/** Reads that end when the test says so. */
function readsByHand() {
  const reads: { keys: string[]; end: (error?: Error) => void }[] = [];
  const loader = gathered<string>(
    (keys) =>
      new Promise((resolve, reject) => {
        const answer = new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.toUpperCase()]));
        reads.push({ keys, end: (error) => (error ? reject(error) : resolve(answer)) });
      }),
    '',
  );
  return { load: (key: string) => loader.load(key, patientAsker()), reads };
}

it('reads at once what is asked for alone, and together what comes while reads are under way', async () => {
  const { load, reads } = readsByHand();
  const first = [];
  for (const key of ['a', 'b', 'c']) {
    first.push(load(key));
    await setImmediate();
    await setImmediate();
  }
  expect(reads.map(({ keys }) => keys)).toEqual([['a'], ['b'], ['c']]);
  const later = [load('d'), load('none')];
  await setImmediate();
  later.push(load('d'), load('a'));
  await setImmediate();
  expect(reads).toHaveLength(3);
  reads[0]?.end();
  expect(await first[0]).toBe('A');
  await setImmediate();
  // The read of "a" had begun before it was asked for again.
  expect(reads.slice(3).map(({ keys }) => keys)).toEqual([['d', 'none', 'a']]);
  reads[3]?.end();
  expect(await Promise.all(later)).toEqual(['D', '', 'D', 'A']);
});

it('goes on after a failure, which all that asked in it get', async () => {
  const { load, reads } = readsByHand();
  const asked = ['a', 'b', 'c'].map(async (key) => load(key));
  const failed = Promise.allSettled(asked);
  await setImmediate();
  await setImmediate();
  reads[0]?.end(new Error('on purpose'));
  expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  const next = load('d');
  await setImmediate();
  await setImmediate();
  reads[1]?.end();
  expect(await next).toBe('D');
});
