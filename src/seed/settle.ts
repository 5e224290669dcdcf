/** What `replacedBy` makes of entries: names and links move on, ids become redirects. */
import { labelKey } from '../text/tokens.ts';
import { type Carrier, carriedOver, inOwnWords } from './carry-over.ts';
import type { Entries } from './reading/read-entries.ts';
import { listNames, type ReplacedEntry, type SeedEntry, type SeedList, seedLists } from './shapes/shapes.ts';

/** By list, by id without prefix: the ids of what has taken its place in the end, sorted. */
export type Successors = Record<SeedList, Map<string, string[]>>;

/** So many entries may one stand for at most, over all steps: what leads to more is refused. */
export const mostSuccessors = 100;

/** Of so many that lead into circles each is followed by itself; more are refused without saying where they lead. */
const mostRound = 500;

/** Follows each `replacedBy` to entries that are in use. What leads nowhere, or in a circle, leads to nothing. */
export function successorsOf({ replaced, ...entries }: Entries): Successors {
  const all = listNames.map((list) => {
    const used = new Set(entries[list].map(({ value }) => value.id));
    return [list, endsOf(new Map(replaced[list].map(({ value }) => [value.id, value.replacedBy])), used)] as const;
  });
  return Object.fromEntries(all) as Successors;
}

/**
 * From the ends backwards, each id once: a chain may be as long as the vocabulary, and ways may meet again and again.
 * Of too many ends one more is kept than may be.
 */
function endsOf(next: Map<string, string[]>, used: Set<string>): Map<string, string[]> {
  const before = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [id, others] of next) {
    const replaced = [...new Set(others)].filter((other) => next.has(other));
    open.set(id, replaced.length);
    for (const other of replaced)
      before
        .set(other, before.get(other) ?? [])
        .get(other)
        ?.push(id);
  }
  const ends = new Map([...next.keys()].map((id): [string, string[]] => [id, []]));
  const ready = [...next.keys()].filter((id) => open.get(id) === 0);
  // A list grows while it is walked.
  for (const id of ready) {
    const found = new Set<string>();
    for (const other of next.get(id) ?? []) {
      for (const end of ends.get(other) ?? (used.has(other) ? [other] : [])) {
        if (found.size <= mostSuccessors) found.add(end);
      }
    }
    ends.set(id, [...found].sort());
    for (const other of before.get(id) ?? []) {
      const left = (open.get(other) ?? 0) - 1;
      open.set(other, left);
      if (left === 0) ready.push(other);
    }
  }
  const round = [...next.keys()].filter((id) => (open.get(id) ?? 0) > 0);
  if (round.length <= mostRound) for (const id of round) ends.set(id, follow(id, next, used));
  return ends;
}

function follow(start: string, next: Map<string, string[]>, used: Set<string>): string[] {
  const seen = new Set([start]);
  // A set grows while it is walked.
  for (const id of seen) for (const other of next.get(id) ?? []) seen.add(other);
  return [...seen].filter((id) => !next.has(id) && used.has(id)).sort();
}

/** By id, the entries that have become one other each, and nothing else. */
export function mergedInto<L extends SeedList>(list: L, entries: Entries, successors: Successors) {
  const whole = entries.replaced[list].filter(({ value }) => successors[list].get(value.id)?.length === 1);
  const values = whole.map(({ value }) => value as ReplacedEntry<L>);
  return Map.groupBy(values, ({ id }) => successors[list].get(id)?.[0] as string);
}

