import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { apart } from '../../src/text/apart.ts';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Heap in use (MB) once a piece of each of 50 texts of a megabyte is all that is left of them. */
function keptFor(piece: (text: string) => string): number {
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 50 }, (_, number) =>
    piece(Buffer.from(`${number} a name of some length ${'x'.repeat(1_000_000)}`).toString('latin1')),
  );
  gc();
  const after = process.memoryUsage().heapUsed;
  expect(kept.at(-1)).toBe('49 a name of some length');
  return (after - before) / 1e6;
}

it('keeps a piece of a text without the text', () => {
  expect(keptFor((text) => text.slice(0, text.indexOf(' x')))).toBeGreaterThan(40);
  expect(keptFor((text) => apart(text.slice(0, text.indexOf(' x'))))).toBeLessThan(5);
});
