import { Command } from 'commander';
import type { LinkedBrief, StoredClipping } from '../model.ts';
import { plain, writeLine } from './terminal.ts';

export function parseCommand(): Command {
  return new Command('parse')
    .description('prints the briefs that an ingest of these captures would store, as JSON Lines; touches no database')
    .argument('<paths...>', 'files, folders, or - for standard input')
    .option('--seed <folder>', 'the vocabulary (without it: the shipped one)')
    .option('--captured-at <time>', 'when it was saved (ISO 8601), for captures that do not say so')
    .addHelpText('after', '\nExample:\n  briefgraph parse captures/ | jq .title')
    .action(async (paths: string[], options: { seed?: string; capturedAt?: string }) => {
      const { captureId } = await import('../load/clippings.ts');
      const { parse } = await import('../parse/parse.ts');
      const { linkClippings } = await import('../pipeline/parse-captures.ts');
      const { readVocabulary } = await import('../pipeline/vocabulary.ts');
      const { readCaptures } = await import('../read/read-captures.ts');
      const { entries } = await readVocabulary(options.seed);
      const clippings: StoredClipping[] = [];
      const captures = readCaptures(paths, {
        ...(options.capturedAt ? { capturedAt: options.capturedAt } : {}),
        onRefused: (error) => {
          process.stderr.write(`refused: ${plain(error.toText())}\n`);
          process.exitCode = 1;
        },
      });
      for await (const capture of captures) {
        const { name: captureName, capturedAt, location } = capture;
        parse(capture).forEach((clipping, position) => {
          clippings.push({ capture: captureId(location), captureName, capturedAt, position, clipping });
        });
      }
      for (const linked of linkClippings(clippings, entries)) await writeLine(JSON.stringify(toLine(linked)));
    });
}

/** A brief as a line of `parse`: what is unknown is null. */
function toLine({ brief, outlet, originalPublisher, covers, mentions, definitions, abbreviations }: LinkedBrief) {
  const { id, title, kind, url, category, publishedAt, publishedPrecision, text, sections, captures } = brief;
  return {
    id,
    title,
    kind,
    url,
    outlet: outlet && { id: outlet.id, name: outlet.name },
    originalPublisher: originalPublisher && { id: originalPublisher.id, name: originalPublisher.name },
    category,
    publishedAt,
    publishedPrecision,
    text,
    sections,
    captures,
    covers: covers.map((covered) => {
      const { title: paper, arxivId, doi, url: address, citedAs, year, evidence } = covered.claim;
      return { id: covered.id, title: paper, arxivId, doi, url: address, year, citedAs, evidence };
    }),
    mentions,
    definitions,
    abbreviations,
  };
}
