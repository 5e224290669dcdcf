import type { Problem } from '../reading/problem.ts';
import { type Entries, mostFaults, noEntries, readEntries } from '../reading/read-entries.ts';
import { readSeed } from '../reading/read-seed.ts';
import type { SeedFile } from '../reading/seed-file.ts';
import { checkedSeeds, type ReadFile } from './checked-seeds.ts';
import { findingsOf } from './rule.ts';
import { rules } from './rules.ts';

export interface CheckOptions {
  /** Looks for no more than what keeps seeds from being used. */
  errorsOnly?: boolean;
  /** Files that are known to be unreadable. */
  unread?: ReadonlySet<string>;
}

/** What is wrong with seed files. `text` as `readSeed` wants it. */
export function checkSeeds(
  files: SeedFile[],
  { errorsOnly = false, unread = new Set() }: CheckOptions = {},
): { entries: Entries; problems: Problem[] } {
  const entries = noEntries();
  const read: ReadFile[] = [];
  const problems: Problem[][] = [];
  let whole = unread.size === 0;
  for (const file of files) {
    if (unread.has(file.path)) continue;
    const { documents, faults } = readSeed(file.text);
    if (faults.length === 0) {
      read.push({ file: file.path, documents });
      const faults = readEntries(file, documents, entries);
      problems.push(faults);
      if (faults.length >= mostFaults) whole = false;
    } else whole = false;
    problems.push(
      faults.map(({ rule, at, what, also }) => ({
        ...{ severity: 'error', rule, file: file.path, at, what: () => what },
        ...(also === undefined ? {} : { also: { file: file.path, at: also } }),
      })),
    );
  }
  // With a file or the rest of one missing, half of the references would lead nowhere.
  if (whole) {
    const seeds = checkedSeeds(entries, read);
    const asked = rules.filter(({ severity }) => severity === 'error' || !errorsOnly);
    problems.push(...asked.map((rule) => findingsOf(rule, seeds)));
  }
  return { entries, problems: problems.flat() };
}
