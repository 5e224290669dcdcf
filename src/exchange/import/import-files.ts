import { BriefgraphError } from '../../errors.ts';
import type { Decoded } from '../files/decode-text.ts';
import { formatOf, type ImportFormat, isRdf } from '../files/format-of.ts';
import { badRdf } from '../rdf/collect-quads.ts';
import { placeAt } from '../rdf/json-faults.ts';
import { readRdf } from '../rdf/read-rdf.ts';
import { ImportReport } from './import-report.ts';
import { joinVocabularies } from './join-vocabularies.ts';
import type { RawVocabulary } from './raw-vocabulary.ts';
import { type ImportedSeeds, type ImportOptions, settleImport } from './settle-import.ts';

export interface SourceFile extends Decoded {
  path: string;
}

export interface ImportFilesOptions extends ImportOptions {
  /** Without it, each file's own. */
  format?: ImportFormat | undefined;
  /** What relative addresses are read against. */
  base?: string | undefined;
}

/** Files of other formats → seeds, all files as one vocabulary, and what could not be carried. */
export async function importFiles(
  files: SourceFile[],
  options: ImportFilesOptions,
): Promise<{ seeds: ImportedSeeds; report: ImportReport }> {
  const report = new ImportReport();
  const vocabularies: RawVocabulary[] = [];
  for (const file of files) vocabularies.push(await readFile(file, options, report));
  const raw = joinVocabularies(vocabularies, report);
  if (raw.concepts.length + Object.values(raw.others).flat().length === 0) {
    throw new BriefgraphError('BAD_INPUT', 'no concept in it', {
      where: files.map(({ path }) => path).join(', '),
      next: 'A concept is a skos:Concept (or a class with a label), a [Term] of OBO, a row of a table with a prefLabel.',
    });
  }
  return { seeds: settleImport(raw, options, report), report };
}

async function readFile(
  { path, text, fault }: SourceFile,
  { format: given, base, language }: ImportFilesOptions,
  report: ImportReport,
): Promise<RawVocabulary> {
  if (fault) throw badRdf(path, placeAt(text, fault.at), fault.what, { next: 'Save it as UTF-8.' });
  const format = given ?? formatOf(path, text);
  if (format === null) {
    throw new BriefgraphError('BAD_INPUT', 'neither its name nor its content tells its format', {
      where: path,
      next: /\.ya?ml$/i.test(path)
        ? 'YAML files are seeds already: briefgraph seed check FILE. Name another format with --format.'
        : 'Name it with --format.',
    });
  }
  const plain = text.replace(/^\ufeff/, '');
  if (isRdf(format)) {
    const { fromRdf } = await import('../skos/from-rdf.ts');
    return fromRdf(await readRdf(plain, { format, path, base, keepOdd: true }), path, language, report);
  }
  if (format === 'obo') return (await import('../obo/from-obo.ts')).fromObo(plain, path, report);
  if (format === 'cso') return (await import('../cso/from-cso.ts')).fromCso(plain, path, report);
  return (await import('../table/from-table.ts')).fromTable(plain, { format, path, language }, report);
}
