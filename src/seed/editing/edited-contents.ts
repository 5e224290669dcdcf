import { canonicalJson } from '../canonical.ts';
import type { SeedEdit } from './seed-edit.ts';

type Loose = Record<string, unknown>;

/** What a file's documents are to say after changes. */
export function editedContents(documents: unknown[], edits: SeedEdit[]): unknown[] {
  const copy = (structuredClone(documents) as (Record<string, Loose[] | null> | null)[]).filter(
    (each) => each !== null,
  );
  for (const edit of edits) {
    if (edit.kind === 'insert') insert(copy, edit);
    else change(copy.flatMap((each) => each[edit.list] ?? []).find(isCalled(edit.id)), edit);
  }
  return copy;
}

function insert(documents: Record<string, Loose[] | null>[], { list, entry }: Extract<SeedEdit, { kind: 'insert' }>) {
  const home =
    documents.find((each) => each[list]?.length) ?? documents.find((each) => list in each) ?? documents.at(-1);
  if (home) home[list] = [...(home[list] ?? []), entry];
  else documents.push({ [list]: [entry] });
}

function change(entry: Loose | undefined, edit: Exclude<SeedEdit, { kind: 'insert' }>): void {
  if (!entry) return;
  if (edit.kind === 'set') entry[edit.field] = edit.value ?? entry[edit.field] ?? null;
  else {
    const known = entry[edit.field] ?? [];
    entry[edit.field] = [...(Array.isArray(known) ? known : [known]), ...edit.values];
  }
}

const isCalled = (id: string) => (entry: Loose) => String(entry.id).trim().normalize('NFC') === id;

/** Whatever the order of entries in their lists, of fields in entries. */
export function sameContents(one: unknown[], other: unknown[]): boolean {
  return comparable(one) === comparable(other);
}

function comparable(documents: unknown[]): string {
  const maps = documents.filter((each) => each !== null && each !== undefined) as Loose[];
  const sorted = (list: unknown) =>
    Array.isArray(list) ? list.map((each) => canonicalJson(asText(each))).sort() : list;
  return canonicalJson(
    maps.map((map) => Object.fromEntries(Object.entries(map).map(([key, list]) => [key, sorted(list)]))),
  );
}

/** YAML's numbers are read as text, JSON's as numbers: both are the same here. An empty field says nothing. */
function asText(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  const fields = Object.entries(entry).filter(([, value]) => value !== null);
  return Object.fromEntries(fields.map(([key, value]) => [key, typeof value === 'number' ? String(value) : value]));
}
