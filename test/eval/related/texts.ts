import { readFileSync } from 'node:fs';
import type { LinkedBrief, Vocabulary } from '../../../src/model.ts';
import { parse } from '../../../src/parse/parse.ts';
import { annotate } from '../../../src/pipeline/annotate.ts';
import { knowledgeOf } from '../../../src/pipeline/knowledge.ts';
import { linkClippings } from '../../../src/pipeline/parse-captures.ts';
import { sampleBriefs } from '../../../src/pipeline/vocabulary.ts';
import { readCaptures } from '../../../src/read/read-captures.ts';
import { shared } from '../../shared.ts';
import { acmPapers } from '../acm-papers.ts';
import { alignmentItems, bibliographyItems, digestItems, storedAs } from '../corpus-items.ts';

/** What news say of research, a text an item. */
export const newsTexts = (): string[] =>
  [...digestItems('corpora/tldr-ai'), ...digestItems('corpora/ml-papers-of-the-week'), ...alignmentItems()].map(
    ({ clipping }) => clipping.text,
  );

/** Titles with abstracts of papers. */
export function paperTexts(): string[] {
  const lines = readFileSync(shared('corpora/titles/titles.jsonl') as string, 'utf8').trim();
  const titled = lines.split('\n').map((line) => JSON.parse(line) as { title: string; abstract: string | null });
  return [
    ...[...acmPapers(shared('corpora/cso/acm-papers.json') as string), ...titled].map(
      ({ title, abstract }) => `${title}\n${abstract ?? ''}`,
    ),
    ...bibliographyItems().map(({ clipping }) => clipping.text),
  ];
}

/** The concepts that each text mentions, as an ingest would link them. */
export function conceptsOfTexts(texts: string[], vocabulary: Vocabulary): string[][] {
  const knowledge = knowledgeOf(vocabulary);
  return texts.map((text) => conceptsIn(annotate(text, knowledge).mentions));
}

/** The same of the briefs of the real captures and of the samples that come with the program. */
export async function conceptsOfCaptures(vocabulary: Vocabulary): Promise<string[][]> {
  const briefs: LinkedBrief[] = [];
  const refuse = (error: Error) => {
    throw error;
  };
  const clippings = [];
  for await (const capture of readCaptures([shared('briefs') as string, sampleBriefs], { onRefused: refuse })) {
    clippings.push(...parse(capture).map((clipping, position) => storedAs(capture.name, clipping, position)));
  }
  briefs.push(...linkClippings(clippings, vocabulary));
  return briefs.map(({ mentions }) => conceptsIn(mentions));
}

const conceptsIn = (mentions: readonly { type: string; id: string }[]) => [
  ...new Set(mentions.filter(({ type }) => type === 'CONCEPT').map(({ id }) => id)),
];
