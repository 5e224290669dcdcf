import type { Problem } from '../reading/problem.ts';
import { type Entries, noEntries, readEntries } from '../reading/read-entries.ts';
import { readSeed } from '../reading/read-seed.ts';
import type { SeedFile } from '../reading/seed-file.ts';
import { contextOfUnknownLabels, labelsOfTwoConcepts } from './labels.ts';
import { broaderCycles, duplicateIds, selfReferences, unknownReferences } from './references.ts';

const entryChecks = [
  duplicateIds,
  unknownReferences,
  selfReferences,
  broaderCycles,
  contextOfUnknownLabels,
  labelsOfTwoConcepts,
];

/** All that can be said of seed files, warnings too. `text` as `readSeed` wants it. */
export function checkSeeds(files: SeedFile[]): { entries: Entries; problems: Problem[] } {
  const entries = noEntries();
  const problems: Problem[][] = [];
  let whole = true;
  for (const file of files) {
    const { documents, faults } = readSeed(file.text);
    if (faults.length === 0) problems.push(readEntries(file, documents, entries));
    else whole = false;
    problems.push(
      faults.map(({ rule, at, what, also }) => ({
        ...{ severity: 'error', rule, file: file.path, at, what: () => what },
        ...(also === undefined ? {} : { also: { file: file.path, at: also } }),
      })),
    );
  }
  // With a file missing, half of the references would lead nowhere.
  if (whole) problems.push(...entryChecks.map((check) => check(entries)));
  return { entries, problems: problems.flat() };
}
