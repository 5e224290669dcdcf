import { Command } from 'commander';
import { databaseOption, withGraph } from '../database.ts';
import { tellWritten } from './suggest.ts';

export function rejectCommand(): Command {
  return new Command('reject')
    .description('turns suggestions down for good: the seeds remember it, and why')
    .argument('<id...>', 'as `seed suggest` names them: term/world-model')
    .requiredOption('--reason <why>', 'for whoever wonders later')
    .addOption(databaseOption())
    .option('--seed <folder>', 'the seeds (without it: the shipped ones)')
    .addHelpText('after', '\nExample:\n  briefgraph seed reject term/data-center --reason "not about AI"')
    .action((ids: string[], { db, seed, reason }: { db: string; seed?: string; reason: string }) =>
      withGraph(db, { readOnly: true }, async (graph) => {
        const { seedsToEdit, suggestionsCalled, vocabularyToCurate } = await import(
          '../../pipeline/suggest/curating.ts'
        );
        const { editSeedFolder } = await import('../../seed/editing/edit-seed-folder.ts');
        const folder = seedsToEdit(seed);
        const vocabulary = await vocabularyToCurate(graph, seed);
        const known = new Set(vocabulary.rejected.map(({ id }) => id));
        const fresh = await suggestionsCalled(
          graph,
          vocabulary,
          ids.filter((id) => !known.has(id)),
        );
        const edits = fresh.map(({ id }) => ({
          kind: 'insert' as const,
          list: 'rejected' as const,
          entry: { id, reason },
          comments: [],
        }));
        await tellWritten(await editSeedFolder(folder, edits));
      }),
    );
}
