import { annotate } from '../../src/pipeline/annotate.ts';
import { type Knowledge, knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { shared } from '../shared.ts';
import { csoVocabulary } from './cso-vocabulary.ts';
import { type EntityText, entityTexts } from './entity-texts.ts';
import type { Row, Task } from './task.ts';

const ontology = 'corpora/cso/cso.csv';
const files = ['scierc-ner', 'crossner-ai'].flatMap((name) => [
  `corpora/entities/${name}-dev.txt`,
  `corpora/entities/${name}-train.txt`,
]);

/** What no concept is. */
const others = new Set(['person', 'researcher', 'country', 'location', 'university']);

/** From, to (exclusive), and which share of the mentions stated so must be right. */
const buckets: [from: number, to: number, goal: number][] = [
  [0.9, 1.01, 0.9],
  [0.8, 0.9, 0.75],
  [0, 0.8, 0.5],
];

/**
 * Stated confidence against what is right, by the entities that annotators marked: a mention counts as right where it
 * overlaps one of a fitting type. Precision is the share that is right, recall the share of all mentions that are
 * stated so; beside them, what the mentions claim. Terms that annotators passed over count as wrong.
 */
export const calibration: Task = {
  name: 'calibration',
  needs: [ontology, ...files],
  run: async () => {
    const texts = files.flatMap((file) => entityTexts(shared(file) as string));
    const shipped = knowledgeOf((await readVocabulary()).entries);
    const cso = knowledgeOf(csoVocabulary(shared(ontology) as string));
    return [...reliability('shipped seed', shipped, texts), ...reliability('CSO', cso, texts)];
  },
};

function reliability(name: string, known: Knowledge, texts: EntityText[]): Row[] {
  const judged = texts.flatMap(({ text, entities }) =>
    annotate(text, known)
      .mentions.filter(({ type }) => type === 'CONCEPT')
      .map(({ start, end, confidence }) => ({
        confidence,
        right: entities.some((each) => each.start < end && start < each.end && !others.has(each.type)),
      })),
  );
  return buckets.flatMap(([from, to, goal]): Row[] => {
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const share = inside.length / judged.length;
    const score = (precision: number) => ({
      precision,
      recall: share,
      f1: (2 * precision * share) / (precision + share),
    });
    const stated = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    return [
      {
        task: 'calibration',
        data: `${name}, stated from ${from} (${inside.length})`,
        score: score(inside.filter(({ right }) => right).length / inside.length),
        baseline: { name: 'what is stated', score: score(stated) },
        goal: { precision: goal },
      },
    ];
  });
}
