import { once } from '../once.ts';
import type { Entries } from '../reading/read-entries.ts';
import { type Successors, successorsOf } from '../settle.ts';
import { listNames, type SeedList } from '../shapes/shapes.ts';
import { handedOverNames, type Name, namesIn } from './entry-names.ts';
import { type BroaderStep, broaderSteps, reachability } from './hierarchy.ts';

/** A file's documents as plain values, before anything is asked of their shape. */
export interface ReadFile {
  file: string;
  documents: unknown[];
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
    allNames: once(() => perList((list) => [...names()[list], ...handedOverNames(list, entries, successors())])),
    broader,
    isAbove: once(() => reachability(upwards())),
  };
}

function perList<T>(of: (list: SeedList) => T): Record<SeedList, T> {
  return Object.fromEntries(listNames.map((list) => [list, of(list)])) as Record<SeedList, T>;
}
