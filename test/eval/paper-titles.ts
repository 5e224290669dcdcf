/**
 * The paper resolver among 100,000 known papers: other ways to write a title against titles that only look like it.
 * Variants are made here (seeded), from lists of their own that the resolver does not share.
 */
import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { knownPapers } from '../../src/link/papers/known-papers.ts';
import { paperResolver } from '../../src/link/papers/resolve-paper.ts';
import type { PaperEntry } from '../../src/model.ts';
import { shared } from '../shared.ts';
import { vocabularyOf } from '../vocabulary-of.ts';
import { collectedPapers, plainly, realNeighbours } from './collected-papers.ts';
import { seededRandom } from './seeded-random.ts';
import { type Row, type Score, scoreOf, type Task } from './task.ts';
import { nearMisses, piecesOf } from './title-near-misses.ts';
import { cleanVariants, type TitledPaper } from './title-variants.ts';

const knownCount = 100_000;
/** Papers of each part that variants are made of, and of how many questions the baseline is asked. */
const [asked, baselineAsked] = [400, 150];

const parts = ['tuned on', 'kept apart'];

interface Question {
  kind: string;
  text: string;
  /** The paper that it means; null for a near miss. */
  means: number | null;
}

export const paperTitles: Task = {
  name: 'paper-titles',
  needs: ['corpora/titles/titles.jsonl', 'corpora/alignment-newsletter/papers.csv'],
  run: () => {
    const read = (path: string) => readFileSync(shared(`corpora/${path}`) as string, 'utf8');
    const { papers, abstracts } = collectedPapers(read('titles/titles.jsonl'), read('alignment-newsletter/papers.csv'));
    const titles = filledUp(papers);
    const resolve = timed(resolverOf(titles));
    const realNeighbour = realNeighbours(abstracts);
    const plain = new Set(titles.map(({ title }) => plainly(title)));
    const rows = [0, 1].flatMap((part): Row[] => {
      const random = seededRandom(4 + part);
      const own = papers.filter((_, at) => at % 2 === part);
      const others = piecesOf(own.map(({ title }) => title));
      const questions = Array.from({ length: asked }, () => random.pick(own)).flatMap((paper) =>
        questionsOn(paper, papers.indexOf(paper), { random, others, realNeighbour }, plain),
      );
      const answers = questions.map(({ text }) => resolve.ask(text));
      tell(questions, answers, part);
      const sample = questions.filter((_, at) => at % Math.ceil(questions.length / baselineAsked) === 0);
      const clean = questions.filter(({ means }) => means !== null).length;
      return [
        {
          task: 'paper titles',
          data: `${parts[part]}: ${clean} clean, ${questions.length - clean} near misses`,
          score: scored(questions, answers),
          baseline: { name: `similarity 95 of 100 (${sample.length})`, score: scored(sample, similar(sample, titles)) },
          goal: { precision: 1, recall: 0.97 },
        },
      ];
    });
    console.error(`paper-titles: ${titles.length} papers, ${resolve.report()}`);
    return rows;
  },
};

function resolverOf(titles: TitledPaper[]): (text: string) => number | null {
  const papers = titles.map(
    ({ title, year }, at): PaperEntry => ({
      id: `paper/${at}`,
      title,
      altTitles: [],
      year,
      doi: null,
      arxivId: null,
      url: null,
      authors: [],
    }),
  );
  const began = process.cpuUsage();
  const resolve = paperResolver(knownPapers(vocabularyOf({ papers })));
  const seconds = process.cpuUsage(began).user / 1e6;
  console.error(`paper-titles: index of ${papers.length} in ${seconds.toFixed(1)} s of CPU time`);
  return (text) => {
    const { match } = resolve(text);
    return match === null ? null : Number(match.slice('paper/'.length));
  };
}

