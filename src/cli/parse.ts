import { Command } from 'commander';
import type { CoveredPaper, LinkedBrief, PaperEntry } from '../model.ts';
import { tellRefused, writeLine } from './terminal.ts';

export function parseCommand(): Command {
  return new Command('parse')
    .description('prints the briefs that an ingest of these captures would store, as JSON Lines; touches no database')
    .argument('<paths...>', 'files, folders, or - for standard input')
    .option('--seed <folder>', 'the vocabulary (without it: the shipped one)')
    .option('--captured-at <time>', 'when it was saved (ISO 8601), for captures that do not say so')
    .addHelpText('after', '\nExample:\n  briefgraph parse captures/ | jq .title')
    .action(async (paths: string[], options: { seed?: string; capturedAt?: string }) => {
      const { linkCaptures } = await import('../pipeline/parse-captures.ts');
      const { readVocabulary } = await import('../pipeline/vocabulary.ts');
      const { readCaptures } = await import('../read/read-captures.ts');
      const { entries } = await readVocabulary(options.seed);
      const captures = readCaptures(paths, {
        ...(options.capturedAt ? { capturedAt: options.capturedAt } : {}),
        onRefused: tellRefused,
      });
      const papers = new Map(entries.papers.map((paper) => [paper.id, paper]));
      for await (const linked of linkCaptures(captures, entries, tellRefused))
        await writeLine(JSON.stringify(toLine(linked, papers)));
    });
}

/** A brief as a line of `parse`: what is unknown is null. */
function toLine(linked: LinkedBrief, papers: Map<string, PaperEntry>) {
  const { brief, outlet, originalPublisher, covers, mentions, definitions, abbreviations } = linked;
  const { id, title, kind, url, category, publishedAt, publishedPrecision, text, sections, captures } = brief;
  return {
    id,
    title,
    kind,
    url,
    outlet: outlet && { id: outlet.id, name: outlet.label },
    originalPublisher: originalPublisher && { id: originalPublisher.id, name: originalPublisher.label },
    category,
    publishedAt,
    publishedPrecision,
    text,
    sections,
    captures,
    covers: covers.map((covered) => coverLine(covered, papers.get(covered.id) ?? null)),
    mentions,
    definitions,
    abbreviations,
  };
}

/** A covered paper, with what a curator knows of it before what the brief says. */
function coverLine({ id, claim }: CoveredPaper, curated: PaperEntry | null) {
  const arxivId = curated?.arxivId ?? claim.arxivId ?? /^paper\/arxiv\/(.+)$/.exec(id)?.[1] ?? null;
  return {
    id,
    title: curated?.title ?? claim.title,
    arxivId,
    doi: curated?.doi ?? claim.doi,
    url: curated?.url ?? claim.url ?? (arxivId ? `https://arxiv.org/abs/${arxivId}` : null),
    year: curated?.year ?? claim.year,
    citedAs: claim.citedAs,
    evidence: claim.evidence,
  };
}
