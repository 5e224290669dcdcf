/** Rounds in which everybody is asked in turn, so that what else the machine does falls upon all alike. */
import { type Question, questions } from '../world/questions.ts';
import type { Contestant, Name } from './contestants.ts';
import { asShipped, cold, type Heat, type Parameters, single } from './draws.ts';
import type { Mode } from './goals.ts';
import type { LoadClient, Measured } from './load.ts';

export const allQuestions = Object.keys(questions) as Question[];

/** What is measured of somebody, a value a round. */
export type Rounds = Map<Name, Measured[]>;

export interface Plan {
  rounds: number;
  /** Of one measurement, unless fewer than `least` are answered in them. */
  seconds: number;
  least: number;
  connections: number;
}

/** More than anybody answers in a few seconds. */
const mostAsked = 20_000;
/** Of 5,000 papers and concepts, so that a draw without repeats stays one by Zipf's law. */
const mostOnce = 2000;

/** One question of one mode. */
export async function measureQuestion(
  question: Question,
  mode: Mode,
  contestants: Contestant[],
  client: LoadClient,
  plan: Plan,
): Promise<Rounds> {
  const draw = (seed: number) =>
    mode === 'cold' ? cold(question, seed, mostOnce) : asShipped(question, seed, mostAsked);
  return inTurn(contestants, plan, async (contestant, round) => {
    // Nothing that an earlier round left behind counts as known.
    if (mode === 'cold') await contestant.change();
    return measure(contestant, client, question, draw(1000 + round), plan);
  });
}

/** One and the same paper or concept again and again, with whatever is kept of whole answers put out of use. */
export async function measureSingle(
  question: 'Q1' | 'Q2',
  heat: Heat,
  contestants: Contestant[],
  client: LoadClient,
  plan: Plan,
): Promise<Rounds> {
  let asked = 0;
  return inTurn(contestants, plan, (contestant) => {
    const parameters = single(question, heat);
    const all = Array.from({ length: mostAsked / 4 }, () => {
      asked += 1;
      // A variable that the query does not have: it means nothing, but two requests are never the same.
      return { ...parameters, nonce: asked };
    });
    return measure(contestant, client, question, all, plan);
  });
}

/** Machine code is made, connections are opened; nothing of it is asked again in a round. */
export async function warmUp(contestants: Contestant[], client: LoadClient, plan: Plan): Promise<void> {
  const asked = Number(process.env.BENCH_WARM_UP ?? 600);
  for (const contestant of contestants) {
    for (const question of allQuestions) {
      const all = cold(question, 1, asked);
      await measure(contestant, client, question, all, { ...plan, least: asked });
    }
  }
}

async function inTurn(
  contestants: Contestant[],
  { rounds }: Plan,
  one: (contestant: Contestant, round: number) => Promise<Measured>,
): Promise<Rounds> {
  const found: Rounds = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Another begins each round.
    for (let at = 0; at < contestants.length; at += 1) {
      const contestant = contestants[(at + round) % contestants.length] as Contestant;
      found.get(contestant.name)?.push(await one(contestant, round));
    }
  }
  return found;
}

async function measure(
  contestant: Contestant,
  client: LoadClient,
  question: Question,
  drawn: Parameters[],
  { seconds, least, connections }: Plan,
): Promise<Measured> {
  const requests = drawn.map((parameters) => contestant.request(question, parameters));
  const load = { origin: contestant.origin, requests, seconds, least, connections };
  try {
    return await client.measure(load, contestant.server, contestant.database);
  } catch (error) {
    throw new Error(`${contestant.name}, ${question}: ${(error as Error).message}`);
  }
}
