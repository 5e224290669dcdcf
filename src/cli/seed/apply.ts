import { Command } from 'commander';
import { databaseOption, withGraph } from '../database.ts';
import { writeLine } from '../terminal.ts';
import { authorOf } from './author.ts';
import { type Format, formatOption, planInWords } from './plan-output.ts';
import { progressLine } from './progress-line.ts';

interface Options {
  db: string;
  seed?: string;
  message?: string;
  author?: string;
  format: Format;
  color: boolean;
  keepIds?: boolean;
}

export function applyCommand(): Command {
  return new Command('apply')
    .description('gives the graph these seeds, as `seed plan` says, and keeps who did it and why')
    .argument('[path]', 'the seeds: a folder or a file (without it: the shipped ones)')
    .option('--seed <folder>', 'the same as the path')
    .option('--message <why>', 'why, for `seed log`')
    .option('--author <who>', 'who (without it: as git or the system knows you)')
    .option(
      '--keep-ids',
      'does nothing if an id that was given out would lead nowhere: for scripts that nobody watches',
    )
    .addOption(databaseOption())
    .addOption(formatOption())
    .option('--no-color', 'without colour, as in a pipe or with NO_COLOR set')
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
  const progress = progressLine();
  progress.say('reading seeds');
  const applied = await (async () => {
    const vocabulary = await readVocabulary(path ?? options.seed);
    const { applySeeds } = await import('../../pipeline/seed/apply.ts');
    const by = { author: authorOf(options.author), message: options.message ?? null };
    return withGraph(options.db, {}, (graph) =>
      applySeeds(graph, vocabulary, { by, keepIds: options.keepIds, onProgress: progress.show }),
    );
  })().finally(progress.end);
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
  await writeLine(planInWords(applied.plan, options.format, 'done', options.color));
  if (number !== null) await writeLine(`\napplied as change ${number}; \`briefgraph seed undo\` takes it back`);
}
