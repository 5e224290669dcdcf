import { Command } from 'commander';
import { withGraph } from '../database.ts';
import { writeLine } from '../terminal.ts';
import { type ChangeOptions, changedBy, withChangeOptions } from './change-options.ts';
import { namedSeeds } from './named-seeds.ts';
import { notNothing } from './not-nothing.ts';
import { withProgress } from './progress-line.ts';

interface Options extends ChangeOptions {
  seed?: string;
  keepIds?: boolean;
}

export function applyCommand(): Command {
  const command = new Command('apply')
    .description('gives the graph these seeds, as `seed plan` says, and keeps who did it and why')
    .argument('[path]', 'the seeds: a folder or a file (without it: the shipped ones)')
    .option('--seed <folder>', 'the same as the path')
    .option(
      '--keep-ids',
      'does nothing if an id that was given out would lead nowhere: for scripts that nobody watches',
    );
  return withChangeOptions(command)
    .addHelpText(
      'after',
      `
All of it is done or nothing; the same seeds again do nothing. \`seed undo\` takes it back.

Example:
  briefgraph seed apply seed --message "muP is what briefs call it"`,
    )
    .action(run);
}

async function run(path: string | undefined, options: Options): Promise<void> {
  const { readVocabulary } = await import('../../pipeline/vocabulary.ts');
  const applied = await withProgress(async ({ say, show }) => {
    say('reading seeds');
    const vocabulary = await readVocabulary(namedSeeds(path, options.seed));
    const { applySeeds } = await import('../../pipeline/seed/apply.ts');
    const by = changedBy(options);
    const { keepIds } = options;
    return withGraph(options.db, {}, async (graph) => {
      await notNothing(graph, vocabulary);
      return applySeeds(graph, vocabulary, { by, keepIds, onProgress: show });
    });
  });
  const number = applied?.number ?? null;
  if (options.format === 'json') {
    const plan = applied?.plan ?? null;
    await writeLine(JSON.stringify({ applied: applied !== null, change: number, plan }, null, 2));
    return;
  }
  if (applied === null) {
    await writeLine('nothing to do: the graph has these seeds already');
    return;
  }
  const { planInWords } = await import('./plan-output.ts');
  await writeLine(planInWords(applied.plan, options.format, 'done', options.color));
  if (number !== null) await writeLine(`\napplied as change ${number}; \`briefgraph seed undo\` takes it back`);
}
