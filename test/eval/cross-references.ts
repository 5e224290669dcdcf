import type { PaperEntry } from '../../src/model.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { lexiconOf } from '../../src/pipeline/parse-captures.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { alignmentItems, type Reference, type SourceText } from './alignment-items.ts';
import { type Row, type Score, scoreSets, type Task } from './task.ts';

/** One item's summary naming another item, as plain text, with all items as known papers. */
export const crossReferences: Task = {
  name: 'cross-references',
  needs: ['corpora/alignment-newsletter/items.json', 'corpora/alignment-newsletter/crossrefs.json'],
  run: () => {
    const { texts, vocabulary, labelled, marked } = alignmentItems();
    const lexicon = lexiconOf(vocabulary);
    const found = new Map(texts.map(({ id, text }) => [id, papersIn(annotate(text, lexicon).mentions, id)]));
    const exact = new Map(texts.map((each) => [each.id, exactTitles(each, vocabulary.papers)]));
    const rows = (gold: Reference[], among: SourceText[]): [Score, Score] => [
      score(found, gold, among),
      score(exact, gold, among),
    ];
    const sources = new Set(labelled.map(({ source }) => source));
    const row = (data: string, gold: Reference[], among: SourceText[], goal: Row['goal']): Row => {
      const [ours, baseline] = rows(gold, among);
      return { task: 'cross-references', data, score: ours, baseline: { name: 'exact title', score: baseline }, goal };
    };
    const labelledTexts = texts.filter(({ id }) => sources.has(id));
    const even = (_: unknown, index: number) => index % 2 === 0;
    const odd = (_: unknown, index: number) => index % 2 === 1;
    return [
      row(`${labelledTexts.length} texts, ${labelled.length} labelled`, labelled, labelledTexts, {
        precision: 0.92,
        recall: 0.6,
      }),
      row('all texts, marked, even', marked, texts.filter(even), {}),
      row('all texts, marked, odd', marked, texts.filter(odd), {}),
    ];
  },
};

function papersIn(mentions: { type: string; id: string }[], self: string): string[] {
  const ids = mentions.filter(({ type }) => type === 'PAPER').map(({ id }) => id.slice('paper/'.length));
  return ids.filter((id) => id !== self);
}

/** The baseline: titles whose words stand in the text in their order, whatever their case. */
function exactTitles({ id, text }: SourceText, papers: PaperEntry[]): string[] {
  const words = ` ${labelKey(text)} `;
  return papers
    .filter((paper) => paper.id !== `paper/${id}` && words.includes(` ${labelKey(paper.title)} `))
    .map((paper) => paper.id.slice('paper/'.length));
}

function score(found: Map<string, string[]>, gold: Reference[], among: SourceText[]): Score {
  const targets = Map.groupBy(gold, ({ source }) => source);
  return scoreSets(
    among.map(({ id }) => ({
      predicted: found.get(id) ?? [],
      gold: (targets.get(id) ?? []).map(({ target }) => target).filter((target) => target !== id),
    })),
  );
}
