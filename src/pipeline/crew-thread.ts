/** What a thread of the crew runs: jobs in, answers out, one after the other. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from './crew.ts';
import { parseAhead } from './parse-job.ts';
import { packed } from './thread-error.ts';

parentPort?.on('message', ({ id, captures }: Job) => {
  parentPort?.postMessage(answer(id, captures));
});

function answer(id: number, captures: Job['captures']): Answer {
  try {
    return { id, parsed: captures.map(parseAhead), error: null };
  } catch (error) {
    return { id, parsed: [], error: packed(error) };
  }
}
