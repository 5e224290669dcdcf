import type { Skos } from '../model/skos.ts';
import type { SkosFault } from '../skos-rule.ts';
import { listed, named } from './wording.ts';

/** Whether both concepts are in schemes, and in none together. */
function areApart({ schemesOf }: Skos, one: string, other: string): boolean {
  return schemesOf.get(one)?.isDisjointFrom(schemesOf.get(other) ?? new Set(schemesOf.get(one))) ?? false;
}

/** qSKOS "Omitted Top Concepts": a scheme that tells no reader where to begin. */
export function omittedTopConcepts({ schemes, topConcepts }: Skos): SkosFault[] {
  const entered = new Set(topConcepts.map(({ scheme }) => scheme));
  return [...schemes]
    .filter((about) => !entered.has(about))
    .map((about) => ({
      ...{ about, what: () => 'this concept scheme has no top concept.' },
    }));
}

/** qSKOS "Top Concepts Having Broader Concepts" (SKOS Primer 2.3): the entry to a scheme has nothing above it there. */
export function topConceptsWithBroader(skos: Skos): SkosFault[] {
  const tops = Map.groupBy(skos.topConcepts, ({ concept }) => concept);
  const told = new Set<string>();
  return skos.hierarchy.flatMap(({ child, parent, kind, quad }): SkosFault[] => {
    const [top] = tops.get(child) ?? [];
    if (!top || kind === 'broadMatch' || child === parent || told.has(`${child} ${parent}`)) return [];
    if (areApart(skos, child, parent)) return [];
    told.add(`${child} ${parent}`);
    const what = () => `this top concept of ${named(top.scheme)} has ${named(parent)} above it.`;
    return [{ about: child, quad, also: top.quad, what }];
  });
}

/** qSKOS's concepts without a broader one that are not top concepts, Skosify's "loose concepts": no way leads there from the top. */
export function rootsThatAreNotTop({ concepts, hierarchy, topConcepts }: Skos): SkosFault[] {
  const placed = new Set(topConcepts.map(({ concept }) => concept));
  for (const { child, parent, kind } of hierarchy) if (child !== parent && kind !== 'broadMatch') placed.add(child);
  return [...concepts]
    .filter((about) => !placed.has(about))
    .map((about) => ({
      ...{ about, what: () => 'this concept has no broader concept, and is no top concept of a scheme either.' },
    }));
}

/** qSKOS "Mapping Relations Misuse", second half: what links concepts of two schemes is a mapping (SKOS Reference 10.1). */
export function relationsAcrossSchemes(skos: Skos): SkosFault[] {
  const links = [
    ...skos.hierarchy
      .filter(({ kind }) => kind !== 'broadMatch')
      .map(({ child, parent, quad }) => ({ one: child, other: parent, quad })),
    ...skos.equals
      .filter(({ kind }) => kind === 'related')
      .map(({ from, to, quad }) => ({ one: from, other: to, quad })),
  ];
  return links.flatMap(({ one, other, quad }): SkosFault[] => {
    if (!areApart(skos, one, other)) return [];
    const [ours, theirs] = [one, other].map((name) => listed(skos.schemesOf.get(name) ?? []));
    const what = () =>
      `${named(quad.predicate.value)} links concepts of different schemes, ${named(one)} (${ours}) and ${named(other)} (${theirs}).`;
    const about = quad.subject.value;
    return [{ about, quad, what }];
  });
}

/** Skosify's concepts outside of any scheme, in a file that has schemes. */
export function conceptsInNoScheme({ concepts, schemes, schemesOf, described }: Skos): SkosFault[] {
  if (schemes.size === 0) return [];
  return [...concepts]
    .filter((about) => described.has(about) && !schemesOf.has(about))
    .map((about) => ({
      ...{ about, what: () => `this concept is in no concept scheme, though the file has ${listed(schemes)}.` },
    }));
}
