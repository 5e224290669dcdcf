/** What a change does to entities, told as curators speak: merged, split, renamed, and not merely come and gone. */
import type { Vocabulary } from '../../model.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';
import { type Entry, entriesById, type PlacedEntry, type VocabularyChange } from './vocabulary-change.ts';

export interface Named {
  id: string;
  label: string;
}

export interface EntityChanges {
  added: Named[];
  changed: (Named & { fields: FieldChange[] })[];
  /** What differs is only that they refer to what took the place of something. */
  repointed: Named[];
  removed: Named[];
  /** What had been merged is several again. */
  parted: { from: Named; into: Named[]; fields: FieldChange[] }[];
  /** What had been split is one again. */
  rejoined: { from: Named[]; into: Named }[];
  /** Several become one, which may have been there before. */
  merged: { from: Named[]; into: Named; fields: FieldChange[] }[];
  split: { from: Named; into: Named[] }[];
  /** An id changes; `back` to one that led to it. */
  renamed: { from: Named; to: Named; fields: FieldChange[]; back?: true }[];
  deprecated: (Named & { why: string })[];
  /** Old ids that lead elsewhere than before, to nothing where `to` is empty. */
  redirects: { id: string; was: string[]; to: string[] }[];
}

/** The ways in which entities change, in the order in which they are told. */
export const changeKinds = [
  'added',
  'changed',
  'repointed',
  'removed',
  'renamed',
  'merged',
  'split',
  'parted',
  'rejoined',
  'deprecated',
] as const satisfies (keyof EntityChanges)[];

export function labelOf(entry: Entry): string {
  return 'prefLabel' in entry ? entry.prefLabel : 'title' in entry ? entry.title : entry.name;
}

const named = ({ entry }: PlacedEntry): Named => ({ id: entry.id, label: labelOf(entry) });

export function entityChanges(was: Vocabulary, is: Vocabulary, change: VocabularyChange): EntityChanges {
  const [before, after] = [entriesById(was), entriesById(is)];
  const told: EntityChanges = {
    ...{ added: [], changed: [], repointed: [], removed: [], merged: [], split: [], parted: [], rejoined: [] },
    ...{ renamed: [], deprecated: [] },
    redirects: change.redirects.map(({ id, was: past, is: now }) => ({ id, was: past ?? [], to: now ?? [] })),
  };
  const isTold = new Set<string>();
  // Both ways: what is taken back points again to what was there before.
  const redirects = { ...was.redirects, ...is.redirects };
  const became = replacedNow(before, after, is);
  for (const { from, into } of became.split) {
    told.split.push({ from: named(from), into: into.map(named) });
    isTold.add(from.entry.id);
  }
  for (const [id, from] of became.heirs) {
    const into = after.get(id) as PlacedEntry;
    const known = before.get(id);
    const [only] = from;
    if (!known && only && from.length === 1) {
      told.renamed.push({ from: named(only), to: named(into), fields: fieldChanges(only, into) });
    } else {
      const fields = known ? fieldChanges(known, into) : [];
      told.merged.push({ from: from.map(named), into: named(into), fields });
    }
    for (const each of [id, ...from.map(({ entry }) => entry.id)]) isTold.add(each);
  }
  const again = inUseAgain(before, after, was);
  for (const { into, parts } of again.rejoined) {
    if (isTold.has(into.entry.id)) continue;
    told.rejoined.push({ from: parts.map(named), into: named(into) });
    isTold.add(into.entry.id);
  }
  for (const [id, into] of again.parted) {
    const from = before.get(id) as PlacedEntry;
    const left = after.get(id);
    const fresh = into.filter(({ entry }) => !isTold.has(entry.id));
    const [only] = fresh;
    if (!only || (isTold.has(id) && !left)) continue;
    if (!left && fresh.length === 1) {
      told.renamed.push({ from: named(from), to: named(only), fields: fieldChanges(from, only), back: true });
    } else {
      told.parted.push({ from: named(from), into: fresh.map(named), fields: left ? fieldChanges(from, left) : [] });
    }
    for (const each of [id, ...fresh.map(({ entry }) => entry.id)]) isTold.add(each);
  }
  for (const { id, was: past, is: now } of change.entries) {
    const isGivenUp = past !== null && now !== null && isNewlyDeprecated(past.entry, now.entry);
    if (isGivenUp)
      told.deprecated.push({ ...named(now), why: ('deprecated' in now.entry && now.entry.deprecated) || '' });
    if (isTold.has(id)) continue;
    if (past && now) {
      const fields = fieldChanges(past, now).filter(({ field }) => !isGivenUp || field !== 'deprecated');
      if (isRepointed(past, now, redirects)) told.repointed.push(named(now));
      else if (fields.length > 0 || !isGivenUp) told.changed.push({ ...named(now), fields });
    } else if (now) told.added.push(named(now));
    else if (past) told.removed.push(named(past));
  }
  return told;
}

function isNewlyDeprecated(was: Entry, is: Entry): boolean {
  return 'deprecated' in is && is.deprecated !== undefined && !('deprecated' in was && was.deprecated !== undefined);
}

/** Whether an entry says what it said, once what its references stood for is followed. */
function isRepointed(was: PlacedEntry, is: PlacedEntry, redirects: Vocabulary['redirects']): boolean {
  const follow = ({ entry, file }: PlacedEntry) => {
    const followed = Object.entries(entry).map(([field, value]) =>
      references.has(field) ? [field, followedAll(value as string[], redirects)] : [field, value],
    );
    return JSON.stringify([followed, file]);
  };
  return follow(was) === follow(is);
}

/** Fields that hold ids of other entities. */
export const references: ReadonlySet<string> = new Set(['broader', 'related', 'authors']);

function followedAll(ids: string[], redirects: Vocabulary['redirects']): string[] {
  return [...new Set(ids.flatMap((id) => redirects[id] ?? [id]))];
}

/** Entries that are in use again, whose ids led to others until now. */
function inUseAgain(before: Map<string, PlacedEntry>, after: Map<string, PlacedEntry>, { redirects }: Vocabulary) {
  const rejoined: { into: PlacedEntry; parts: PlacedEntry[] }[] = [];
  const parted = new Map<string, PlacedEntry[]>();
  for (const [id, to] of Object.entries(redirects)) {
    const into = after.get(id);
    const parts = to.flatMap((each) => before.get(each) ?? []);
    const [only] = parts;
    if (!into || before.has(id) || !only) continue;
    if (parts.length > 1) rejoined.push({ into, parts });
    else parted.set(only.entry.id, [...(parted.get(only.entry.id) ?? []), into]);
  }
  return { rejoined, parted };
}

/** Entries that other ones have taken the place of with this change. */
function replacedNow(before: Map<string, PlacedEntry>, after: Map<string, PlacedEntry>, { redirects }: Vocabulary) {
  const split: { from: PlacedEntry; into: PlacedEntry[] }[] = [];
  const heirs = new Map<string, PlacedEntry[]>();
  for (const [id, to] of Object.entries(redirects)) {
    const from = before.get(id);
    const into = to.flatMap((each) => after.get(each) ?? []);
    const [only] = into;
    if (!from || after.has(id) || !only) continue;
    if (into.length > 1) split.push({ from, into });
    else heirs.set(only.entry.id, [...(heirs.get(only.entry.id) ?? []), from]);
  }
  return { split, heirs };
}
