/** Whether what was replaced leads to something that is in use. */
import { didYouMean } from '../../did-you-mean.ts';
import { quoted } from '../../quoted.ts';
import { mostSuccessors } from '../../settle.ts';
import { listNames } from '../../shapes/shapes.ts';
import type { CheckedSeeds } from '../checked-seeds.ts';
import type { Finding } from '../rule.ts';
import { idsIn } from './references.ts';
import { roundWay } from './round-way.ts';

export function deadRedirects({ entries }: CheckedSeeds): Finding[] {
  return listNames.flatMap((list) => {
    const known = idsIn(list, entries);
    return entries.replaced[list].flatMap(({ file, at, value }) =>
      value.replacedBy.flatMap((id, position) => {
        if (known.has(id)) return [];
        const what = () => `replacedBy ${quoted(id)} is not in ${list}.${didYouMean(id, known)}`;
        return [{ file, at: [...at, 'replacedBy', position], what }];
      }),
    );
  });
}

/** Each circle is told once, at the first of its entries. */
export function circularRedirects({ entries }: CheckedSeeds): Finding[] {
  return listNames.flatMap((list) => {
    const next = new Map(entries.replaced[list].map(({ value }) => [value.id, value.replacedBy]));
    const done = new Set<string>();
    return entries.replaced[list].flatMap(({ file, at, value }) => {
      const way = done.has(value.id) ? null : circleFrom(value.id, next, done);
      if (!way) return [];
      return [{ file, at: [...at, 'replacedBy'], what: () => `replacedBy goes round: ${roundWay(way)}` }];
    });
  });
}

function circleFrom(start: string, next: Map<string, string[]>, done: Set<string>): string[] | null {
  const way = [{ id: start, step: 0 }];
  const onWay = new Set([start]);
  done.add(start);
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const id = next.get(here.id)?.[here.step++];
    if (id === undefined) onWay.delete(way.pop()?.id ?? '');
    else if (onWay.has(id)) {
      const ids = way.map((each) => each.id);
      return [...ids.slice(ids.indexOf(id)), id];
    } else if (next.has(id) && !done.has(id)) {
      done.add(id);
      onWay.add(id);
      way.push({ id, step: 0 });
    }
  }
  return null;
}

/** Splits of splits: every name of what is gone would be asked for in each. */
export function wideRedirects({ entries, successors }: CheckedSeeds): Finding[] {
  return listNames.flatMap((list) =>
    entries.replaced[list].flatMap(({ file, at, value }) => {
      const ends = successors()[list].get(value.id) ?? [];
      const what = () => `${quoted(value.id)} leads to more than ${mostSuccessors} entries, over all steps.`;
      return ends.length > mostSuccessors ? [{ file, at: [...at, 'replacedBy'], what }] : [];
    }),
  );
}

export function redirectsToDeprecated({ entries }: CheckedSeeds): Finding[] {
  const gone = new Set(entries.concepts.flatMap(({ value }) => (value.deprecated === undefined ? [] : [value.id])));
  return entries.replaced.concepts.flatMap(({ file, at, value }) =>
    value.replacedBy.flatMap((id, position) => {
      const what = () => `replacedBy ${quoted(id)} is deprecated.`;
      return gone.has(id) ? [{ file, at: [...at, 'replacedBy', position], what }] : [];
    }),
  );
}

/** What was split is still shown as it was, with the reason; what has one successor is never shown again. */
export function replacedAndDeprecated({ entries, successors }: CheckedSeeds): Finding[] {
  return entries.replaced.concepts
    .filter(({ value }) => value.deprecated !== undefined && (successors().concepts.get(value.id) ?? []).length < 2)
    .map(({ file, at, value }) => ({
      file,
      at: [...at, 'deprecated'],
      what: () => `${quoted(value.id)} is replaced, and deprecated as well.`,
    }));
}
