/** What is asked: parameters of the four questions, drawn as the world draws what briefs are about. */

import { labelKey } from '../../../src/text/tokens.ts';
import { type Random, seededRandom } from '../../eval/seeded-random.ts';
import type { Question } from '../world/questions.ts';
import { who } from '../world/words.ts';
import { drawConcept, drawPaper, makeWorld } from '../world/world.ts';
import { zipf } from '../world/zipf.ts';

/** A question's parameters; of Q4 the label as it is written and, for peers that do not normalise, its key. */
export type Parameters = { id: string } | { query: string } | { label: string; key: string };

const { concepts, papers } = makeWorld();
const [conceptOf, paperOf] = [drawConcept(concepts.length), drawPaper(papers.length)];
const wordOf = zipf(who.length, 1);

const paper = (rank: number) => ({ id: `paper/${papers[rank]?.id}` });
const concept = (rank: number) => ({ id: `concept/${concepts[rank]?.id}` });

function drawOne(question: Question, random: Random): Parameters {
  switch (question) {
    case 'Q1':
      return paper(paperOf(random));
    case 'Q2':
      return concept(conceptOf(random));
    case 'Q3':
      return { query: `${concepts[conceptOf(random)]?.prefLabel} ${who[wordOf(random)]}` };
    case 'Q4': {
      const drawn = concepts[conceptOf(random)];
      const label = (random.below(2) === 0 ? drawn?.prefLabel : drawn?.altLabels[0]) as string;
      return { label, key: labelKey(label) };
    }
  }
}

/** As a site is asked: the same again and again, by Zipf's law. */
export function asShipped(question: Question, seed: number, count: number): Parameters[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => drawOne(question, random));
}

/** Drawn in the same way, but nothing twice, in any order. */
export function cold(question: Question, seed: number, count: number): Parameters[] {
  const random = seededRandom(seed);
  const drawn = new Map<string, Parameters>();
  while (drawn.size < count) {
    const one = drawOne(question, random);
    drawn.set(JSON.stringify(one), one);
  }
  const all = [...drawn.values()];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [all[last], all[other]] = [all[other] as Parameters, all[last] as Parameters];
  }
  return all;
}

/** One and the same: the hottest of all, the one in the middle of what is asked for, and the one in the middle of all. */
export type Heat = 'hottest' | 'median asked' | 'median';

export function single(question: 'Q1' | 'Q2', heat: Heat): Parameters {
  const [one, size, draw] =
    question === 'Q1' ? [paper, papers.length, paperOf] : ([concept, concepts.length, conceptOf] as const);
  if (heat === 'hottest') return one(0);
  if (heat === 'median') return one(size >> 1);
  const random = seededRandom(1);
  const ranks = Array.from({ length: 10_001 }, () => draw(random)).sort((a, b) => a - b);
  return one(ranks[5000] as number);
}
