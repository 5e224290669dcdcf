import type { z } from 'zod';
import type { Rejection, Scheme } from '../../model.ts';
import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../quoted.ts';
import {
  listNames,
  type ReplacedEntry,
  rejectionShape,
  replacedShapes,
  type SeedEntry,
  type SeedList,
  schemeShape,
  seedLists,
} from '../shapes/shapes.ts';
import { limits } from '../shapes/values.ts';
import { kindOf } from './kind-of.ts';
import type { Problem } from './problem.ts';
import type { SeedFile, SeedPath } from './seed-file.ts';
import { shapeProblems } from './shape-problems.ts';
import { tooWide } from './too-wide.ts';

/** An entry that has its shape, and where it stands. */
export interface Entry<L extends SeedList> {
  file: string;
  at: SeedPath;
  value: SeedEntry<L>;
}

/** A part of a file that is no list of entities, and where it stands. */
export interface Placed<T> {
  file: string;
  at: SeedPath;
  value: T;
}

/** Entries that something else has taken the place of. */
export type Replaced<L extends SeedList> = Placed<ReplacedEntry<L>>;

export type Entries = { [L in SeedList]: Entry<L>[] } & {
  replaced: { [L in SeedList]: Replaced<L>[] };
  /** Ids of entries that have not their shape. */
  refused: Record<SeedList, string[]>;
  rejected: Placed<Rejection>[];
  /** One, or none. */
  schemes: Placed<Scheme>[];
};

const noLists = () => ({ concepts: [], papers: [], people: [], organizations: [], outlets: [] });

export function noEntries(): Entries {
  return { ...noLists(), replaced: noLists(), refused: noLists(), rejected: [], schemes: [] };
}

/** Of a file with more faults than this no more is looked at: each has a place and a sentence, and nobody reads them all. */
export const mostFaults = 50_000;

/** What else than lists of entities may stand at the top of a file. */
const topLevel = [...listNames, 'scheme', 'rejected'] as const;

/** Adds the entries of a file's documents to `entries`; what has not its shape becomes a problem instead. */
export function readEntries({ path: file }: SeedFile, documents: unknown[], entries: Entries): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, at: SeedPath, what: string) =>
    problems.push({ severity: 'error', rule, file, at, what: () => what });

  const readMaps = (name: string, maps: unknown, at: SeedPath, read: (given: Given, at: SeedPath) => void) => {
    if (!Array.isArray(maps)) {
      refuse('wrong-type', at, `"${name}" must be a list of entries, but is ${kindOf(maps)}`);
      return;
    }
    for (const [position, raw] of maps.entries()) {
      if (problems.length >= mostFaults) return;
      const place = [...at, position];
      if (isMap(raw)) read(given(raw), place);
      else refuse('wrong-type', place, `an entry must be a map with an id, but this is ${kindOf(raw)}`);
    }
  };

  const parse = <S extends z.ZodObject>(one: string, shape: S, values: Given, at: SeedPath): z.output<S> | null => {
    const wide = tooWide(values, limits.members);
    if (wide) {
      const name = wide.at.length > 0 ? wide.at.join('.') : `this ${one}`;
      refuse(
        'too-large',
        [...at, ...wide.at],
        `${name} has ${wide.count} members, and nothing may have more than ${limits.members}`,
      );
      return null;
    }
    const { success, data, error } = shape.safeParse(values);
    if (success) return data;
    const fields = Object.keys(shape.shape);
    for (const problem of shapeProblems(error.issues, { one, fields, given: values, file, at })) problems.push(problem);
    return null;
  };

  const readEntry =
    <L extends SeedList>(name: L) =>
    (values: Given, at: SeedPath) => {
      const { one, shape } = seedLists[name];
      const gone = values.replacedBy !== undefined;
      const value = parse(one, gone ? replacedShapes[name] : shape, values, at);
      if (value === null) {
        if (typeof values.id === 'string') entries.refused[name].push(values.id.trim().normalize('NFC'));
      } else if (gone) (entries.replaced[name] as Replaced<L>[]).push({ file, at, value: value as ReplacedEntry<L> });
      else (entries[name] as Entry<L>[]).push({ file, at, value: value as SeedEntry<L> });
    };

  const readRejection = (values: Given, at: SeedPath) => {
    const value = parse('rejection', rejectionShape, values, at);
    if (value) entries.rejected.push({ file, at, value });
  };

  const readScheme = (raw: unknown, at: SeedPath) => {
    if (!isMap(raw)) return refuse('wrong-type', at, `"scheme" must be a map, but is ${kindOf(raw)}`);
    const value = parse('scheme', schemeShape, given(raw), at);
    const [first] = entries.schemes;
    if (value && first) {
      const what = () => 'there is a scheme already: one for all files of a folder.';
      const also = { file: first.file, at: first.at };
      problems.push({ severity: 'error', rule: 'second-scheme', file, at, what, also });
    } else if (value) entries.schemes.push({ file, at, value });
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
      const name = topLevel.find((known) => known === key);
      const at = [number, key];
      if (key === 'include' || key === 'includes') {
        refuse('include', at, `${quoted(key)} has no meaning in seeds: no file is read for another`);
      } else if (!name) {
        const near = didYouMean(key, topLevel) || ` The lists are ${topLevel.join(', ')}.`;
        refuse('unknown-field', at, `there is no list ${quoted(key)}.${near}`);
      } else if (list === null) continue;
      else if (name === 'scheme') readScheme(list, at);
      else readMaps(name, list, at, name === 'rejected' ? readRejection : readEntry(name));
    }
  }
  return problems;
}

type Given = Record<string, unknown>;

/** An entry's fields without those that are left empty. */
function given(raw: Given): Given {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
