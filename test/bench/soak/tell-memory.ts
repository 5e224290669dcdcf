/**
 * `node --expose-gc --import tell-memory.ts …`: on SIGUSR2, the memory in use after a collection, as a line in the file
 * that BENCH_MEMORY names.
 */
import { appendFileSync } from 'node:fs';

process.on('SIGUSR2', () => {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const line = { resident: rss / 2 ** 20, heap: heapUsed / 2 ** 20, external: external / 2 ** 20 };
  appendFileSync(process.env.BENCH_MEMORY as string, `${JSON.stringify(line)}\n`);
});
