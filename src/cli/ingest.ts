import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { BriefgraphError } from '../errors.ts';
import type { IngestReport } from '../pipeline/ingest.ts';
import { databaseOption, withGraph } from './database.ts';
import { authorOf } from './seed/author.ts';
import { notNothing } from './seed/not-nothing.ts';
import { counted, tellRefused } from './terminal.ts';
import { versionWritten } from './version-written.ts';

interface Options {
  db: string;
  seed?: string;
  capturedAt?: string;
  json?: boolean;
}

export function ingestCommand(): Command {
  return new Command('ingest')
    .description('reads captures, links what they say and stores it; the same captures again change nothing')
    .argument('[paths...]', 'files, folders (text, Markdown, HTML, feeds, JSON Lines), or - for standard input')
    .addOption(databaseOption())
    .option('--seed <folder>', 'the vocabulary to apply first (without it: the one the graph has, or the shipped one)')
    .option('--captured-at <time>', 'when it was saved (ISO 8601), for captures that do not say so')
    .option('--json', 'the summary as JSON')
    .addHelpText(
      'after',
      `
Exit code 1 if something was refused; the rest is stored all the same.

Examples:
  briefgraph ingest captures/
  pbpaste | briefgraph ingest - --captured-at 2026-11-22
  briefgraph ingest --seed seed                     apply a changed vocabulary
  briefgraph ingest captures/ --db neo4j://localhost:7687`,
    )
    .action(run);
}

async function run(paths: string[], options: Options): Promise<void> {
  if (paths.length === 0 && options.seed === undefined) {
    throw new BriefgraphError('USAGE', 'there is nothing to ingest', {
      next: 'Name files or folders, or - for standard input: briefgraph ingest captures/',
    });
  }
  if (options.seed === undefined && !paths.some((path) => path === '-' || existsSync(path))) {
    // Nothing to read makes no database: the refusals are all there is to say.
    await refuseAll(paths);
    return;
  }
  const { ingest } = await import('../pipeline/ingest.ts');
  const { vocabularyFor } = await import('../pipeline/vocabulary.ts');
  await withGraph(options.db, {}, async (graph) => {
    const bar = options.json ? null : await startBar();
    const vocabulary = await vocabularyFor(graph, options.seed);
    if (vocabulary) await notNothing(graph, vocabulary);
    const report = await ingest(paths, {
      graph,
      vocabulary,
      ...(vocabulary ? { by: { author: authorOf(), message: null } } : {}),
      ...(options.capturedAt ? { capturedAt: options.capturedAt } : {}),
      onRefused: tellRefused,
      onProgress: ({ bytes, ofBytes, briefs }) => bar?.show(bytes, ofBytes, briefs),
    }).finally(() => bar?.end());
    const written = async () => ({ ...report, graphVersion: await versionWritten(graph) });
    process.stdout.write(options.json ? `${JSON.stringify(await written())}\n` : `${summary(report)}\n`);
  });
}

async function refuseAll(paths: string[]): Promise<void> {
  const { readCaptures } = await import('../read/read-captures.ts');
  for await (const _ of readCaptures(paths, { onRefused: tellRefused }));
}

/** One line for people: what became of the briefs, and what was refused. */
export function summary(report: IngestReport): string {
  const parts = [
    `${counted(report.captures, 'capture')}: ${counted(report.new, 'brief')} new`,
    `${report.changed} changed`,
    `${report.unchanged} unchanged`,
    `${report.merged} merged into another capture's`,
  ];
  if (report.unchangedCaptures > 0) parts.push(`${counted(report.unchangedCaptures, 'capture')} stored before`);
  if (report.refused > 0) parts.push(`${report.refused} refused (see above)`);
  return parts.join(', ');
}

/** A bar on a terminal; nothing in a pipe. */
async function startBar() {
  if (!process.stderr.isTTY) return null;
  const { progress: progressBar } = await import('@clack/prompts');
  const steps = 1000;
  const bar = progressBar({ style: 'light', max: steps, output: process.stderr });
  bar.start('reading');
  let shown = 0;
  return {
    show(bytes: number, ofBytes: number, briefs: number) {
      const step = ofBytes > 0 ? Math.floor((bytes / ofBytes) * steps) : 0;
      bar.advance(step - shown, `${counted(briefs, 'brief')} stored`);
      shown = step;
    },
    end: () => bar.stop('read'),
  };
}
