/** What an entry cannot tell by itself: whether ids are unique and lead somewhere, and the hierarchy has no end in itself. */
import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../quoted.ts';
import type { Problem } from '../reading/problem.ts';
import type { Entries, Entry, Placed } from '../reading/read-entries.ts';
import type { SeedPath } from '../reading/seed-file.ts';
import { listNames, type SeedList, seedLists } from '../shapes/shapes.ts';

function problem(rule: string, entry: Placed<unknown>, field: SeedPath, what: () => string): Problem {
  return { severity: 'error', rule, file: entry.file, at: [...entry.at, ...field], what };
}

export function duplicateIds(entries: Entries): Problem[] {
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
      return [{ ...problem('duplicate-id', entry, ['id'], what), also: { file: other.file, at: [...other.at, 'id'] } }];
    });
  });
}

export function unknownReferences(entries: Entries): Problem[] {
  const known = { concepts: idsIn('concepts', entries), people: idsIn('people', entries) };
  const strangers = (list: keyof typeof known, entry: Entry<SeedList>, field: string, ids: string[] = []) =>
    ids.flatMap((id, position) => {
      const { one } = seedLists[list];
      const what = () => `${field} ${quoted(id)} is not a ${one}.${didYouMean(id, known[list])}`;
      return known[list].has(id) ? [] : [problem(`unknown-${one}`, entry, [field, position], what)];
    });
  return [
    ...entries.concepts.flatMap((entry) => strangers('concepts', entry, 'broader', entry.value.broader)),
    ...entries.concepts.flatMap((entry) => strangers('concepts', entry, 'related', entry.value.related)),
    ...entries.papers.flatMap((entry) => strangers('people', entry, 'authors', entry.value.authors)),
  ];
}

/** The ids of a list, those of entries with a fault of their own too: what refers to them is not wrong as well. */
function idsIn(list: SeedList, { replaced, refused, ...entries }: Entries): Set<string> {
  return new Set([...[...entries[list], ...replaced[list]].map(({ value }) => value.id), ...refused[list]]);
}

export function selfReferences({ concepts }: Entries): Problem[] {
  return concepts.flatMap((entry) =>
    (['broader', 'related'] as const).flatMap((field) => {
      const position = entry.value[field]?.indexOf(entry.value.id) ?? -1;
      const what = () => `${field} of ${quoted(entry.value.id)} names itself`;
      return position < 0 ? [] : [problem('self-reference', entry, [field, position], what)];
    }),
  );
}

/** Depth first without recursion: a chain may be as long as the vocabulary. Each cycle is told once. */
export function broaderCycles({ concepts }: Entries): Problem[] {
  const ids = new Map(concepts.map((entry) => [entry.value.id, entry]));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const start of concepts) {
    const way: { entry: Entry<'concepts'>; next: number }[] = [];
    const onWay = new Set<string>();
    const enter = (entry: Entry<'concepts'>) => {
      seen.add(entry.value.id);
      onWay.add(entry.value.id);
      way.push({ entry, next: 0 });
    };
    if (!seen.has(start.value.id)) enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { entry } = here;
      const position = here.next++;
      const id = entry.value.broader?.[position];
      if (id === undefined) {
        onWay.delete(entry.value.id);
        way.pop();
      } else if (onWay.has(id) && id !== entry.value.id) {
        const names = way.map((step) => step.entry.value.id);
        const cycle = [...names.slice(names.indexOf(id)), id].join(' → ');
        problems.push(problem('broader-cycle', entry, ['broader', position], () => `broader goes round: ${cycle}`));
      } else if (!seen.has(id)) {
        const broader = ids.get(id);
        if (broader) enter(broader);
      }
    }
  }
  return problems;
}
