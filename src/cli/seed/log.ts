import { Command } from 'commander';
import type { SeedChangeRecord } from '../../load/seed-changes.ts';
import type { ChangeSummary } from '../../pipeline/seed/summary.ts';
import { databaseOption, withGraph } from '../database.ts';
import { counted, plain, writeLine } from '../terminal.ts';
import { wholeNumberFrom } from '../whole-number.ts';

interface Options {
  db: string;
  first: number;
  json?: boolean;
}

export function logCommand(): Command {
  return new Command('log')
    .description("shows what was done to the graph's vocabulary, when, by whom and why, the newest first")
    .option('--first <number>', 'how many', wholeNumberFrom(1), 20)
    .option('--json', 'JSON Lines')
    .addOption(databaseOption())
    .addHelpText('after', '\nExample:\n  briefgraph seed log --first 5')
    .action(run);
}

async function run({ db, first, json }: Options): Promise<void> {
  const { readSeedChanges } = await import('../../load/seed-changes.ts');
  await withGraph(db, { readOnly: true }, async (graph) => {
    const changes = await readSeedChanges(graph.read.bind(graph), first);
    if (changes.length === 0) process.stderr.write('no vocabulary was applied yet: `briefgraph seed apply` does\n');
    for (const { summary, ...change } of changes) {
      const inShort: ChangeSummary = JSON.parse(summary);
      if (json) await writeLine(JSON.stringify({ ...change, ...inShort }));
      else for (const line of linesOf(change, inShort)) await writeLine(plain(line));
    }
  });
}

function linesOf(change: Omit<SeedChangeRecord, 'summary'>, { entities, rejected, reach }: ChangeSummary): string[] {
  const { number, at, author, message, is, undone } = change;
  const parts = Object.entries(entities).map(([kind, { count, labels }]) => {
    const more = count > labels.length ? ', …' : '';
    return `${count.toLocaleString('en')} ${kind} (${labels.join(', ')}${more})`;
  });
  if (rejected > 0) parts.push(`${counted(rejected, 'suggestion')} turned down or taken up again`);
  const links = `${counted(reach.gained, 'link')} gained, ${reach.lost} lost, ${reach.moved} moved in ${counted(reach.briefs, 'brief')}`;
  return [
    `${number}  ${minute(at)}  ${author ?? 'somebody'}${is.shipped ? ', the shipped vocabulary' : ''}${undone ? '  (taken back)' : ''}`,
    ...(message === null ? [] : [`    ${message}`]),
    `    ${parts.join(', ') || 'no entity changed'}`,
    ...(reach.briefs > 0 ? [`    ${links}`] : []),
    ...(undone
      ? [
          `    taken back ${minute(undone.at)} by ${undone.author ?? 'somebody'}${undone.message === null ? '' : `: ${undone.message}`}`,
        ]
      : []),
  ];
}

const minute = (at: string) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
