/** The hierarchy as it is once replacements are done. */
import { quoted } from '../../quoted.ts';
import type { Placed } from '../../reading/read-entries.ts';
import type { CheckedSeeds } from '../checked-seeds.ts';
import type { BroaderStep } from '../hierarchy.ts';
import type { Finding } from '../rule.ts';
import { roundWay } from './round-way.ts';

/** Depth first without recursion: a chain may be as long as the vocabulary. Each cycle is told once. */
export function broaderCycles({ broader }: CheckedSeeds): Finding[] {
  const steps = broader();
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const start of steps.keys()) {
    const way: { id: string; next: number }[] = [];
    const onWay = new Set<string>();
    const enter = (id: string) => {
      seen.add(id);
      onWay.add(id);
      way.push({ id, next: 0 });
    };
    if (!seen.has(start)) enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const step: BroaderStep | undefined = steps.get(here.id)?.[here.next++];
      if (step === undefined) {
        onWay.delete(here.id);
        way.pop();
      } else if (onWay.has(step.to)) {
        const ids = way.map(({ id }) => id);
        const cycle = roundWay([...ids.slice(ids.indexOf(step.to)), step.to]);
        findings.push({ file: step.file, at: step.at, what: () => `broader goes round: ${cycle}` });
      } else if (!seen.has(step.to) && steps.has(step.to)) enter(step.to);
    }
  }
  return findings;
}

export function redundantBroader({ broader, isAbove }: CheckedSeeds): Finding[] {
  return [...broader()].flatMap(([, steps]) => {
    if (steps.length < 2) return [];
    const above = isAbove();
    return steps.flatMap(({ to, file, at, own }) => {
      const other = own ? steps.find((step) => step.to !== to && above(step.to, to)) : undefined;
      if (!other || above(to, other.to)) return [];
      const what = () => `broader ${quoted(to)} is above ${quoted(other.to)}, which stands here too.`;
      return [{ file, at, what, fix: { kind: 'remove' as const, at } }];
    });
  });
}

/** `related` between concepts in use, once replacements are done: what was merged hands its links over. */
function relatedSteps({ entries, successors }: CheckedSeeds) {
  const heirs = successors().concepts;
  const steps = (from: string, { file, at, value }: Placed<{ id: string; related?: string[] | undefined }>) =>
    (value.related ?? []).flatMap((id, position) =>
      (heirs.get(id) ?? [id])
        .filter((to) => to !== from)
        .map((to) => ({
          ...{ from, to, file, at: [...at, 'related', position], isHandedOver: from !== value.id },
          own: from === value.id && to === id,
        })),
    );
  return [
    ...entries.concepts.flatMap((entry) => steps(entry.value.id, entry)),
    ...entries.replaced.concepts.flatMap((entry) => {
      const [heir, ...others] = heirs.get(entry.value.id) ?? [];
      return heir !== undefined && others.length === 0 ? steps(heir, entry) : [];
    }),
  ];
}

/** SKOS S27: related and broaderTransitive are disjoint. */
export function relatedAndBroader(seeds: CheckedSeeds): Finding[] {
  const above = seeds.isAbove();
  return relatedSteps(seeds).flatMap(({ from, to, file, at }) => {
    const place = above(from, to) ? 'above' : above(to, from) ? 'below' : null;
    const what = () => `related ${quoted(to)} is ${place} ${quoted(from)} in the hierarchy already.`;
    return place ? [{ file, at, what }] : [];
  });
}

export function relatedOnBothSides(seeds: CheckedSeeds): Finding[] {
  const first = new Map<string, { file: string; at: (string | number)[] }>();
  // What was merged says what it said, and needs no tidying.
  const steps = relatedSteps(seeds).filter(({ isHandedOver }) => !isHandedOver);
  return steps.flatMap(({ from, to, file, at, own }) => {
    const back = first.get(`${to} ${from}`);
    first.set(`${from} ${to}`, { file, at });
    if (!back) return [];
    const what = () => `related ${quoted(to)} is written on the other side already.`;
    return [{ file, at, what, also: back, ...(own ? { fix: { kind: 'remove' as const, at } } : {}) }];
  });
}

export function orphans({ entries, broader, successors }: CheckedSeeds): Finding[] {
  const tied = new Set<string>();
  for (const [id, steps] of broader()) for (const { to } of steps) tied.add(id).add(to);
  for (const { value } of [...entries.concepts, ...entries.replaced.concepts]) {
    for (const id of value.related ?? []) {
      const [heirs, others] = [successors().concepts.get(value.id), successors().concepts.get(id)];
      for (const each of [...(heirs ?? [value.id]), ...(others ?? [id])]) tied.add(each);
    }
  }
  return entries.concepts
    .filter(({ value }) => !tied.has(value.id) && value.deprecated === undefined)
    .map(({ file, at, value }) => ({
      file,
      at,
      what: () => `${quoted(value.id)} has nothing broader, narrower or related.`,
    }));
}
