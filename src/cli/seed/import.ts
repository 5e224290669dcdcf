import { writeFile } from 'node:fs/promises';
import type { Quad } from '@rdfjs/types';
import { Command, Option } from 'commander';
import { type ImportFormat, importFormats } from '../../exchange/files/format-of.ts';
import type { Finding } from '../../exchange/import/import-report.ts';
import type { StatementsKept } from '../../exchange/import/statements-kept.ts';
// Not model.ts, which brings the shapes and zod: help must not wait for those.
import { conceptKinds } from '../../model/vocabulary.ts';
import type { SeedFile } from '../../seed/reading/seed-file.ts';
import { counted, plain } from '../terminal.ts';

interface Options {
  out: string;
  format?: ImportFormat;
  language: string;
  kind?: string;
  base?: string;
  report?: string;
  force?: true;
}

export function importCommand(): Command {
  return new Command('import')
    .description('makes seeds of vocabularies in other formats: SKOS, OBO, the CSO, tables')
    .argument('<files...>', '.ttl .rdf .xml .owl .nt .jsonld .obo .csv .tsv …; all of them as one vocabulary')
    .requiredOption('--out <folder>', 'where the YAML files go: a new folder')
    .addOption(new Option('--format <format>', 'instead of what a file’s name and content tell').choices(importFormats))
    .option('--language <tag>', 'the language of labels; others become translations', 'en')
    .addOption(new Option('--kind <kind>', 'the kind of all concepts that have none').choices(conceptKinds))
    .option('--base <iri>', 'what relative addresses are read against')
    .option('--report <file>', 'writes what could not be carried, by property, as JSON')
    .option('--force', 'replaces a folder that an import has made')
    .addHelpText(
      'after',
      '\nExample:\n  briefgraph seed import thesaurus.ttl --out seed/thesaurus --report import.json',
    )
    .action(async (paths: string[], options: Options) => {
      const { readSourceFile } = await import('../../exchange/files/read-source-file.ts');
      const { importFiles } = await import('../../exchange/import/import-files.ts');
      const { seedTexts } = await import('../../exchange/seeds/seed-texts.ts');
      const { addModelines } = await import('../../seed/editing/modelines.ts');
      const { checkPlace, writeSeedFolder } = await import('../../exchange/seeds/write-seed-folder.ts');
      const { absoluteBase } = await import('./absolute-base.ts');
      absoluteBase(options.base);
      const force = options.force ?? false;
      await checkPlace(options.out, force);
      const files = [];
      for (const path of paths) files.push(await readSourceFile(path));
      const { seeds, report, quads } = await importFiles(files, options);
      const texts = seedTexts(seeds);
      const statements = quads.length > 0 ? await account(quads, texts) : undefined;
      await writeSeedFolder(options.out, texts, force);
      await addModelines(options.out);
      const { findings } = report;
      const concepts = seeds.concepts.length;
      if (options.report !== undefined) {
        const told = {
          files: paths,
          out: options.out,
          concepts,
          written: texts.map(({ path }) => path),
          findings,
          statements,
        };
        await writeFile(options.report, `${JSON.stringify(told, null, 2)}\n`);
      }
      process.stderr.write(plain(summary({ findings, statements, concepts, files: texts.length, ...options })));
      // As with an ingest: the rest is there, and a program is told that something was wrong.
      if (findings.some(({ outcome }) => outcome === 'refused')) process.exitCode = 1;
    });
}

const mostShown = 30;

/** What became of each statement: left out, said otherwise, or there. */
async function account(quads: Quad[], texts: SeedFile[]): Promise<StatementsKept> {
  const { checkSeeds } = await import('../../seed/check/check-seeds.ts');
  const { exportedFrom } = await import('../../exchange/export/exported.ts');
  const { statementsKept } = await import('../../exchange/import/statements-kept.ts');
  return statementsKept(quads, exportedFrom(checkSeeds(texts, { errorsOnly: true }).entries));
}

interface Summary {
  findings: Finding[];
  statements: StatementsKept | undefined;
  concepts: number;
  files: number;
  out: string;
  report?: string;
}

function summary({ findings, statements, concepts, files, out, report }: Summary): string {
  const lines = findings
    .slice(0, mostShown)
    .map(
      ({ outcome, what, count, examples }) => `${outcome}: ${count.toLocaleString('en')} × ${what}, as ${examples[0]}`,
    );
  const more = findings.length - mostShown;
  if (more > 0)
    lines.push(`… and ${counted(more, 'more kind')}${report === undefined ? ' (see them with --report FILE)' : ''}`);
  if (statements && statements.kept < statements.total) lines.push(kept(statements, report));
  lines.push(`imported ${counted(concepts, 'concept')} into ${counted(files, 'file')} of ${out}`);
  lines.push(`look at them with: briefgraph seed check ${out}`);
  return `${lines.join('\n')}\n`;
}

function kept({ total, kept, others }: StatementsKept, report: string | undefined): string {
  const properties = Object.entries(others).map(
    ([property, all]) => `${all.length.toLocaleString('en')} × ${property}`,
  );
  const shown = properties.slice(0, 6).join(', ') + (properties.length > 6 ? ', …' : '');
  const where = report === undefined ? 'name them with --report FILE' : `they are in ${report}`;
  return `${kept.toLocaleString('en')} of ${counted(total, 'statement')} stand in the seeds as they are; not so (${where}): ${shown}`;
}
