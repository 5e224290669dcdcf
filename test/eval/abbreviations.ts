/** Acronym identification (SDU@AAAI-21): every short and long form of a sentence, by the official scorer's measure. */
import { readFileSync } from 'node:fs';
import type { Abbreviation } from '../../src/model.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { shared } from '../shared.ts';
import { schwartzHearst } from './schwartz-hearst.ts';
import { type Row, type Score, scoreSets, type Task } from './task.ts';

const file = 'corpora/acronyms/dev.json';

interface Sentence {
  tokens: string[];
  /** One a token: `O`, or `B-` or `I-` and `short` or `long`. */
  labels: string[];
}

export const abbreviations: Task = {
  name: 'abbreviations',
  needs: [file],
  run: async () => {
    const sentences: Sentence[] = JSON.parse(readFileSync(shared(file) as string, 'utf8'));
    const known = knowledgeOf((await readVocabulary()).entries);
    const ours = (text: string) => annotate(text, known).abbreviations;
    const row = (data: string, chosen: Sentence[]): Row => ({
      task: 'abbreviations',
      data: `acronyms/dev.json, ${chosen.length} sentences${data}`,
      score: phraseScore(chosen, ours),
      baseline: { name: 'Schwartz-Hearst, capitals', score: phraseScore(chosen, schwartzHearst) },
      goal: { precision: 0.93, f1: 0.91 },
    });
    return [
      row('', sentences),
      row(
        ', even (rules made on these)',
        sentences.filter((_, index) => index % 2 === 0),
      ),
      row(
        ', odd (not tuned on)',
        sentences.filter((_, index) => index % 2 === 1),
      ),
    ];
  },
};

/**
 * The official scorer's figures (scorer.py of the shared task): precision and recall of short and of long phrases,
 * each a place in the text that has to be exact, and the mean of the two.
 */
function phraseScore(sentences: Sentence[], find: (text: string) => Abbreviation[]): Score {
  const told = sentences.map(({ tokens, labels }) => ({
    gold: labels,
    predicted: tagged(tokens, find(tokens.join(' '))),
  }));
  const [short, long] = (['short', 'long'] as const).map((kind) =>
    scoreSets(told.map(({ gold, predicted }) => ({ gold: phrases(gold, kind), predicted: phrases(predicted, kind) }))),
  ) as [Score, Score];
  const precision = (short.precision + long.precision) / 2;
  const recall = (short.recall + long.recall) / 2;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Abbreviations in tokens joined by spaces as labels of the tokens. */
function tagged(tokens: string[], found: Abbreviation[]): string[] {
  const labels = tokens.map(() => 'O');
  const mark = (kind: 'short' | 'long', from: number | null, to: number | null) => {
    if (from === null || to === null) return;
    let start = 0;
    let begun = false;
    tokens.forEach((token, index) => {
      if (start < to && start + token.length > from) {
        labels[index] = `${begun ? 'I' : 'B'}-${kind}`;
        begun = true;
      }
      start += token.length + 1;
    });
  };
  for (const { longStart, longEnd } of found) mark('long', longStart, longEnd);
  for (const { start, end } of found) mark('short', start, end);
  return labels;
}

/** First and last token of each phrase of a kind. As in the scorer, whatever is no `I-` of the kind ends a phrase. */
function phrases(labels: string[], kind: 'short' | 'long'): Set<string> {
  const places = new Set<string>();
  for (let first = 0; first < labels.length; first += 1) {
    if (!labels[first]?.endsWith(kind) || (labels[first - 1]?.endsWith(kind) && labels[first]?.startsWith('I')))
      continue;
    let last = first;
    while (labels[last + 1] === `I-${kind}`) last += 1;
    places.add(`${first}-${last}`);
  }
  return places;
}
