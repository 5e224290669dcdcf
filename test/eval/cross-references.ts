import type { PaperEntry, Vocabulary } from '../../src/model.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { linkClippings } from '../../src/pipeline/parse-captures.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { alignmentItems, type Reference, type SourceText } from './alignment-items.ts';
import { clippingsOf } from './clippings-of.ts';
import { type Row, type Score, scoreSets, type Task } from './task.ts';

/**
 * One item's summary naming another item, as plain text, with the items as known papers. References that nobody
 * labelled or marked count as wrong, though most that are found are right: the rows over all texts tell about recall
 * and change, not about precision.
 */
export const crossReferences: Task = {
  name: 'cross-references',
  needs: ['corpora/alignment-newsletter/items.json', 'corpora/alignment-newsletter/crossrefs.json'],
  run: () => {
    const { texts, vocabulary, unlisted, labelled, marked } = alignmentItems();
    const listed = measure(texts, vocabulary);
    const whole = measure(texts, { ...vocabulary, papers: [...vocabulary.papers, ...unlisted] });
    const isListed = ({ target }: Reference) => texts.some(({ id }) => id === target);
    const sources = new Set(labelled.map(({ source }) => source));
    const among = texts.filter(({ id }) => sources.has(id));
    const between = labelled.filter(isListed);
    return [
      listed(`${among.length} texts, ${between.length} labelled pairs of items`, between, among, {
        precision: 0.92,
        recall: 0.6,
      }),
      asMarkdown('the same as Markdown with its links', between, among, vocabulary),
      whole(`${among.length} texts, all ${labelled.length} labelled pairs`, labelled, among),
      whole(
        'all texts, marked references, even',
        marked,
        texts.filter((_, index) => index % 2 === 0),
      ),
      whole(
        'all texts, marked references, odd',
        marked,
        texts.filter((_, index) => index % 2 === 1),
      ),
    ];
  },
};

type Measure = (data: string, gold: Reference[], among: SourceText[], goal?: Row['goal']) => Row;

function measure(texts: SourceText[], vocabulary: Vocabulary): Measure {
  const knowledge = knowledgeOf(vocabulary);
  const known = new Set(vocabulary.papers.map(({ id }) => id));
  const found = new Map(texts.map(({ id, text }) => [id, papersIn(annotate(text, knowledge).mentions, id, known)]));
  const titles = vocabulary.papers.map(titleOf);
  const exact = new Map(texts.map((each) => [each.id, exactTitles(each, titles)]));
  return (data, gold, among, goal = {}) => ({
    task: 'cross-references',
    data,
    score: score(found, gold, among),
    baseline: { name: 'exact title', score: score(exact, gold, among) },
    goal,
  });
}

/** Links to the items' addresses, of texts that are ingested as they were written. */
function asMarkdown(data: string, gold: Reference[], among: SourceText[], vocabulary: Vocabulary): Row {
  const clippings = among.flatMap(({ id, markdown }) => clippingsOf(id, markdown));
  const known = new Set(vocabulary.papers.map(({ id }) => id));
  const found = new Map<string, string[]>();
  for (const { brief, mentions, covers } of linkClippings(clippings, vocabulary)) {
    for (const id of brief.captures) found.set(id, papersIn([...mentions, ...covers], id, known));
  }
  return {
    task: 'cross-references',
    data,
    score: score(found, gold, among),
    baseline: null,
    goal: { precision: 0.92 },
  };
}

/** Known papers alone: one that a text gives the arXiv id of is no reference to an item. */
function papersIn(mentions: { id: string }[], self: string, known: ReadonlySet<string>): string[] {
  const ids = mentions.filter(({ id }) => known.has(id)).map(({ id }) => id.slice('paper/'.length));
  return ids.filter((id) => id !== self);
}

interface Title {
  id: string;
  words: string;
}

function titleOf({ id, title }: PaperEntry): Title {
  return { id: id.slice('paper/'.length), words: ` ${labelKey(title)} ` };
}

/** The baseline: titles whose words stand in the text in their order, whatever their case. */
function exactTitles({ id, text }: SourceText, titles: Title[]): string[] {
  const words = ` ${labelKey(text)} `;
  return titles.filter((title) => title.id !== id && words.includes(title.words)).map((title) => title.id);
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
