/** Whether ids are unique and lead somewhere. */
import { didYouMean } from '../../did-you-mean.ts';
import { quoted } from '../../quoted.ts';
import type { Entries, Placed } from '../../reading/read-entries.ts';
import { listNames, type SeedList } from '../../shapes/shapes.ts';
import type { CheckedSeeds } from '../checked-seeds.ts';
import type { Finding } from '../rule.ts';

/** A reference as it is written: the field it stands in, and the list that it leads to. */
interface Reference {
  entry: Placed<{ id: string }>;
  field: 'broader' | 'related' | 'authors';
  position: number;
  id: string;
}

/** References of all entries, those of replaced ones too: where one heir takes over, so do its links. */
function referencesTo(target: 'concepts' | 'people', { replaced, ...entries }: Entries): Reference[] {
  const list = target === 'concepts' ? 'concepts' : 'papers';
  const fields = target === 'concepts' ? (['broader', 'related'] as const) : (['authors'] as const);
  return [...entries[list], ...replaced[list]].flatMap((entry) =>
    fields.flatMap((field) => {
      const ids = (entry.value as Partial<Record<typeof field, string[]>>)[field] ?? [];
      return ids.map((id, position) => ({ entry, field, position, id }));
    }),
  );
}

function found({ entry, field, position }: Reference, what: () => string): Finding {
  return { file: entry.file, at: [...entry.at, field, position], what };
}

export function duplicateIds({ entries }: CheckedSeeds): Finding[] {
  return listNames.flatMap((list) => {
    const first = new Map<string, Placed<{ id: string }>>();
    return [...entries[list], ...entries.replaced[list]].flatMap((entry) => {
      const { id } = entry.value;
      const other = first.get(id);
      if (!other) {
        first.set(id, entry);
        return [];
      }
      const what = () => `two entries in ${list} have the id ${quoted(id)}.`;
      return [{ file: entry.file, at: [...entry.at, 'id'], what, also: { file: other.file, at: [...other.at, 'id'] } }];
    });
  });
}

/** The ids of a list, those of entries with a fault of their own too: what refers to them is not wrong as well. */
export function idsIn(list: SeedList, { replaced, refused, ...entries }: Entries): Set<string> {
  return new Set([...[...entries[list], ...replaced[list]].map(({ value }) => value.id), ...refused[list]]);
}

export function unknownConcepts({ entries }: CheckedSeeds): Finding[] {
  return unknown('concepts', 'concept', entries);
}

export function unknownPeople({ entries }: CheckedSeeds): Finding[] {
  return unknown('people', 'person', entries);
}

function unknown(list: 'concepts' | 'people', one: string, entries: Entries): Finding[] {
  const known = idsIn(list, entries);
  return referencesTo(list, entries)
    .filter(({ id }) => !known.has(id))
    .map((reference) => {
      const { field, id } = reference;
      return found(reference, () => `${field} ${quoted(id)} is not a ${one}.${didYouMean(id, known)}`);
    });
}

export function selfReferences({ entries }: CheckedSeeds): Finding[] {
  return referencesTo('concepts', entries)
    .filter(({ entry, id }) => entry.value.id === id)
    .map((reference) => found(reference, () => `${reference.field} of ${quoted(reference.id)} names itself`));
}

/** References to what one other entry has taken the place of. */
export function replacedReferences(seeds: CheckedSeeds): Finding[] {
  return toReplaced(seeds, (heirs) => heirs.length === 1);
}

/** References to what was split: which of the parts is meant, only a curator knows. */
export function splitReferences(seeds: CheckedSeeds): Finding[] {
  return toReplaced(seeds, (heirs) => heirs.length > 1);
}

function toReplaced({ entries, successors }: CheckedSeeds, counts: (heirs: string[]) => boolean): Finding[] {
  // What a replaced entry itself still says is its past.
  const past = new Set(listNames.flatMap((list): object[] => entries.replaced[list].map(({ value }) => value)));
  return (['concepts', 'people'] as const).flatMap((list) =>
    referencesTo(list, entries).flatMap((reference) => {
      const heirs = successors()[list].get(reference.id);
      if (!heirs || !counts(heirs) || past.has(reference.entry.value)) return [];
      const what = () =>
        `${reference.field} ${quoted(reference.id)} was replaced by ${heirs.map(quoted).join(' and ')}.`;
      return [found(reference, what)];
    }),
  );
}

export function deprecatedReferences({ entries }: CheckedSeeds): Finding[] {
  const gone = new Set(entries.concepts.flatMap(({ value }) => (value.deprecated === undefined ? [] : [value.id])));
  return referencesTo('concepts', entries)
    .filter(({ entry, id }) => gone.has(id) && !gone.has(entry.value.id))
    .map((reference) => found(reference, () => `${reference.field} ${quoted(reference.id)} is deprecated.`));
}
