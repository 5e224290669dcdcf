import { Command } from 'commander';
import { databaseOption, withGraph } from '../database.ts';
import { plain, writeLine } from '../terminal.ts';
import { authorOf } from './author.ts';
import { type Format, formatOption, planInWords } from './plan-output.ts';
import { progressLine } from './progress-line.ts';

interface Options {
  db: string;
  message?: string;
  author?: string;
  format: Format;
  color: boolean;
}

export function undoCommand(): Command {
  return new Command('undo')
    .description('takes the last change of the vocabulary back; again, the one before')
    .option('--message <why>', 'why, for `seed log`')
    .option('--author <who>', 'who (without it: as git or the system knows you)')
    .addOption(databaseOption())
    .addOption(formatOption())
    .option('--no-color', 'without colour, as in a pipe or with NO_COLOR set')
    .addHelpText(
      'after',
      `
The graph is what it was to the byte. The seed files stay as they are: \`seed apply\` does the change again.

Example:
  briefgraph seed undo --message "muP is a person's name too"`,
    )
    .action(run);
}

async function run({ db, message, author, format, color }: Options): Promise<void> {
  const { mustHaveChange, undoSeeds } = await import('../../pipeline/seed/undo.ts');
  const progress = progressLine();
  const by = { author: authorOf(author), message: message ?? null };
  // Opened for reading first: where there is no database, none is made.
  await withGraph(db, { readOnly: true }, mustHaveChange);
  const { change, plan } = await withGraph(db, {}, (graph) =>
    undoSeeds(graph, { by, onProgress: progress.show }),
  ).finally(progress.end);
  if (format === 'json') {
    await writeLine(JSON.stringify({ undone: change.number, plan }, null, 2));
    return;
  }
  await writeLine(planInWords(plan, format, 'undone', color));
  const why = change.message === null ? '' : ` ("${change.message}")`;
  await writeLine(plain(`\nchange ${change.number}${why} is taken back`));
}
