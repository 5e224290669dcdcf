import { readFileSync } from 'node:fs';
import { ImportReport } from '../../src/exchange/import/import-report.ts';
import { settleImport } from '../../src/exchange/import/settle-import.ts';
import { fromObo } from '../../src/exchange/obo/from-obo.ts';
import type { Vocabulary } from '../../src/model.ts';
import { fillEntries } from '../../src/seed/fill-entries.ts';
import { type Entry, noEntries } from '../../src/seed/reading/read-entries.ts';

/** The Artificial Intelligence Ontology as `seed import` makes it. */
export function aioVocabulary(path: string): Vocabulary {
  const report = new ImportReport();
  const { concepts } = settleImport(fromObo(readFileSync(path, 'utf8'), path, report), { language: 'en' }, report);
  const entries = concepts.map((value) => ({ file: path, at: [], value }) as Entry<'concepts'>);
  return fillEntries({ ...noEntries(), concepts: entries });
}
