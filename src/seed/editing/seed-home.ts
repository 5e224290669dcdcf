import type { Entries } from '../reading/read-entries.ts';
import type { SeedFile } from '../reading/seed-file.ts';
import type { SeedEdit } from './seed-edit.ts';

/**
 * The file that a change belongs into. A known entry's own; a new one goes to its list's file: the one named after the
 * list, or the one that what is broader is in, or that has most of the list, or a new one named after the list.
 */
export function seedHome(edit: SeedEdit, entries: Entries, files: SeedFile[]): string {
  if (edit.kind !== 'insert') {
    const all = [...entries[edit.list], ...entries.replaced[edit.list]];
    return all.find(({ value }) => value.id === edit.id)?.file ?? `${edit.list}.yaml`;
  }
  const { list, entry } = edit;
  const named = files.find(({ path }) => new RegExp(`^${list}\\.(?:ya?ml|json)$`, 'i').test(path));
  if (named) return named.path;
  const members = entries[list] as { file: string; value: { id: string } }[];
  const [above] = Array.isArray(entry.broader) ? entry.broader : [];
  const near = members.find(({ value }) => value.id === above);
  if (near) return near.file;
  const counts = [...Map.groupBy(members, ({ file }) => file)].map(([file, own]) => ({ file, count: own.length }));
  const [most] = counts.sort((a, b) => b.count - a.count || (a.file < b.file ? -1 : 1));
  return most?.file ?? `${list}.yaml`;
}
