import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../quoted.ts';
import { listNames, type SeedEntry, type SeedList, seedLists } from '../shapes.ts';
import { kindOf } from './kind-of.ts';
import type { Problem } from './problem.ts';
import type { SeedFile, SeedPath } from './seed-file.ts';
import { shapeProblems } from './shape-problems.ts';

/** An entry that has its shape, and where it stands. */
export interface Entry<L extends SeedList> {
  file: string;
  at: SeedPath;
  value: SeedEntry<L>;
}

export type Entries = { [L in SeedList]: Entry<L>[] } & {
  /** Ids of entries that have not their shape. */
  refused: Record<SeedList, string[]>;
};

export function noEntries(): Entries {
  const refused = { concepts: [], papers: [], people: [], organizations: [], outlets: [] };
  return { concepts: [], papers: [], people: [], organizations: [], outlets: [], refused };
}

/** Adds the entries of a file's documents to `entries`; what has not its shape becomes a problem instead. */
export function readEntries({ path: file }: SeedFile, documents: unknown[], entries: Entries): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, at: SeedPath, what: string) =>
    problems.push({ severity: 'error', rule, file, at, what: () => what });

  const readList = <L extends SeedList>(name: L, list: unknown, at: SeedPath) => {
    if (!Array.isArray(list)) {
      refuse('wrong-type', at, `"${name}" must be a list of entries, but is ${kindOf(list)}`);
      return;
    }
    for (const [position, raw] of list.entries()) {
      const place = [...at, position];
      if (!isMap(raw)) {
        refuse('wrong-type', place, `an entry must be a map with an id, but this is ${kindOf(raw)}`);
        continue;
      }
      const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null));
      const { success, data, error } = seedLists[name].shape.safeParse(given);
      if (success) (entries[name] as Entry<L>[]).push({ file, at: place, value: data as SeedEntry<L> });
      else {
        if (typeof given.id === 'string') entries.refused[name].push(given.id.trim().normalize('NFC'));
        for (const problem of shapeProblems(error.issues, { list: name, given, file, at: place }))
          problems.push(problem);
      }
    }
  };

  for (const [number, document] of documents.entries()) {
    if (document === null) continue;
    if (!isMap(document)) {
      refuse(
        'wrong-type',
        [number],
        `seeds are a map of lists (${listNames.join(', ')}), but this is ${kindOf(document)}`,
      );
      continue;
    }
    for (const [key, list] of Object.entries(document)) {
      const name = listNames.find((known) => known === key);
      if (!name) {
        const near = didYouMean(key, listNames) || ` The lists are ${listNames.join(', ')}.`;
        refuse('unknown-field', [number, key], `there is no list ${quoted(key)}.${near}`);
      } else if (list !== null) readList(name, list, [number, key]);
    }
  }
  return problems;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
