import { Command } from 'commander';
import { databaseOption, withGraph } from './database.ts';
import { counted, plain, writeLine } from './terminal.ts';
import { wholeNumberFrom } from './whole-number.ts';

interface Options {
  db: string;
  json?: boolean;
  minBriefs: number;
  first: number;
}

export function candidatesCommand(): Command {
  return new Command('candidates')
    .description('lists terms that briefs use and the vocabulary lacks, the best first: for curators')
    .option('--json', 'JSON Lines, with scores, places and the nearest concepts')
    .option('--min-briefs <number>', 'only terms that so many briefs use', wholeNumberFrom(2), 3)
    .option('--first <number>', 'how many', wholeNumberFrom(1), 50)
    .addOption(databaseOption())
    .addHelpText('after', '\nExample:\n  briefgraph candidates --min-briefs 5 --first 20')
    .action(({ db, json, minBriefs, first }: Options) =>
      withGraph(db, { readOnly: true }, async (graph) => {
        const { graphCandidates } = await import('../pipeline/candidates.ts');
        const all = (await graphCandidates(graph)()).filter(({ briefCount }) => briefCount >= minBriefs);
        if (all.length === 0) {
          process.stderr.write(
            `no new term is used by ${minBriefs} briefs or more; ingest more, or lower --min-briefs\n`,
          );
        }
        for (const candidate of all.slice(0, first)) {
          const { label, briefCount, outletCount, nearest } = candidate;
          const near = nearest[0] ? `; near: ${nearest[0].label}` : '';
          const line = `${label}  (${counted(briefCount, 'brief')}, ${counted(outletCount, 'outlet')}${near})`;
          await writeLine(json ? JSON.stringify(candidate) : plain(line));
        }
      }),
    );
}
