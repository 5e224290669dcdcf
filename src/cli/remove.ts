import { Command } from 'commander';
import { databaseOption, withGraph } from './database.ts';
import { counted } from './terminal.ts';
import { versionWritten } from './version-written.ts';

export function removeCommand(): Command {
  return new Command('remove')
    .description('takes briefs out of the graph, with all that only they caused')
    .argument('<ids...>', 'ids of briefs, as `query` and `parse` show them')
    .addOption(databaseOption())
    .option('--json', 'what was removed, as JSON')
    .addHelpText('after', '\nExample:\n  briefgraph remove brief/latentbrief/ai-outperforms-doctors-in-diagnosis-tests')
    .action(async (ids: string[], options: { db: string; json?: boolean }) => {
      const { removeBriefs } = await import('../pipeline/remove.ts');
      const { removed, graphVersion } = await withGraph(options.db, {}, async (graph) => ({
        removed: await removeBriefs(graph, ids),
        graphVersion: await versionWritten(graph),
      }));
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ removed, graphVersion })}\n`
          : `${counted(removed.length, 'brief')} removed\n`,
      );
    });
}
