import { Command } from 'commander';
import { withGraph } from '../database.ts';
import { writeLine } from '../terminal.ts';
import { type PlanOptions, withPlanOptions } from './change-options.ts';
import { namedSeeds } from './named-seeds.ts';
import { notNothing } from './not-nothing.ts';
import { withProgress } from './progress-line.ts';

interface Options extends PlanOptions {
  seed?: string;
  detailedExitcode?: boolean;
  keepIds?: boolean;
}

/** As Terraform has it, for scripts that want to know. */
const thereAreChanges = 2;

export function planCommand(): Command {
  const command = new Command('plan')
    .description('says what applying seeds would do to the graph, and does nothing')
    .argument('[path]', 'the seeds: a folder or a file (without it: the shipped ones)')
    .option('--seed <folder>', 'the same as the path');
  return withPlanOptions(command)
    .option('--keep-ids', 'exit code 1 if an id that was given out would lead nowhere')
    .option('--detailed-exitcode', 'exit code 2 if there are changes, 0 if there are none')
    .addHelpText(
      'after',
      `
Seeds with errors are not planned: the errors are told as \`seed check\` tells them.

With --format json: {changes, was, is, entities, edges, rejected, tombstones, scheme, reach, vanishing, labels}
  was, is     hashes of the vocabularies (null: none)
  entities    added, removed, repointed: {id, label}; changed: with fields {field, was, is} or {field, added, removed};
              merged {from, into}, split {from, into}, renamed {from, to, back},
              parted (a merger taken back), rejoined (a split taken back), deprecated {why}, redirects {id, was, to}
  edges       {type: BROADER | RELATED | AUTHORED, from, to, change: ADDED | REMOVED}
  reach       gained, lost, moved (places in briefs), briefs; groups {cause, relation, label, from, to, mentions, briefs,
              samples: the first 5 places}; undecided: places that mean nothing any more for having several meanings
  vanishing   ids that lead nowhere afterwards
  labels      what ids in fields, edges and redirects are called

Examples:
  briefgraph seed plan seed
  briefgraph seed plan seed --format markdown > comment.md`,
    )
    .action(run);
}

async function run(path: string | undefined, options: Options): Promise<void> {
  const { readVocabulary } = await import('../../pipeline/vocabulary.ts');
  const plan = await withProgress(async ({ say, show }) => {
    say('reading seeds');
    const vocabulary = await readVocabulary(namedSeeds(path, options.seed));
    const { planSeeds } = await import('../../pipeline/seed/plan.ts');
    return withGraph(options.db, { readOnly: true }, async (graph) => {
      await notNothing(graph, vocabulary);
      return planSeeds(graph, vocabulary, show);
    });
  });
  const { planInWords } = await import('./plan-output.ts');
  await writeLine(
    options.format === 'json'
      ? JSON.stringify(plan, null, 2)
      : planInWords(plan, options.format, 'will', options.color),
  );
  if (options.keepIds) {
    const { mustKeepIds } = await import('../../pipeline/seed/apply.ts');
    mustKeepIds(plan);
  }
  if (options.detailedExitcode && plan.changes) process.exitCode = thereAreChanges;
}
