import type { PaperEntry } from '../../src/model.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { lexiconOf } from '../../src/pipeline/parse-captures.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { alignmentItems, type Reference, type SourceText } from './alignment-items.ts';
import { type Row, type Score, scoreSets, type Task } from './task.ts';

const goal = { precision: 0.92, recall: 0.6 };

/** One item's summary naming another item, as plain text, with all items as known papers. */
export const crossReferences: Task = {
  name: 'cross-references',
  needs: ['corpora/alignment-newsletter/items.json', 'corpora/alignment-newsletter/crossrefs.json'],
  run: () => {
    const { texts, vocabulary, labelled, marked } = alignmentItems();
    const lexicon = lexiconOf(vocabulary);
    const known = new Set(vocabulary.papers.map(({ id }) => id));
    const found = new Map(texts.map(({ id, text }) => [id, papersIn(annotate(text, lexicon).mentions, id, known)]));
    const exact = new Map(texts.map((each) => [each.id, exactTitles(each, vocabulary.papers)]));
    const sources = new Set(labelled.map(({ source }) => source));
    const row = (
      data: string,
      gold: Reference[],
      among: SourceText[],
      goal: Row['goal'],
      apart: Reference[] = [],
    ): Row => ({
      task: 'cross-references',
      data,
      score: score(found, gold, among, apart),
      baseline: { name: 'exact title', score: score(exact, gold, among, apart) },
      goal,
    });
    const labelledTexts = texts.filter(({ id }) => sources.has(id));
    const even = (_: unknown, index: number) => index % 2 === 0;
    const odd = (_: unknown, index: number) => index % 2 === 1;
    return [
      row(`${labelledTexts.length} texts, ${labelled.length} labelled, others wrong`, labelled, labelledTexts, {}),
      row('the same, others that the texts mark left out', labelled, labelledTexts, goal, marked),
      row('all texts, marked, even', marked, texts.filter(even), {}),
      row('all texts, marked, odd', marked, texts.filter(odd), {}),
    ];
  },
};

/** Known papers alone: one that a text gives the arXiv id of is no reference to an item. */
function papersIn(mentions: { id: string }[], self: string, known: ReadonlySet<string>): string[] {
  const ids = mentions.filter(({ id }) => known.has(id)).map(({ id }) => id.slice('paper/'.length));
  return ids.filter((id) => id !== self);
}

/** The baseline: titles whose words stand in the text in their order, whatever their case. */
function exactTitles({ id, text }: SourceText, papers: PaperEntry[]): string[] {
  const words = ` ${labelKey(text)} `;
  return papers
    .filter((paper) => paper.id !== `paper/${id}` && words.includes(` ${labelKey(paper.title)} `))
    .map((paper) => paper.id.slice('paper/'.length));
}

/** `apart`: references that are right and not asked for. */
function score(found: Map<string, string[]>, gold: Reference[], among: SourceText[], apart: Reference[]): Score {
  const ofSource = Map.groupBy(apart, ({ source }) => source);
  const targets = Map.groupBy(gold, ({ source }) => source);
  return scoreSets(
    among.map(({ id }) => {
      const wanted = (targets.get(id) ?? []).map(({ target }) => target).filter((target) => target !== id);
      const others = new Set(ofSource.get(id)?.map(({ target }) => target)).difference(new Set(wanted));
      return { predicted: (found.get(id) ?? []).filter((target) => !others.has(target)), gold: wanted };
    }),
  );
}
