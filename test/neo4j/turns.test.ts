import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { awaitTurn, giveTurns } from './turns.ts';

const turns = async () => {
  const given = await giveTurns();
  onTestFinished(() => given.close());
  return given.path;
};

it('gives one after the other the turn at a thing, in their order, and nobody waits for another thing', async () => {
  const path = await turns();
  const had: string[] = [];
  const end = await awaitTurn(path, 'a');
  const others = ['second', 'third'].map(async (name) => {
    const endOfIt = await awaitTurn(path, 'a');
    had.push(name);
    endOfIt();
  });
  (await awaitTurn(path, 'b'))();
  expect(had).toEqual([]);
  end();
  await Promise.all(others);
  expect(had).toEqual(['second', 'third']);
});

it('takes the turn from a process that was killed', async () => {
  const path = await turns();
  const module = fileURLToPath(new URL('turns.ts', import.meta.url));
  const program = `const { awaitTurn } = await import(${JSON.stringify(module)});
    await awaitTurn(${JSON.stringify(path)}, 'a');
    console.log('mine');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  await once(child.stdout, 'data');
  const mine = awaitTurn(path, 'a');
  child.kill('SIGKILL');
  (await mine)();
});

it('says that the run ended to who still waits', async () => {
  const given = await giveTurns();
  await awaitTurn(given.path, 'a');
  const waits = awaitTurn(given.path, 'a');
  const told = expect(waits).rejects.toThrow('the run ended');
  // What came later was answered, so that one was heard.
  await awaitTurn(given.path, 'b');
  await given.close();
  await told;
});
