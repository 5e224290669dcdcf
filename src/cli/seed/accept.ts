import { Command } from 'commander';
import { BriefgraphError } from '../../errors.ts';
import type { Wishes } from '../../pipeline/suggest/accepted-edits.ts';
import { databaseOption, withGraph } from '../database.ts';
import { tellWritten } from './suggest.ts';

interface Options extends Wishes {
  db: string;
  seed?: string;
}

export function acceptCommand(): Command {
  return new Command('accept')
    .description('writes suggestions into the seed files; the next `seed apply` or `ingest` brings them into the graph')
    .argument('<id...>', 'as `seed suggest` names them: term/world-model')
    .addOption(databaseOption())
    .option('--seed <folder>', 'the seeds (without it: the shipped ones)')
    .option('--as <id>', 'another id; or the concept that a term is a name of, that stays of two, the value of several')
    .option('--pref-label <label>', 'what the term is shown as')
    .option('--broader <id...>', 'what the term is a kind of')
    .option('--definition <text>', 'in your own words')
    .addHelpText(
      'after',
      `
Examples:
  briefgraph seed accept term/failure-mode --broader model-evaluation --definition "A way in which a system goes wrong."
  briefgraph seed accept term/reasoning-trace --as chain-of-thought     as a further name of that concept`,
    )
    .action((ids: string[], { db, seed, ...wishes }: Options) =>
      withGraph(db, { readOnly: true }, async (graph) => {
        if (ids.length > 1 && Object.keys(wishes).length > 0) {
          throw new BriefgraphError('USAGE', 'options are for one suggestion, and these are several', {
            next: 'Accept them one by one.',
          });
        }
        const { seedsToEdit, suggestionsCalled, vocabularyToCurate } = await import(
          '../../pipeline/suggest/curating.ts'
        );
        const { withEvidence } = await import('../../pipeline/suggest/suggestion.ts');
        const { acceptedEdits } = await import('../../pipeline/suggest/accepted-edits.ts');
        const { editSeedFolder } = await import('../../seed/editing/edit-seed-folder.ts');
        const folder = seedsToEdit(seed);
        const vocabulary = await vocabularyToCurate(graph, seed);
        const suggestions = await withEvidence(graph, await suggestionsCalled(graph, vocabulary, ids));
        const edits = suggestions.flatMap((each) => acceptedEdits(each, wishes, vocabulary));
        await tellWritten(await editSeedFolder(folder, edits));
      }),
    );
}
