import type { Quad } from '@rdfjs/types';
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

export interface Imported {
  seeds: ImportedSeeds;
  report: ImportReport;
  /** All that the files say which are RDF. */
  quads: Quad[];
}

/** Files of other formats → seeds, all files as one vocabulary, and what could not be carried. */
export async function importFiles(files: SourceFile[], options: ImportFilesOptions): Promise<Imported> {
  const report = new ImportReport();
  const vocabularies: RawVocabulary[] = [];
  const quads: Quad[] = [];
  for (const file of files) vocabularies.push(await readFile(file, options, report, quads));
  const raw = joinVocabularies(vocabularies, report);
  if (raw.concepts.length + Object.values(raw.others).flat().length === 0) {
    throw new BriefgraphError('BAD_INPUT', 'no concept in it', {
      where: files.map(({ path }) => path).join(', '),
      next: 'A concept is a skos:Concept (or a class with a label), a [Term] of OBO, a row of a table with a prefLabel.',
    });
  }
  return { seeds: settleImport(raw, options, report), report, quads };
}

async function readFile(
  { path, text, fault }: SourceFile,
  { format: given, base, language }: ImportFilesOptions,
  report: ImportReport,
  quads: Quad[],
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
    const reading = await readRdf(plain, { format, path, base, keepOdd: true });
    for (const quad of reading.quads) quads.push(quad);
    return fromRdf(reading, path, language, report);
  }
  if (format === 'obo') return (await import('../obo/from-obo.ts')).fromObo(plain, path, report);
  if (format === 'cso') return (await import('../cso/from-cso.ts')).fromCso(plain, path, report);
  return (await import('../table/from-table.ts')).fromTable(plain, { format, path, language }, report);
}
