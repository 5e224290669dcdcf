import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { askerUntil, patientAsker } from '../../../src/api/asker.ts';
import { createDoor } from '../../../src/api/limits/door.ts';
import { TooManyWaiting, Turns } from '../../../src/api/limits/turns.ts';

/** Turns that note the order in which requests begin. */
function noted(room: ConstructorParameters<typeof Turns>[0]) {
  const turns = new Turns(room);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = async (name: string, cost = 1, asker = patientAsker()) => {
    const end = await turns.take({ client: name.charAt(0), cost, asker });
    begun.push(name);
    ends.set(name, end);
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await setImmediate();
  };
  return { ask, begun, end };
}

it('lets the client go next that has fewest running', async () => {
  const { ask, begun, end } = noted({ requests: 2, cost: 100, waiting: 10 });
  for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2']) void ask(name);
  await setImmediate();
  expect(begun).toEqual(['a1', 'a2']);
  await end('a1');
  await end('a2');
  await end('b1');
  await end('a3');
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'a4']);
});

it('runs only so much cost at once, but anything alone', async () => {
  const { ask, begun, end } = noted({ requests: 10, cost: 100, waiting: 10 });
  void ask('a1', 1000);
  void ask('b1', 60);
  void ask('c1', 60);
  await setImmediate();
  expect(begun).toEqual(['a1']);
  await end('a1');
  expect(begun).toEqual(['a1', 'b1']);
  await end('b1');
  expect(begun).toEqual(['a1', 'b1', 'c1']);
});

it('keeps only so many of one client waiting, and forgets those who have gone', async () => {
  const { ask, begun, end } = noted({ requests: 1, cost: 100, waiting: 2 });
  const gone = new AbortController();
  void ask('a1');
  await setImmediate();
  const left = ask('a2', 1, askerUntil(gone.signal));
  void ask('a3');
  await expect(ask('a4')).rejects.toBeInstanceOf(TooManyWaiting);
  void ask('b1');
  gone.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  await end('a1');
  await end('a3');
  expect(begun).toEqual(['a1', 'a3', 'b1']);
});

it('lets one in at a time, the short ones first, and nobody waits for ever', async () => {
  const door = createDoor();
  const entered: string[] = [];
  const enter = (name: string, size: number) => door(size).then(() => entered.push(name));
  const all = [enter('first', 9000), enter('long', 600), enter('short', 100)];
  await Promise.resolve();
  expect(entered).toEqual(['first']);
  await setImmediate();
  expect(entered).toEqual(['first', 'short']);
  for (let turn = 0; turn < 20; turn += 1) {
    all.push(enter('another short', 100));
    await setImmediate();
  }
  await Promise.all(all);
  expect(entered.indexOf('long')).toBeLessThan(10);
});
