import { markdownTable, median } from '../bench.ts';
import { atLeast, atMost } from '../goal.ts';
import type { Question } from '../world/questions.ts';
import { type Name, names } from './contestants.ts';
import type { Heat } from './draws.ts';
import { goals, type Mode, mostForTheHottest } from './goals.ts';
import type { Measured } from './load.ts';
import { allQuestions, type Rounds } from './rounds.ts';

/** By mode and question. */
export type Found = Map<Mode, Map<Question, Rounds>>;

/** By question and heat. */
export type FoundSingle = Map<'Q1' | 'Q2', Map<Heat, Rounds>>;

const medianOf = (rounds: Measured[] | undefined, value: (one: Measured) => number) =>
  median((rounds ?? []).map(value));
const cost = ({ server, database }: Measured) => server + database;

/** Everybody's answers per second, and what an answer costs. */
export function modeTable(found: Found, mode: Mode): string {
  const head = [mode, ...allQuestions];
  const rows = names.map((name) => [
    name,
    ...allQuestions.map((question) => {
      const rounds = found.get(mode)?.get(question)?.get(name);
      const [perSecond, p99] = [medianOf(rounds, (one) => one.perSecond), medianOf(rounds, (one) => one.p99)];
      const [server, database] = [medianOf(rounds, (one) => one.server), medianOf(rounds, (one) => one.database)];
      return `${perSecond.toFixed(0)}/s · ${server.toFixed(2)} + ${database.toFixed(2)} ms · ${p99.toFixed(0)} ms`;
    }),
  ]);
  const client = allQuestions.map((question) => {
    const all = [...(found.get(mode)?.get(question)?.values() ?? [])].flat();
    return `${median(all.map((one) => one.client)).toFixed(2)} ms`;
  });
  return markdownTable(head, [...rows, ['the client, an answer', ...client]]);
}

/** The goals, and how far each is reached: beside answers per second the same by processor time. */
export function goalTable(found: Found): string {
  const rows = goals.flatMap(({ mode, ours, peer, least }) =>
    (Object.entries(least) as [Question, number][]).map(([question, goal]) => {
      const rounds = found.get(mode)?.get(question) as Rounds;
      const ratio = (to: Name, value: (one: Measured) => number) => times(rounds, ours, to, value);
      const reached = ratio(peer, (one) => one.perSecond);
      const byCost = 1 / ratio(peer, cost);
      const precomputed = ratio('raw driver, precomputed', (one) => one.perSecond);
      return [
        `${mode}, ${question}`,
        `${ours} : ${peer}`,
        reached.toFixed(2),
        byCost.toFixed(2),
        atLeast(reached, goal),
        peer === 'raw driver' ? precomputed.toFixed(2) : '',
      ];
    }),
  );
  const head = ['what', 'who', 'answers per second', 'by CPU of server and database', 'goal', 'to raw, precomputed'];
  return markdownTable(head, rows);
}

/** The median over the rounds of what one is of another in the same round. */
function times(rounds: Rounds, one: Name, other: Name, value: (measured: Measured) => number): number {
  const [ours, theirs] = [rounds.get(one) ?? [], rounds.get(other) ?? []];
  return median(ours.map((measured, round) => value(measured) / value(theirs[round] as Measured)));
}

/** The hottest beside the median ones, in processor time of server and database. */
export function heatTable(found: FoundSingle): string {
  const rows: string[][] = [];
  for (const [question, byHeat] of found) {
    for (const name of byHeat.get('hottest')?.keys() ?? []) {
      const of = (heat: Heat) => medianOf(byHeat.get(heat)?.get(name), cost);
      const told = (heat: Heat) => {
        const perSecond = medianOf(byHeat.get(heat)?.get(name), (one) => one.perSecond);
        return `${of(heat).toFixed(2)} ms · ${perSecond.toFixed(0)}/s`;
      };
      const ratio = (heat: Heat) => of('hottest') / of(heat);
      const ours = name.startsWith('ours');
      rows.push([
        `${question}, ${name}`,
        told('hottest'),
        told('median asked'),
        told('median'),
        ours
          ? `${ratio('median asked').toFixed(2)}: ${atMost(ratio('median asked'), mostForTheHottest)}`
          : ratio('median asked').toFixed(2),
        ours
          ? `${ratio('median').toFixed(2)}: ${atMost(ratio('median'), mostForTheHottest)}`
          : ratio('median').toFixed(2),
      ]);
    }
  }
  const head = [
    'CPU an answer',
    'hottest',
    'median of what is asked',
    'median of all',
    'to the median asked',
    'to the median of all',
  ];
  return markdownTable(head, rows);
}
