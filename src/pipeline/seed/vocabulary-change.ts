/** What differs between two vocabularies, so that one can be made of the other, either way. */
import type { ConceptEntry, NamedEntry, PaperEntry, Scheme, Tombstone, Vocabulary } from '../../model.ts';

export type Entry = ConceptEntry | PaperEntry | NamedEntry;

/** An entry with the seed file it stands in. */
export interface PlacedEntry {
  entry: Entry;
  file: string | null;
}

/** One thing before and after; null where there is none. */
export interface Difference<T> {
  id: string;
  was: T | null;
  is: T | null;
}

export interface VocabularyChange {
  entries: Difference<PlacedEntry>[];
  /** Old id → the ids it stands for. */
  redirects: Difference<string[]>[];
  /** Old id of a concept that was split → what is kept of it. */
  tombstones: Difference<Tombstone>[];
  /** Suggestion → why it was turned down. */
  rejected: Difference<string>[];
  /** At most one, with the id `scheme`. */
  scheme: Difference<Scheme>[];
}

const lists = ['concepts', 'papers', 'people', 'organizations', 'outlets'] as const;

export function entriesById(vocabulary: Vocabulary): Map<string, PlacedEntry> {
  const all: Entry[] = lists.flatMap((list): Entry[] => vocabulary[list]);
  return new Map(all.map((entry) => [entry.id, { entry, file: vocabulary.files[entry.id] ?? null }]));
}

export function vocabularyChange(was: Vocabulary, is: Vocabulary): VocabularyChange {
  return {
    entries: differences(entriesById(was), entriesById(is)),
    redirects: differences(new Map(Object.entries(was.redirects)), new Map(Object.entries(is.redirects))),
    tombstones: differences(new Map(Object.entries(was.tombstones)), new Map(Object.entries(is.tombstones))),
    rejected: differences(rejections(was), rejections(is)),
    scheme: differences(schemes(was), schemes(is)),
  };
}

const rejections = ({ rejected }: Vocabulary) => new Map(rejected.map(({ id, reason }) => [id, reason]));
const schemes = ({ scheme }: Vocabulary) => new Map(scheme === null ? [] : [['scheme', scheme]]);

function differences<T>(was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>): Difference<T>[] {
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
  return ids
    .map((id) => ({ id, was: was.get(id) ?? null, is: is.get(id) ?? null }))
    .filter((each) => JSON.stringify(each.was) !== JSON.stringify(each.is));
}

export function isEmpty(change: VocabularyChange): boolean {
  return Object.values(change).every((list) => list.length === 0);
}

/** The vocabulary that a change was made of. */
export function withoutChange(is: Vocabulary, change: VocabularyChange): Vocabulary {
  const entries = takenBack(entriesById(is), change.entries);
  const of = <T extends Entry>(prefix: string) =>
    entries.filter(([id]) => id.startsWith(`${prefix}/`)).map(([, { entry }]) => entry as T);
  const files = entries.flatMap(([id, { file }]) => (file === null ? [] : [[id, file] as const]));
  const rejected = takenBack(rejections(is), change.rejected).map(([id, reason]) => ({ id, reason }));
  return {
    concepts: of('concept'),
    papers: of('paper'),
    people: of('person'),
    organizations: of('organization'),
    outlets: of('outlet'),
    files: Object.fromEntries(files),
    redirects: Object.fromEntries(takenBack(new Map(Object.entries(is.redirects)), change.redirects)),
    tombstones: Object.fromEntries(takenBack(new Map(Object.entries(is.tombstones)), change.tombstones)),
    rejected,
    scheme: takenBack(schemes(is), change.scheme)[0]?.[1] ?? null,
  };
}

/** Sorted by id. */
function takenBack<T>(is: Map<string, T>, changes: Difference<T>[]): [string, T][] {
  for (const { id, was } of changes) {
    if (was === null) is.delete(id);
    else is.set(id, was);
  }
  return [...is].sort(([a], [b]) => (a < b ? -1 : 1));
}