/** A list's entries that are in use, each with the names of those it has taken the place of. */
export function settled<L extends SeedList>(list: L, entries: Entries, successors: Successors): SeedEntry<L>[] {
  const heirs = new Map<string, ReplacedEntry<L>[]>();
  for (const { value } of entries.replaced[list]) {
    for (const id of successors[list].get(value.id) ?? []) {
      const gone = heirs.get(id) ?? [];
      gone.push(value as ReplacedEntry<L>);
      heirs.set(id, gone);
    }
  }
  const claimsOf = new Map(
    entries[list]
      .filter(({ value }) => heirs.has(value.id))
      .map(({ value }) => [value.id, claimed(list, value as SeedEntry<L>)]),
  );
  return entries[list].map(({ value }) => {
    const entry = value as SeedEntry<L>;
    const gone = (heirs.get(entry.id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    const handedOver = gone.reduce((sum, each) => {
      const all = successors[list].get(each.id) ?? [];
      const others = all.filter((id) => id !== entry.id).map((id) => claimsOf.get(id));
      const own = claimsOf.get(entry.id);
      const isOurs = (key: string) => own?.has(key) || !others.some((claims) => claims?.has(key));
      return withNames(list, sum, each, { whole: all.length === 1, isOurs });
    }, entry);
    return withLinks(list, handedOver, successors);
  });
}

/** Keys of the labels that an entry has, or says the context of. Of a split entry's labels it takes these from the others. */
function claimed<L extends SeedList>(list: L, entry: SeedEntry<L>): Set<string> {
  const own: Loose = entry;
  const labels = [own[seedLists[list].name] as string, ...nameFields.flatMap((field) => texts(own[field]))];
  return new Set([...labels, ...Object.keys(own.onlyWith ?? {})].map(labelKey));
}

/** Fields that hold further names of an entry. */
const nameFields = ['altLabels', 'hiddenLabels', 'altTitles', 'altNames'] as const;
/** Fields whose values an heir takes over where it has none: all else of what was merged with it. */
const ownFields = ['kind', 'year', 'doi', 'arxivId', 'url', 'authors'] as const;
const linkFields = ['broader', 'related'] as const;

type Loose = Record<string, unknown>;
const texts = (value: unknown) => (value ?? []) as string[];

/** What of a replaced entry is this entry's: all of it (`whole`), or of its names those that no other successor claims. */
interface Share {
  whole: boolean;
  isOurs: (key: string) => boolean | undefined;
}

/** `gone` gives its names; where all of it became this entry, also its links and what the entry lacks. */
function withNames<L extends SeedList>(
  list: L,
  entry: SeedEntry<L>,
  gone: ReplacedEntry<L>,
  { whole, isOurs }: Share,
): SeedEntry<L> {
  const heir: Loose = { ...entry };
  const past: Loose = gone;
  const { name } = seedLists[list];
  const further = name === 'prefLabel' ? 'altLabels' : name === 'title' ? 'altTitles' : 'altNames';
  const known = new Set([heir[name] as string, ...nameFields.flatMap((field) => texts(heir[field]))].map(labelKey));
  const onlyWith = { ...(heir.onlyWith as Record<string, string[]> | undefined) };
  const contexts = new Set(Object.keys(onlyWith).map(labelKey));
  for (const [label, words] of Object.entries((past.onlyWith ?? {}) as Record<string, string[]>)) {
    const key = labelKey(label);
    if (!known.has(key) && !contexts.has(key) && isOurs(key)) onlyWith[label] = words;
  }
  const take = (field: string, labels: string[]) => {
    const fresh = labels.filter((label) => !known.has(labelKey(label)) && isOurs(labelKey(label)));
    for (const label of fresh) known.add(labelKey(label));
    if (fresh.length > 0) heir[field] = [...texts(heir[field]), ...fresh];
  };
  if (past[name]) take(further, [past[name] as string]);
  for (const field of nameFields) take(field, texts(past[field]));
  const native = list === 'concepts' && whole ? inOwnWords(heir, past) : undefined;
  if (native) {
    take('altLabels', [...(native.prefLabel ? [native.prefLabel] : []), ...(native.altLabels ?? [])]);
    take('hiddenLabels', native.hiddenLabels ?? []);
  }
  if (Object.keys(onlyWith).length > 0) heir.onlyWith = onlyWith;
  if (whole) {
    for (const field of ownFields) if (past[field] !== undefined) heir[field] ??= past[field];
    for (const field of linkFields) if (past[field]) heir[field] = [...texts(heir[field]), ...texts(past[field])];
  }
  return (whole && list === 'concepts' ? carriedOver(heir as Carrier, past as Carrier) : heir) as SeedEntry<L>;
}

/** References to what was replaced lead to what took its place. */
function withLinks<L extends SeedList>(list: L, entry: SeedEntry<L>, successors: Successors): SeedEntry<L> {
  const linked: Loose = { ...entry };
  const lead = (field: string, target: SeedList) => {
    if (!linked[field]) return;
    const ids = texts(linked[field]).flatMap((id) => successors[target].get(id) ?? [id]);
    linked[field] = [...new Set(ids)].filter((id) => target !== list || id !== entry.id);
  };
  for (const field of linkFields) lead(field, 'concepts');
  lead('authors', 'people');
  return linked as SeedEntry<L>;
}
