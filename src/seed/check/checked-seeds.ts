import { labelKey } from '../../text/tokens.ts';
import type { Entries, Placed } from '../reading/read-entries.ts';
import type { SeedPath } from '../reading/seed-file.ts';
import { type Successors, successorsOf } from '../settle.ts';
import { listNames, type SeedList, seedLists } from '../shapes/shapes.ts';
import { handedOverNames } from './handed-over-names.ts';
import { type BroaderStep, broaderSteps, reachability } from './hierarchy.ts';

/** A file's documents as plain values, before anything is asked of their shape. */
export interface ReadFile {
  file: string;
  documents: unknown[];
}

/** A name of an entry that is in use, and where it stands. */
export interface Name {
  list: SeedList;
  entry: Placed<{ id: string; onlyWith?: Record<string, string[]> | undefined }>;
  field: SeedPath;
  text: string;
  key: string;
}

/** What the rules look at. Each part is made when the first rule asks for it. */
export interface CheckedSeeds {
  entries: Entries;
  files: ReadFile[];
  successors: () => Successors;
  /** By list: prefLabel first, then what else an entry is called. */
  names: () => Record<SeedList, Name[]>;
  /** The same, and after them what entries have from those whose place they took. */
  allNames: () => Record<SeedList, Name[]>;
  /** Of the concepts in use, after replacements: what each names as broader, and where. */
  broader: () => Map<string, BroaderStep[]>;
  /** Whether the second concept is above the first, over any number of steps. */
  isAbove: () => (below: string, above: string) => boolean;
}

export function checkedSeeds(entries: Entries, files: ReadFile[]): CheckedSeeds {
  const successors = once(() => successorsOf(entries));
  const broader = once(() => broaderSteps(entries, successors()));
  const names = once(() => perList((list) => namesIn(list, entries)));
  const upwards = once(() => new Map([...broader()].map(([id, steps]) => [id, steps.map(({ to }) => to)])));
  return {
    entries,
    files,
    successors,
    names,
    allNames: once(() =>
      perList((list) => [...names()[list], ...handedOverNames(list, entries, successors(), writtenNames)]),
    ),
    broader,
    isAbove: once(() => reachability(upwards())),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The fields that hold names besides the first one, in the order of their weight. */
const furtherNames = ['altLabels', 'hiddenLabels', 'altTitles', 'altNames'] as const;

function namesIn(list: SeedList, entries: Entries): Name[] {
  return entries[list].flatMap((entry) =>
    writtenNames(list, entry.value).map(({ text, field }) => ({ list, entry, field, text, key: labelKey(text) })),
  );
}

/** What an entry is called by its own word; one that was replaced may lack its first name. */
function writtenNames(list: SeedList, entry: object): { text: string; field: SeedPath }[] {
  const value = entry as Record<string, unknown>;
  const first = seedLists[list].name;
  return [
    ...(value[first] === undefined ? [] : [{ text: value[first] as string, field: [first] }]),
    ...furtherNames.flatMap((field) =>
      ((value[field] ?? []) as string[]).map((text, position) => ({ text, field: [field, position] })),
    ),
  ];
}

function perList<T>(of: (list: SeedList) => T): Record<SeedList, T> {
  return Object.fromEntries(listNames.map((list) => [list, of(list)])) as Record<SeedList, T>;
}
