import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Capture } from '../model.ts';
import { type Parsed, parseAhead } from './parse-job.ts';
import { type ThreadError, unpacked } from './thread-error.ts';

export interface Job {
  id: number;
  captures: Capture[];
}

export interface Answer {
  id: number;
  parsed: Parsed[];
  error: ThreadError | null;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, { resolve: (parsed: Parsed[]) => void; reject: (error: Error) => void }>;
}

/**
 * UTF-16 code units of captures that are parsed here first: some 2 s of work. A thread takes half a second to start, and
 * as long again until its code is compiled.
 */
const worthThreads = 6_000_000;

/** What a thread gets at once, in UTF-16 code units. */
const jobSize = 250_000;

const mostThreads = 8;

export interface CrewSize {
  /** As many as there are cores, if not said. */
  threads?: number;
  /** UTF-16 code units that are parsed here first. */
  least?: number;
}

/**
 * Parses captures in order: the first of them in this thread, and once there is much to do in as many threads as there
 * are cores. A class for the threads' lifetime: whoever makes one closes it.
 */
export class Crew {
  readonly #size: number;
  #done = 0;
  #jobs = 0;
  #threads: Thread[] = [];
  /** What is parsed in this thread, one after the other. */
  #here: Promise<unknown> = Promise.resolve();
  #closed = false;
  readonly #least: number;

  constructor({ threads = availableParallelism(), least = worthThreads }: CrewSize = {}) {
    this.#size = Math.min(threads, mostThreads);
    this.#least = least;
  }

  /** What is on each capture's page, in their order. */
  async parse(captures: Capture[]): Promise<Parsed[]> {
    this.#done += captures.reduce((sum, { content }) => sum + content.length, 0);
    if (this.#size < 2 || this.#done < this.#least) return this.#parseHere(captures);
    while (this.#threads.length < this.#size) this.#threads.push(startThread());
    return (await Promise.all(jobsOf(captures).map((job) => this.#give(job)))).flat();
  }

  /** Ends the threads; what is still to be parsed here or there is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    const threads = this.#threads;
    this.#threads = [];
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #parseHere(captures: Capture[]): Promise<Parsed[]> {
    const parsed = this.#here.then(() => this.#inTurn(captures));
    this.#here = parsed.catch(() => {});
    return parsed;
  }

  /** Between two pages all others get their turn: whoever waits for the database goes on as soon as it has answered. */
  async #inTurn(captures: Capture[]): Promise<Parsed[]> {
    const parsed: Parsed[] = [];
    for (const capture of captures) {
      if (this.#closed) throw new Error('parsing ended early');
      parsed.push(parseAhead(capture));
      await setImmediate();
    }
    return parsed;
  }

  #give(captures: Capture[]): Promise<Parsed[]> {
    const thread = this.#threads.reduce((least, each) => (each.waiting.size < least.waiting.size ? each : least));
    const id = this.#jobs;
    this.#jobs += 1;
    return new Promise((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      thread.worker.postMessage({ id, captures } satisfies Job);
    });
  }
}

/** In a checkout the thread runs the source, in an installation what was built of it. */
const program = new URL(`./crew-thread${import.meta.url.slice(-3)}`, import.meta.url);

function startThread(): Thread {
  const thread: Thread = { worker: new Worker(program), waiting: new Map() };
  const failAll = (error: Error) => {
    for (const { reject } of thread.waiting.values()) reject(error);
    thread.waiting.clear();
  };
  thread.worker.on('message', ({ id, parsed, error }: Answer) => {
    const asker = thread.waiting.get(id);
    thread.waiting.delete(id);
    if (error) asker?.reject(unpacked(error));
    else asker?.resolve(parsed);
  });
  thread.worker.on('error', (error) => failAll(error instanceof Error ? error : new Error(String(error))));
  thread.worker.on('exit', () => failAll(new Error('parsing ended early')));
  return thread;
}

function jobsOf(captures: Capture[]): Capture[][] {
  const jobs: Capture[][] = [];
  let room = 0;
  for (const capture of captures) {
    if (room <= 0) {
      jobs.push([]);
      room = jobSize;
    }
    jobs.at(-1)?.push(capture);
    room -= capture.content.length;
  }
  return jobs;
}
