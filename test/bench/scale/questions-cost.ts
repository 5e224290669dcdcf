import { type Asker, askFor } from '../asking.ts';
import { median } from '../bench.ts';
import { cpuOf } from '../processes.ts';
import { asShipped, cold, type Parameters, single } from '../questions/draws.ts';
import { type Question, questions } from '../world/questions.ts';

/** What a request costs: CPU milliseconds in the server and the database, and milliseconds that the client waits. */
export interface RequestCost {
  cpu: number;
  wait: number;
}

/** /proc counts in steps of 10 ms: so many requests are told together. */
const atOnce = 40;
const batches = 9;
/** Of each question, before anything is counted: machine code is made of what runs often, on the server and in Java. */
const warmUp = 1500;
/** What is hot is dear, or may be. */
const hottestAtOnce = 15;
const hottestBatches = 5;

/** The costs of each question, one request at a time: of what is drawn by Zipf's law, nothing twice, and the hottest. */
export async function questionCosts(asker: Asker, pids: number[], seed: number): Promise<Map<string, RequestCost>> {
  const costs = new Map<string, RequestCost>();
  const names = Object.keys(questions) as Question[];
  for (const name of names) await batch(asker, pids, name, asShipped(name, seed + 1, warmUp));
  for (const name of names) {
    const drawn = cold(name, seed, batches * atOnce);
    const groups = Array.from({ length: batches }, (_, at) => drawn.slice(at * atOnce, (at + 1) * atOnce));
    costs.set(name, await medianOf(asker, pids, name, groups));
    console.error(`${name}: ${JSON.stringify(costs.get(name))}`);
    if (name !== 'Q1' && name !== 'Q2') continue;
    const hottest = Array.from({ length: hottestAtOnce }, () => single(name, 'hottest'));
    const same = Array.from({ length: hottestBatches }, () => hottest);
    costs.set(`${name}, the hottest`, await medianOf(asker, pids, name, same));
    console.error(`${name}, the hottest: ${JSON.stringify(costs.get(`${name}, the hottest`))}`);
  }
  return costs;
}

async function medianOf(asker: Asker, pids: number[], name: Question, groups: Parameters[][]): Promise<RequestCost> {
  const all: RequestCost[] = [];
  for (const group of groups) all.push(await batch(asker, pids, name, group));
  return { cpu: median(all.map(({ cpu }) => cpu)), wait: median(all.map(({ wait }) => wait)) };
}

let requests = 0;

async function batch(asker: Asker, pids: number[], name: Question, group: Parameters[]): Promise<RequestCost> {
  const taken = () => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const before = taken();
  const waits: number[] = [];
  for (const parameters of group) {
    // A variable that the question does not have: no two requests are the same, so no kept response answers them.
    const variables = { ...parameters, request: ++requests };
    const began = performance.now();
    await askFor(asker, questions[name], variables);
    waits.push(performance.now() - began);
  }
  return { cpu: (1000 * (taken() - before)) / group.length, wait: median(waits) };
}
