import type { Quad } from '@rdfjs/types';
import type { ExportFormat } from '../../src/exchange/export/export-formats.ts';
import { exportText } from '../../src/exchange/export/export-text.ts';
import { type Exported, exportedFrom } from '../../src/exchange/export/exported.ts';
import { importFiles } from '../../src/exchange/import/import-files.ts';
import type { ImportReport } from '../../src/exchange/import/import-report.ts';
import { seedTexts } from '../../src/exchange/seeds/seed-texts.ts';
import { checkSeeds } from '../../src/seed/check/check-seeds.ts';

export interface Imported extends Exported {
  report: ImportReport;
  quads: Quad[];
}

/** Text of another format → seeds, through the YAML that an import writes: what `seed check` refuses fails here. */
export async function imported(text: string, path: string, language = 'en'): Promise<Imported> {
  const { seeds, report, quads } = await importFiles([{ path, text, fault: null }], { language });
  return { ...exportedOf(seedTexts(seeds)), report, quads };
}

/** Seed files → what an export is made of. */
export function exportedOf(files: { path: string; text: string }[]): Exported {
  const { entries, problems } = checkSeeds(files);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ what }) => what()).join('\n'));
  return exportedFrom(entries);
}

export const extensions = { turtle: 'ttl', rdfxml: 'rdf', jsonld: 'jsonld', ntriples: 'nt', csv: 'csv' } as const;
export type LosslessFormat = keyof typeof extensions;
export const losslessFormats = Object.keys(extensions) as LosslessFormat[];

/** What an export gives, and what it gives again after an import of that. */
export async function thereAndBack(exported: Exported, format: LosslessFormat): Promise<[string, string]> {
  const first = exportText(exported, format as ExportFormat);
  return [first, exportText(await imported(first, `a.${extensions[format]}`), format)];
}
