import { Command } from 'commander';
import { databaseOption, withGraph } from './database.ts';
import { writeLine } from './terminal.ts';

export function dumpCommand(): Command {
  return new Command('dump')
    .description('prints the whole graph as canonical JSON Lines: same state, same bytes, whichever engine')
    .addOption(databaseOption())
    .addHelpText('after', '\nExample:\n  briefgraph dump | sha256sum')
    .action((options: { db: string }) =>
      withGraph(options.db, { readOnly: true }, async (graph) => {
        const { dump } = await import('../load/dump.ts');
        for await (const line of dump(graph)) await writeLine(line);
      }),
    );
}