/** Titles of the collections, and as many more made of the first words of one and the last words of another. */
function filledUp(papers: TitledPaper[]): TitledPaper[] {
  const random = seededRandom(1);
  const titles = new Map(papers.map((paper) => [plainly(paper.title), paper]));
  const half = (which: 'first' | 'last') => {
    const words = random.pick(papers).title.split(' ');
    const at = 1 + random.below(words.length);
    return which === 'first' ? words.slice(0, at) : words.slice(-at);
  };
  while (titles.size < knownCount) {
    const title = [...half('first'), ...half('last')].join(' ');
    const key = plainly(title);
    if (!titles.has(key)) titles.set(key, { title, year: 2000 + random.below(25), surnames: [] });
  }
  return [...titles.values()];
}

function questionsOn(
  paper: TitledPaper,
  place: number,
  surroundings: Parameters<(typeof nearMisses)[string]>[1],
  known: ReadonlySet<string>,
): Question[] {
  const questions: Question[] = [];
  for (const [kind, vary] of Object.entries(cleanVariants)) {
    const text = vary(paper, surroundings.random);
    // A slip may happen to make another known title.
    if (text !== null && (plainly(text) === plainly(paper.title) || !known.has(plainly(text))))
      questions.push({ kind, text, means: place });
  }
  for (const [kind, miss] of Object.entries(nearMisses)) {
    const text = miss(paper, surroundings);
    if (text !== null && !known.has(plainly(text))) questions.push({ kind, text, means: null });
  }
  return questions;
}

function scored(questions: Question[], answers: (number | null)[]): Score {
  return scoreOf({
    right: questions.filter(({ means }, at) => means !== null && answers[at] === means).length,
    predicted: answers.filter((answer) => answer !== null).length,
    gold: questions.filter(({ means }) => means !== null).length,
  });
}

/** Kinds that lose: to standard error. `EVAL_MISSES=20` shows so many questions of the tuned-on part. */
function tell(questions: Question[], answers: (number | null)[], part: number): void {
  const wrong = questions.filter(({ means }, at) => means !== answers[at]);
  const counts = [...Map.groupBy(wrong, ({ kind }) => kind)].map(([kind, all]) => {
    const of = questions.filter((question) => question.kind === kind).length;
    return `${kind} ${all.length}/${of}`;
  });
  console.error(`paper-titles: wrong in ${parts[part]}: ${counts.join(', ')}`);
  const shown = part === 0 ? Number(process.env.EVAL_MISSES ?? 0) : 0;
  for (const { kind, text, means } of wrong.slice(0, shown)) console.error(JSON.stringify({ kind, text, means }));
}

function timed(ask: (text: string) => number | null) {
  const times: number[] = [];
  return {
    ask: (text: string) => {
      // CPU time: what else the machine does is no matter of the resolver's.
      const began = process.cpuUsage();
      const answer = ask(text);
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1000);
      return answer;
    },
    report: () => {
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
      return `a look-up takes ${at(0.5)} ms of CPU time (median), ${at(0.99)} ms (99th percentile), ${at(0.9999)} ms (1 in 10,000)`;
    },
  };
}

/** The baseline: the most similar title, where its Levenshtein ratio over plain titles is 95 of 100 or more. */
function similar(questions: Question[], titles: TitledPaper[]): (number | null)[] {
  const byLength = Map.groupBy(
    titles.map(({ title }, at) => ({ at, key: plainly(title) })),
    ({ key }) => key.length,
  );
  return questions.map(({ text }) => {
    const key = plainly(text);
    let best: { at: number | null; ratio: number } = { at: null, ratio: 0.95 };
    for (let length = Math.ceil(key.length * 0.95); length <= key.length / 0.95; length += 1) {
      for (const other of byLength.get(length) ?? []) {
        const ratio = 1 - distance(key, other.key) / Math.max(key.length, length);
        if (ratio > best.ratio || (ratio === best.ratio && best.at === null)) best = { at: other.at, ratio };
      }
    }
    return best.at;
  });
}
