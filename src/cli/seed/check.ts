import { Command, InvalidArgumentError, Option } from 'commander';
import { counted, writeLine } from '../terminal.ts';
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
    .option('--max-warnings <count>', 'fails on more warnings than this', wholeNumber)
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
  const { BriefgraphError } = await import('../../errors.ts');
  const { shippedSeeds } = await import('../../pipeline/vocabulary.ts');
  const seeds = namedSeeds(path, options.seed) ?? shippedSeeds;
  if (options.fix && seeds === shippedSeeds && shippedSeeds.includes('node_modules')) {
    throw new BriefgraphError('USAGE', 'the installed vocabulary is not edited', {
      where: shippedSeeds,
      next: 'Copy the folder, and name the copy.',
    });
  }
  const { checkPath } = await import('./check-path.ts');
  const report = await checkPath(seeds, options.fix ?? false);
  const { checkFormats } = await import('./check-formats/check-formats.ts');
  const { inWorkingFolder } = await import('./check-formats/in-working-folder.ts');
  const format = checkFormats[options.format as keyof typeof checkFormats];
  const text = format(inWorkingFolder(report, process.cwd()), { all: options.all ?? false });
  if (text !== '') await writeLine(text);
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const most = options.maxWarnings ?? (options.strict ? 0 : Number.POSITIVE_INFINITY);
  if (count('warning') > most && options.format === 'text') {
    process.stderr.write(`more than ${counted(most, 'warning')}\n`);
  }
  if (count('error') > 0 || count('warning') > most) process.exitCode = 1;
}

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It is a whole number.');
}
