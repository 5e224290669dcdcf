import { Command } from 'commander';
import { withGraph } from '../database.ts';
import { plain, writeLine } from '../terminal.ts';
import { type ChangeOptions, changedBy, withChangeOptions } from './change-options.ts';
import { withProgress } from './progress-line.ts';

export function undoCommand(): Command {
  const command = new Command('undo').description(
    'takes the last change of the vocabulary back; again, the one before',
  );
  return withChangeOptions(command)
    .addHelpText(
      'after',
      `
The graph is what it was to the byte. The seed files stay as they are: \`seed apply\` does the change again.

Example:
  briefgraph seed undo --message "muP is a person's name too"`,
    )
    .action(run);
}

async function run({ db, format, color, ...who }: ChangeOptions): Promise<void> {
  const { mustHaveChange, undoSeeds } = await import('../../pipeline/seed/undo.ts');
  const by = changedBy(who);
  // Opened for reading first: where there is no database, none is made.
  await withGraph(db, { readOnly: true }, mustHaveChange);
  const { change, plan } = await withProgress(({ show }) =>
    withGraph(db, {}, (graph) => undoSeeds(graph, { by, onProgress: show })),
  );
  if (format === 'json') {
    await writeLine(JSON.stringify({ undone: change.number, plan }, null, 2));
    return;
  }
  const { planInWords } = await import('./plan-output.ts');
  await writeLine(planInWords(plan, format, 'undone', color));
  const why = change.message === null ? '' : ` ("${change.message}")`;
  await writeLine(plain(`\nchange ${change.number}${why} is taken back`));
}
