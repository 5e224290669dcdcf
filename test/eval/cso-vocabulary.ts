import { readFileSync } from 'node:fs';
import { fromCso, type Grouping } from '../../src/exchange/cso/from-cso.ts';
import { ImportReport } from '../../src/exchange/import/import-report.ts';
import { settleImport } from '../../src/exchange/import/settle-import.ts';
import type { Vocabulary } from '../../src/model.ts';
import { fillEntries } from '../../src/seed/fill-entries.ts';
import { type Entry, noEntries } from '../../src/seed/reading/read-entries.ts';

/** The Computer Science Ontology as `seed import` makes it: a concept for each topic, or one for each label as it stands. */
export function csoVocabulary(path: string, grouping: Grouping = 'topics'): Vocabulary {
  const report = new ImportReport();
  const raw = fromCso(readFileSync(path, 'utf8'), path, report, grouping);
  const { concepts } = settleImport(raw, { language: 'en' }, report);
  const entries = concepts.map((value) => ({ file: path, at: [], value }) as Entry<'concepts'>);
  return fillEntries({ ...noEntries(), concepts: entries });
}
