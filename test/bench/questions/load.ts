/** Requests to one server by the load client, with what they cost each process. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cpuOf } from '../processes.ts';

/** Requests at one origin, as many at a time as there are connections, until they or the seconds are over. */
export interface Load {
  origin: string;
  requests: { path: string; body: string }[];
  seconds: number;
  /** So many are asked however long it takes. */
  least: number;
  connections: number;
}

/** What came of it: seconds of the clock and of the client's processor time, milliseconds that an answer took. */
export interface Loaded {
  answered: number;
  wall: number;
  cpu: number;
  bytes: number;
  median: number;
  p99: number;
  failures: number;
  failure: string | null;
}

/** Answers per second, and milliseconds of processor time an answer of each process that has a part in it. */
export interface Measured {
  answered: number;
  perSecond: number;
  server: number;
  database: number;
  client: number;
  /** Milliseconds that 99 of 100 were answered in. */
  p99: number;
  /** Bytes of an answer. */
  bytes: number;
}

export interface LoadClient {
  /** Measures what `load` costs the server and its database (0 where it is in the server). Throws where an answer is a failure. */
  measure(load: Load, server: number, database: number | null): Promise<Measured>;
  stop(): void;
}

export function startLoadClient(): LoadClient {
  const child = fork(fileURLToPath(new URL('client.ts', import.meta.url)));
  return {
    measure: async (load, server, database) => {
      const before = [cpuOf(server), database === null ? 0 : cpuOf(database)] as const;
      const loaded = await answerOf(child, load);
      if (loaded.failures > 0) {
        throw new Error(`${loaded.failures} of ${loaded.answered} answers failed, the first: ${loaded.failure}`);
      }
      const after = [cpuOf(server), database === null ? 0 : cpuOf(database)] as const;
      const each = (seconds: number) => (1000 * seconds) / loaded.answered;
      return {
        answered: loaded.answered,
        perSecond: loaded.answered / loaded.wall,
        server: each(after[0] - before[0]),
        database: each(after[1] - before[1]),
        client: each(loaded.cpu),
        p99: loaded.p99,
        bytes: loaded.bytes / loaded.answered,
      };
    },
    stop: () => child.disconnect(),
  };
}

async function answerOf(child: ChildProcess, load: Load): Promise<Loaded> {
  const over = new AbortController();
  const ended = once(child, 'exit', { signal: over.signal }).then(() => {
    throw new Error('the load client ended');
  });
  const answered = once(child, 'message', { signal: over.signal });
  child.send(load);
  try {
    return ((await Promise.race([answered, ended])) as [Loaded])[0];
  } finally {
    ended.catch(() => {});
    over.abort();
  }
}
