import { rename, rm, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { type ExportFormat, exportFormats } from '../../exchange/export/export-formats.ts';
import { plain } from '../terminal.ts';
import { cannotWrite } from './cannot-write.ts';

interface Options {
  seed?: string;
  format: ExportFormat;
  out?: string;
  base?: string;
}

export function exportCommand(): Command {
  return new Command('export')
    .description('writes the vocabulary in another format: SKOS, schema.org, a table')
    .addOption(new Option('--format <format>', 'what is written').choices(exportFormats).makeOptionMandatory())
    .option('--seed <folder>', 'the vocabulary (without it: the shipped one)')
    .option('--out <file>', 'where it goes (without it: standard output)')
    .option('--base <iri>', 'what ids are put behind (without it: the scheme’s iri, or https://briefgraph.example/)')
    .addHelpText('after', '\nExample:\n  briefgraph seed export --format turtle --out glossary.ttl')
    .action(async ({ seed, format, out, base }: Options) => {
      const { absoluteBase } = await import('./absolute-base.ts');
      absoluteBase(base);
      const { exportText, notExported } = await import('../../exchange/export/export-text.ts');
      const { readForExport } = await import('../../exchange/export/exported.ts');
      const { shippedSeeds } = await import('../../pipeline/vocabulary.ts');
      const exported = await readForExport(seed ?? shippedSeeds);
      const text = exportText(exported, format, base);
      for (const what of notExported(exported, format)) process.stderr.write(`${plain(what)}\n`);
      if (out === undefined) await written(text);
      else {
        // Beside it first: nobody finds half a file.
        const part = `${out}.part`;
        try {
          await writeFile(part, text);
          await rename(part, out);
        } catch (cause) {
          await rm(part, { force: true }).catch(() => {});
          throw cannotWrite(out, cause);
        }
      }
    });
}

function written(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
