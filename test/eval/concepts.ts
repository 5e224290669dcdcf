import { readFileSync } from 'node:fs';
import type { Grouping } from '../../src/exchange/cso/from-cso.ts';
import type { Vocabulary } from '../../src/model.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { shared } from '../shared.ts';
import { acmPapers } from './acm-papers.ts';
import { csoVocabulary } from './cso-vocabulary.ts';
import { entityDocuments } from './entity-texts.ts';
import { exactMatcher } from './exact-match.ts';
import { type Row, type Score, scoreSets, type Task } from './task.ts';

/** From here on a concept is what a text is about. */
const cut = 0.5;

const [ontology, papers, titles] = [
  'corpora/cso/cso.csv',
  'corpora/cso/acm-papers.json',
  'corpora/titles/titles.jsonl',
];
const abstracts = ['corpora/entities/scierc-ner-dev.txt', 'corpora/entities/scierc-ner-train.txt'];

/** A text, and what its authors say that it is about. */
interface Keyworded {
  text: string;
  keywords: string[];
}

/**
 * Concepts of the Computer Science Ontology in titles and abstracts; gold: author keywords that are labels of it. What
 * authors choose is few and often not in the text, so no method comes near 100. Papers without such a keyword tell
 * nothing. Weights were fitted to these papers and those of titles.jsonl together, by four-fold cross-validation.
 *
 * The other end is the abstracts of SciERC, with every term that annotators marked as gold: dense, without titles, and
 * asking nothing of what an abstract is about. No cut suits both ends: more of these are right the lower it is. It is
 * placed so that the sparse gold gains by it and the papers with two keywords and more, which lie between, gain most.
 */
export const concepts: Task = {
  name: 'concepts',
  needs: [ontology, papers, titles, ...abstracts],
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
      topics.about('both, two such keywords and more', [...acm, ...conference], {}, 2),
      topics.about('SciERC abstracts, all their terms', abstractTexts(), {}),
      topics.found('SciERC abstracts, all their terms', abstractTexts(), {}),
    ];
  },
};

function measured(grouping: Grouping) {
  const vocabulary = csoVocabulary(shared(ontology) as string, grouping);
  const bearers = bearersOf(vocabulary);
  const knowledge = knowledgeOf(vocabulary);
  const exact = exactMatcher(vocabulary);
  const score = (texts: Keyworded[], predict: (text: string) => string[]): Score =>
    scoreSets(texts.map((each) => compared(predict(each.text), each.keywords, bearers)));
  const known = ({ keywords }: Keyworded) => new Set(keywords.map(labelKey).filter((key) => bearers.has(key)));
  const row = (
    [task, least]: [string, number],
    data: string,
    texts: Keyworded[],
    goal: Partial<Score>,
    keywords = 1,
  ): Row => {
    const judged = texts.filter((each) => known(each).size >= keywords);
    const predict = (text: string) =>
      annotate(text, knowledge)
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
    about: row.bind(null, ['concepts: about', cut]),
    found: row.bind(null, ['concepts: found', 0]),
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

/** The sentences of a file stand between lines that begin an abstract; marks stand apart from words. */
function abstractTexts(): Keyworded[] {
  return abstracts
    .flatMap((file) => entityDocuments(shared(file) as string))
    .map(({ text, entities }) => ({ text, keywords: entities.map(({ start, end }) => text.slice(start, end)) }));
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
