/**
 * The load, in a process of its own so that its processor time is told apart. Each message is a `Load`; the answer to it
 * is a `Loaded`.
 */
import type { Load, Loaded } from './load.ts';

/** What is used of undici, which stands under test/bench alone: the types are checked without it. */
interface Undici {
  Pool: new (
    origin: string,
    options: { connections: number; pipelining: number; headersTimeout: number; bodyTimeout: number },
  ) => {
    dispatch(options: object, handler: object): void;
    close(): Promise<void>;
  };
}

const name = 'undici';
const { Pool } = (await import(name)) as Undici;
const headers = { 'content-type': 'application/json', accept: 'application/json' };
const patience = { headersTimeout: 120_000, bodyTimeout: 120_000 };

async function load({ origin, requests, seconds, least, connections }: Load): Promise<Loaded> {
  const pool = new Pool(origin, { connections, pipelining: 1, ...patience });
  const cpu = process.cpuUsage();
  const began = performance.now();
  const times: number[] = [];
  const failures: string[] = [];
  let next = 0;
  let bytes = 0;

  const askOne = ({ path, body }: Load['requests'][number]) =>
    new Promise<void>((resolve) => {
      const sent = performance.now();
      const chunks: Buffer[] = [];
      let status = 0;
      const end = (failure: string | null) => {
        times.push(performance.now() - sent);
        if (failure !== null) failures.push(`${path} ${body.slice(-200)}: ${failure}`);
        resolve();
      };
      pool.dispatch(
        { path, method: 'POST', headers, body },
        {
          onRequestStart: () => {},
          onResponseStart: (_: unknown, code: number) => {
            status = code;
          },
          onResponseData: (_: unknown, chunk: Buffer) => {
            chunks.push(chunk);
            bytes += chunk.length;
          },
          onResponseEnd: () => {
            const failed = status !== 200 || chunks.some((chunk) => chunk.includes('"errors":'));
            end(failed ? `${status} ${Buffer.concat(chunks).toString().slice(0, 500)}` : null);
          },
          onResponseError: (_: unknown, error: Error) => end(String(error)),
        },
      );
    });

  const one = async () => {
    while (next < requests.length && (next < least || performance.now() - began < seconds * 1000)) {
      const at = next;
      next += 1;
      await askOne(requests[at] as Load['requests'][number]);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const wall = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await pool.close();
  const sorted = times.toSorted((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    answered: times.length,
    wall,
    cpu: (user + system) / 1e6,
    bytes,
    median: quantile(0.5),
    p99: quantile(0.99),
    failures: failures.length,
    failure: failures[0] ?? null,
  };
}

process.on('message', (message) => {
  load(message as Load).then((loaded) => process.send?.(loaded));
});
process.on('disconnect', () => process.exit());
