import { Command, Option } from 'commander';
import { counted, writeLine } from '../terminal.ts';
import { wholeNumberFrom } from '../whole-number.ts';
import { namedSeeds } from './named-seeds.ts';

interface CheckCommandOptions {
  seed?: string;
  fix?: boolean;
  format: string;
  explain?: string;
  all?: boolean;
  strict?: boolean;
  maxWarnings?: number;
}

export function checkCommand(): Command {
  return new Command('check')
    .description(
      'says what is wrong with seeds (YAML or JSON) and with SKOS files (Turtle, RDF/XML, N-Triples, JSON-LD)',
    )
    .argument('[path]', 'a folder or a file (without it: the shipped seeds)')
    .option('--seed <folder>', 'the same as the path')
    .option('--fix', 'mends what needs no judgement; comments, order and quoting stay')
    .addOption(
      new Option('--format <format>', 'how to tell it').choices(['text', 'json', 'github', 'sarif']).default('text'),
    )
    .option('--explain <rule>', 'tells why there is a rule, and looks at no seeds; "all" lists them')
    .option('--all', 'tells every finding as text, however many a rule has')
    .option('--strict', 'fails on warnings too')
    .option('--max-warnings <count>', 'fails on more warnings than this', wholeNumberFrom(0))
    .addHelpText(
      'after',
      `
The exit code is 0 without errors, 1 with errors (or too many warnings), 2 where the command itself was wrong.

Examples:
  briefgraph seed check seed/
  briefgraph seed check seed/ --fix
  briefgraph seed check seed/ --format github       annotations in a pull request
  briefgraph seed check thesaurus.rdf               the file itself, by the rules of SKOS and qSKOS
  briefgraph seed check --explain related-and-broader`,
    )
    .action(check);
}

async function check(path: string | undefined, options: CheckCommandOptions): Promise<void> {
  if (options.explain !== undefined) {
    const { explain } = await import('./check-formats/explain.ts');
    return writeLine(explain(options.explain, options.format));
  }
  const named = namedSeeds(path, options.seed);
  const { shippedSeeds } = await import('../../pipeline/vocabulary.ts');
  const { seedsToEdit } = await import('../../pipeline/suggest/curating.ts');
  const seeds = options.fix ? seedsToEdit(named) : (named ?? shippedSeeds);
  const { checkPath } = await import('./check-path.ts');
  const report = await checkPath(seeds, options.fix ?? false);
  const { checkFormats } = await import('./check-formats/check-formats.ts');
  const { inWorkingFolder } = await import('./check-formats/in-working-folder.ts');
  const format = checkFormats[options.format as keyof typeof checkFormats];
  const text = format(inWorkingFolder(report, process.cwd()), { all: options.all ?? false });
  if (text !== '') await writeLine(text);
  const { severityCounts } = await import('./check-formats/severity-counts.ts');
  const counts = severityCounts(report.findings);
  const most = options.maxWarnings ?? (options.strict ? 0 : Number.POSITIVE_INFINITY);
  if (counts.warning > most && options.format === 'text') {
    process.stderr.write(`more than ${counted(most, 'warning')}\n`);
  }
  if (counts.error > 0 || counts.warning > most) process.exitCode = 1;
}
