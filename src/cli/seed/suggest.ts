import { Command, Option } from 'commander';
import type { SuggestionKind } from '../../pipeline/suggest/proposal.ts';
import { databaseOption, withGraph } from '../database.ts';
import { counted, plain, writeLine } from '../terminal.ts';
import { wholeNumberFrom } from '../whole-number.ts';

interface Options {
  db: string;
  seed?: string;
  kind?: SuggestionKind;
  first: number;
  format: 'yaml' | 'json';
  write?: boolean;
}

export function suggestCommand(): Command {
  return new Command('suggest')
    .description('says what briefs give reason to change in seeds: new terms, duplicates, missing labels and more')
    .addOption(databaseOption())
    .option('--seed <folder>', 'the seeds (without it: the shipped ones)')
    .addOption(
      new Option('--kind <kind>', 'one kind alone').choices(['term', 'same', 'label', 'definition', 'identifier']),
    )
    .option('--first <number>', 'how many of each kind', wholeNumberFrom(1), 20)
    .addOption(
      new Option('--format <format>', 'YAML to paste, or JSON Lines').choices(['yaml', 'json']).default('yaml'),
    )
    .option('--write', 'writes them into the seed files instead, each with its reason as a comment')
    .addHelpText(
      'after',
      `
Kinds:
  term         a concept that briefs use and the seeds lack
  same         two concepts that may be one
  label        a short or long form that a concept lacks
  definition   a concept without a definition that briefs define: quotes, for you to say it in your own words
  identifier   an arXiv id, DOI or address that a paper lacks

Examples:
  briefgraph seed suggest --kind term --first 10
  briefgraph seed accept term/failure-mode --definition "A way in which a system goes wrong."
  briefgraph seed reject term/data-center --reason "not about AI"`,
    )
    .action((options: Options) =>
      withGraph(options.db, { readOnly: true }, async (graph) => {
        const { vocabularyToCurate, seedsToEdit } = await import('../../pipeline/suggest/curating.ts');
        const { suggest } = await import('../../pipeline/suggest/suggest.ts');
        const { withEvidence } = await import('../../pipeline/suggest/suggestion.ts');
        const folder = options.write ? seedsToEdit(options.seed) : '';
        const vocabulary = await vocabularyToCurate(graph, options.seed);
        const all = await suggest(graph, vocabulary, options.kind && [options.kind]);
        const byKind = [...Map.groupBy(all, ({ kind }) => kind).values()];
        const shown = await withEvidence(
          graph,
          byKind.flatMap((each) => each.slice(0, options.first)),
        );
        tellCounts(shown.length, all.length, options);
        if (shown.length === 0) return;
        if (options.write) {
          const { writtenEdits } = await import('../../pipeline/suggest/accepted-edits.ts');
          const { editSeedFolder } = await import('../../seed/editing/edit-seed-folder.ts');
          const edits = shown.flatMap((each) => writtenEdits(each, vocabulary));
          await tellWritten(await editSeedFolder(folder, edits));
        } else if (options.format === 'json') {
          for (const each of shown) await writeLine(JSON.stringify(each));
        } else {
          const { suggestionsYaml } = await import('../../pipeline/suggest/suggestions-yaml.ts');
          await writeLine(plain(suggestionsYaml(shown)));
        }
      }),
    );
}

function tellCounts(shown: number, all: number, { kind, write }: Options): void {
  if (all === 0) {
    const what = kind ? `no suggestion of kind ${kind}` : 'no suggestions';
    process.stderr.write(`${what}: ingest more briefs${kind ? ', or leave --kind out' : ''}\n`);
  } else if (!write) {
    const of = shown < all ? ` of ${all.toLocaleString('en')} (--first for more)` : '';
    process.stderr.write(`${counted(shown, 'suggestion')}${of}; seed accept ID or seed reject ID --reason WHY\n`);
  }
}

export async function tellWritten(files: string[]): Promise<void> {
  if (files.length === 0) return writeLine('nothing to write: it is in the seeds already');
  await writeLine(`wrote ${files.map(plain).join(', ')}`);
}
