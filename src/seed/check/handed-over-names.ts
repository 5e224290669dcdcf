/** Names that entries have from what they took the place of, told where they are written: at the replaced entry. */
import { labelKey } from '../../text/tokens.ts';
import type { Entries, Placed } from '../reading/read-entries.ts';
import type { SeedPath } from '../reading/seed-file.ts';
import { type Successors, settled } from '../settle.ts';
import type { SeedList } from '../shapes/shapes.ts';
import type { Name } from './checked-seeds.ts';

/** A name as it is written in an entry. */
interface WrittenName {
  text: string;
  field: SeedPath;
}

/** `namesIn`: what an entry is called by its own word. */
export function handedOverNames(
  list: SeedList,
  entries: Entries,
  successors: Successors,
  namesIn: (list: SeedList, value: object) => WrittenName[],
): Name[] {
  if (entries.replaced[list].length === 0) return [];
  const own = new Map(entries[list].map(({ value }) => [value.id, keysOf(namesIn(list, value))]));
  const now = new Map(settled(list, entries, successors).map((value) => [value.id, value]));
  const has = new Map<string, Set<string>>();
  return entries.replaced[list].flatMap(({ file, at, value }) =>
    (successors[list].get(value.id) ?? []).flatMap((heir) => {
      const whole = now.get(heir);
      if (!whole) return [];
      const known = has.get(heir) ?? keysOf(namesIn(list, whole));
      has.set(heir, known);
      const entry: Placed<typeof whole> = { file, at, value: whole };
      return namesIn(list, value)
        .map(({ text, field }): Name => ({ list, entry, field, text, key: labelKey(text) }))
        .filter(({ key }) => known.has(key) && !own.get(heir)?.has(key));
    }),
  );
}

const keysOf = (names: WrittenName[]) => new Set(names.map(({ text }) => labelKey(text)));
