/** What entries are called: by their own word, and by that of those whose place they have taken. */
import { labelKey } from '../../text/tokens.ts';
import type { Entries, Placed } from '../reading/read-entries.ts';
import type { SeedPath } from '../reading/seed-file.ts';
import { type Successors, settled } from '../settle.ts';
import { type SeedList, seedLists } from '../shapes/shapes.ts';

/** A name of an entry that is in use, and where it stands. */
export interface Name {
  list: SeedList;
  entry: Placed<{ id: string; onlyWith?: Record<string, string[]> | undefined }>;
  field: SeedPath;
  text: string;
  key: string;
}

/** The fields that hold names besides the first one, in the order of their weight. */
const furtherNames = ['altLabels', 'hiddenLabels', 'altTitles', 'altNames'] as const;

export function namesIn(list: SeedList, entries: Entries): Name[] {
  return entries[list].flatMap((entry) => writtenNames(list, entry.value).map((name) => ({ list, entry, ...name })));
}

/** What an entry is called by its own word; one that was replaced may lack its first name. */
function writtenNames(list: SeedList, entry: object): Pick<Name, 'field' | 'text' | 'key'>[] {
  const value = entry as Record<string, unknown>;
  const first = seedLists[list].name;
  const name = (text: string, ...field: SeedPath) => ({ field, text, key: labelKey(text) });
  return [
    ...(value[first] === undefined ? [] : [name(value[first] as string, first)]),
    ...furtherNames.flatMap((field) => ((value[field] ?? []) as string[]).map((text, i) => name(text, field, i))),
  ];
}

/** Names that entries have from what they took the place of, told where they are written: at the replaced entry. */
export function handedOverNames(list: SeedList, entries: Entries, successors: Successors): Name[] {
  if (entries.replaced[list].length === 0) return [];
  const keysOf = (value: object) => new Set(writtenNames(list, value).map(({ key }) => key));
  const own = new Map(entries[list].map(({ value }) => [value.id, value]));
  const now = new Map(settled(list, entries, successors).map((value) => [value.id, value]));
  return entries.replaced[list].flatMap(({ file, at, value }) =>
    (successors[list].get(value.id) ?? []).flatMap((heir) => {
      const [before, after] = [own.get(heir), now.get(heir)];
      if (!before || !after) return [];
      const [said, has] = [keysOf(before), keysOf(after)];
      return writtenNames(list, value)
        .filter(({ key }) => has.has(key) && !said.has(key))
        .map((name): Name => ({ list, entry: { file, at, value: after }, ...name }));
    }),
  );
}
