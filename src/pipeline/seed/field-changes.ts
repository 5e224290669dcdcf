import type { PlacedEntry } from './vocabulary-change.ts';

/** What a field said and says; of a list what came and what went. Fields in fields are named with a point between. */
export type FieldChange =
  | { field: string; was: unknown; is: unknown }
  | { field: string; added: string[]; removed: string[] };

/** Field by field what differs between two entries, the seed file they stand in included. */
export function fieldChanges(was: PlacedEntry, is: PlacedEntry): FieldChange[] {
  return differing('', fields(was), fields(is));
}

function fields({ entry, file }: PlacedEntry): Record<string, unknown> {
  const { id: _, ...own } = entry;
  const { carried, ...others } = own as Record<string, unknown>;
  return { ...others, ...(carried as Record<string, unknown> | undefined), file };
}

/** The fields of a map, such as the scheme's. */
export function differing(
  prefix: string,
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((name) => fieldChange(prefix + name, was[name], is[name]));
}

function fieldChange(field: string, was: unknown, is: unknown): FieldChange[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const [one, other] = [mapIn(was), mapIn(is)];
  if (one && other && (isMap(was) || isMap(is))) return differing(`${field}.`, one, other);
  const [before, after] = [texts(was), texts(is)];
  if (!before || !after || (absent(was) && absent(is))) return [{ field, was: was ?? null, is: is ?? null }];
  const added = after.filter((text) => !before.includes(text));
  const removed = before.filter((text) => !after.includes(text));
  // The same members in another order.
  if (added.length + removed.length === 0) return [{ field, was: before, is: after }];
  return [{ field, added, removed }];
}

const absent = (value: unknown) => value === undefined || value === null;

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a map has; of nothing, none. */
const mapIn = (value: unknown) => (absent(value) ? {} : isMap(value) ? value : null);

/** The members of a list of texts; of nothing, none. */
function texts(value: unknown): string[] | null {
  if (absent(value)) return [];
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null;
}
