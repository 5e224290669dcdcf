import { readFileSync } from 'node:fs';
import type { Vocabulary } from '../../src/model.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { shared } from '../shared.ts';
import { acmPapers } from './acm-papers.ts';
import { csoVocabulary, type Grouping } from './cso-vocabulary.ts';
import { exactMatcher } from './exact-match.ts';
import { type Row, type Score, scoreSets, type Task } from './task.ts';

/** From here on a concept is what a text is about. */
const cut = 0.5;

const [ontology, papers, titles] = [
  'corpora/cso/cso.csv',
  'corpora/cso/acm-papers.json',
  'corpora/titles/titles.jsonl',
];

/** A text, and what its authors say that it is about. */
interface Keyworded {
  text: string;
  keywords: string[];
}

/**
 * Concepts of the Computer Science Ontology in titles and abstracts; gold: author keywords that are labels of it. What
 * authors choose is few and often not in the text, so no method comes near 100. Papers without such a keyword tell
 * nothing. Weights were fitted to these papers and those of titles.jsonl together, by four-fold cross-validation.
 */
export const concepts: Task = {
  name: 'concepts',
  needs: [ontology, papers, titles],
  run: () => {
    const [acm, conference] = [acmTexts(), titleTexts()];
    const half = (rest: number) => acm.filter((_, index) => index % 2 === rest);
    const topics = measured('topics');
    const labels = measured('labels');
    return [
      topics.about('acm-papers', acm, { f1: 0.58 }),
      topics.found('acm-papers', acm, { recall: 0.7 }),
      topics.about('acm-papers, even ones', half(0), {}),
      topics.about('acm-papers, odd ones', half(1), {}),
      labels.about('acm-papers, a concept for each label', acm, {}),
      topics.about('titles.jsonl', conference, {}),
    ];
  },
};

function measured(grouping: Grouping) {
  const vocabulary = csoVocabulary(shared(ontology) as string, grouping);
  const bearers = bearersOf(vocabulary);
  const known = knowledgeOf(vocabulary);
  const exact = exactMatcher(vocabulary);
  const score = (texts: Keyworded[], predict: (text: string) => string[]): Score =>
    scoreSets(texts.map((each) => compared(predict(each.text), each.keywords, bearers)));
  const row = (data: string, texts: Keyworded[], goal: Partial<Score>, task: string, least: number): Row => {
    const judged = texts.filter(({ keywords }) => keywords.some((keyword) => bearers.has(labelKey(keyword))));
    const predict = (text: string) =>
      annotate(text, known)
        .mentions.filter(({ type, salience }) => type === 'CONCEPT' && salience >= least)
        .map(({ id }) => id);
    return {
      task,
      data: `${data} (${judged.length})`,
      score: score(judged, predict),
      baseline: { name: 'exact longest match', score: score(judged, exact) },
      goal,
    };
  };
  return {
    about: (data: string, texts: Keyworded[], goal: Partial<Score>) => row(data, texts, goal, 'concepts: about', cut),
    found: (data: string, texts: Keyworded[], goal: Partial<Score>) => row(data, texts, goal, 'concepts: found', 0),
  };
}

/** Concept ids by label key: of labels that differ in number alone there may be several. */
function bearersOf({ concepts: all }: Vocabulary): Map<string, string[]> {
  const pairs = all.flatMap(({ id, prefLabel, altLabels }) =>
    [prefLabel, ...altLabels].map((label) => ({ key: labelKey(label), id })),
  );
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, bearers]) => [key, [...new Set(bearers.map(({ id }) => id))]]));
}

/** A keyword that several concepts bear is found by any of them. */
function compared(predicted: string[], keywords: string[], bearers: Map<string, string[]>) {
  const found = new Set(predicted);
  const gold = keywords.flatMap((keyword) => {
    const ids = bearers.get(labelKey(keyword)) ?? [];
    return (ids.find((id) => found.has(id)) ?? ids[0]) || [];
  });
  return { predicted: found, gold };
}

function acmTexts(): Keyworded[] {
  return acmPapers(shared(papers) as string).map(({ title, abstract, keywords }) => ({
    text: `${title}\n${abstract}`,
    keywords,
  }));
}

function titleTexts(): Keyworded[] {
  const lines = readFileSync(shared(titles) as string, 'utf8')
    .trim()
    .split('\n');
  return lines
    .map((line) => JSON.parse(line) as { title: string; abstract: string | null; keywords: string[] | null })
    .filter(({ abstract, keywords }) => abstract && keywords && keywords.length > 0)
    .map(({ title, abstract, keywords }) => ({ text: `${title}\n${abstract}`, keywords: keywords ?? [] }));
}
