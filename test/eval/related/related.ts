import type { Vocabulary } from '../../../src/model.ts';
import { readVocabulary } from '../../../src/pipeline/vocabulary.ts';
import { shared } from '../../shared.ts';
import { aioVocabulary } from '../aio-vocabulary.ts';
import { csoVocabulary } from '../cso-vocabulary.ts';
import { type Row, type Score, scoreOf, type Task } from '../task.ts';
import { type CoMentions, countCoMentions, hashOf, ranked } from './co-mentions.ts';
import { exampleConcepts, tellExamples } from './examples.ts';
import { type Gold, goldOf } from './gold.ts';
import { type Measure, measures, ours, rawCounts } from './measures.ts';
import { conceptsOfCaptures, conceptsOfTexts, newsTexts, paperTexts } from './texts.ts';

const [cso, aio] = ['corpora/cso/cso.csv', 'corpora/aio/aio.obo'];

/** So many related terms are looked at. */
const first = 10;
/** Kinds of pairs of which there are fewer tell nothing. */
const fewest = 40;

/** One vocabulary's pairs of one kind, as far as texts mention both concepts together. */
interface Data {
  name: string;
  counts: CoMentions;
  /** Of each concept the partners that texts mention with it. */
  pairs: [string, string[]][];
}

/**
 * How often what a vocabulary calls related is among a concept's first ten terms by co-mentions alone: pairs of CSO, AIO
 * and the shipped vocabulary, none of which the score sees, in news and in abstracts. Measures were compared on the
 * concepts whose hash is even, and the choice is shown on the others. Prints how all measures do, and thirty concepts with
 * their first five for a reader to judge.
 */
export const related: Task = {
  name: 'related',
  needs: ['briefs', 'corpora/tldr-ai', 'corpora/ml-papers-of-the-week', 'corpora/titles', cso, aio],
  run: async () => {
    const shipped = (await readVocabulary()).entries;
    const vocabularies: [string, Vocabulary][] = [
      ['CSO', csoVocabulary(shared(cso) as string)],
      ['AIO', aioVocabulary(shared(aio) as string)],
      ['shipped', shipped],
    ];
    const [news, papers] = [newsTexts(), paperTexts()];
    const counted = vocabularies.map(([name, vocabulary]) => ({
      name,
      vocabulary,
      news: conceptsOfTexts(news, vocabulary),
      papers: conceptsOfTexts(papers, vocabulary),
    }));
    const data = counted.flatMap(({ name, vocabulary, ...texts }) =>
      (['news', 'papers'] as const).flatMap((of) => dataOf(`${name}, ${of}`, countCoMentions(texts[of]), vocabulary)),
    );
    console.log(comparison(data));
    const [ofCso] = counted;
    if (ofCso) {
      const captures = countCoMentions(await conceptsOfCaptures(shipped));
      const corpora = countCoMentions([...ofCso.news, ...ofCso.papers]);
      console.log(
        tellExamples('shipped vocabulary, captures and samples', captures, shipped, exampleConcepts(captures)),
      );
      console.log(tellExamples('CSO, news and papers', corpora, ofCso.vocabulary, exampleConcepts(corpora)));
    }
    return rowsOf(data);
  },
};

function dataOf(name: string, counts: CoMentions, vocabulary: Vocabulary): Data[] {
  return Object.entries(goldOf(vocabulary)).map(([kind, gold]) => ({
    name: `${name}: ${kind}`,
    counts,
    pairs: pairsOf(gold, counts),
  }));
}

function pairsOf(gold: Gold, { met }: CoMentions): [string, string[]][] {
  return [...gold]
    .map(([concept, others]): [string, string[]] => [concept, [...others].filter((id) => met.get(concept)?.has(id))])
    .filter(([, others]) => others.length > 0);
}

const isHeldOut = (concept: string) => hashOf(concept) % 2 === 1;
const sizeOf = ({ pairs }: Data) => pairs.reduce((sum, [, others]) => sum + others.length, 0);

function part(data: Data, heldOut: boolean): Data {
  return { ...data, pairs: data.pairs.filter(([concept]) => isHeldOut(concept) === heldOut) };
}

function scoreWith(measure: Measure, { counts, pairs }: Data): Score {
  const sums = { right: 0, predicted: 0, gold: 0 };
  for (const [concept, others] of pairs) {
    const found = ranked(counts, concept, measure).slice(0, first);
    sums.predicted += found.length;
    sums.gold += others.length;
    sums.right += found.filter((id) => others.includes(id)).length;
  }
  return scoreOf(sums);
}

function rowsOf(all: Data[]): Row[] {
  const held = all.map((data) => part(data, true)).filter((data) => sizeOf(data) >= fewest);
  const scores = held.map((data) => ({ data, own: scoreOfMeasure(ours, data), raw: scoreOfMeasure(rawCounts, data) }));
  const task = `related: first ${first}`;
  return [
    ...scores.map(({ data, own, raw }) => ({
      task,
      data: `${data.name}, held out (${sizeOf(data)} of ${data.pairs.length})`,
      score: own,
      baseline: { name: rawCounts, score: raw },
      goal: {},
    })),
    {
      task,
      data: 'the mean of these',
      score: meanOf(scores.map(({ own }) => own)),
      baseline: { name: rawCounts, score: meanOf(scores.map(({ raw }) => raw)) },
      goal: { recall: 0.63 },
    },
  ];
}

const scoreOfMeasure = (name: string, data: Data) => scoreWith(measures[name] as Measure, data);

function meanOf(scores: Score[]): Score {
  const mean = (measure: keyof Score) => scores.reduce((sum, score) => sum + score[measure], 0) / scores.length;
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

/** Of each measure, the share of pairs found in the first ten: the mean over the kinds of data, and of each. */
function comparison(all: Data[]): string {
  const lines = [false, true].map((heldOut) => {
    const data = all.map((each) => part(each, heldOut)).filter((each) => sizeOf(each) >= fewest);
    const table = Object.entries(measures).map(([name, measure]) => {
      const shares = data.map((each) => scoreWith(measure, each).recall * 100);
      return { name, shares, mean: shares.reduce((sum, share) => sum + share, 0) / shares.length };
    });
    const rows = table
      .sort((a, b) => b.mean - a.mean)
      .map(
        ({ name, shares, mean }) => `| ${name} | ${[mean, ...shares].map((share) => share.toFixed(1)).join(' | ')} |`,
      );
    const heads = data.map((each) => `${each.name} (${sizeOf(each)})`).join(' | ');
    const title = heldOut ? 'Held out' : 'Compared on';
    return [`${title}: % of pairs in the first ${first}`, `| measure | mean | ${heads} |`, ...rows].join('\n');
  });
  return lines.join('\n\n');
}
