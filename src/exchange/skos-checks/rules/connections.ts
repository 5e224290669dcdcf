import { linkedGroups } from '../model/components.ts';
import type { Skos } from '../model/skos.ts';
import type { SkosFault } from '../skos-rule.ts';
import { counted, listed, named } from './wording.ts';

/** qSKOS "Orphan Concepts" (after Hedden): related to no other concept at all, not even of another vocabulary. */
export function orphanConcepts({ conceptLike, hierarchy, equals }: Skos): SkosFault[] {
  const linked = new Set<string>();
  for (const { child, parent } of hierarchy) if (child !== parent) linked.add(child).add(parent);
  for (const { from, to } of equals) if (from !== to) linked.add(from).add(to);
  return [...conceptLike]
    .filter((about) => !linked.has(about))
    .map((about) => ({
      ...{ about, what: () => 'this concept is related to no other concept.' },
    }));
}

/** Whether one scheme has concepts of both groups, or nothing says that they belong to different ones. */
function inOneScheme(left: string[], right: string[], { schemesOf }: Skos): boolean {
  const of = (group: string[]) => new Set(group.flatMap((name) => [...(schemesOf.get(name) ?? [])]));
  const [ours, theirs] = [of(left), of(right)];
  return ours.size === 0 || theirs.size === 0 || !ours.isDisjointFrom(theirs);
}

/** The first group, which is the biggest, with those that could have been linked with it. */
function strayGroups(groups: string[][], skos: Skos): [string[], string[]][] {
  const home: string[][] = [];
  return groups.flatMap((group): [string[], string[]][] => {
    const main = home.find((other) => inOneScheme(other, group, skos));
    if (main) return [[group, main]];
    home.push(group);
    return [];
  });
}

/**
 * qSKOS "Disconnected Concept Clusters": concepts that are linked among themselves, and with no other of their
 * vocabulary. Where only skos:related keeps parts of the hierarchy together, that is said too: a reader who goes up
 * and down never gets from one to the other.
 */
export function disconnectedClusters(skos: Skos): SkosFault[] {
  const { concepts, hierarchy, equals } = skos;
  const isOwn = ([one, other]: [string, string]) => one !== other && concepts.has(one) && concepts.has(other);
  const up = hierarchy.map(({ child, parent }): [string, string] => [child, parent]).filter(isOwn);
  const across = equals.map(({ from, to }): [string, string] => [from, to]).filter(isOwn);
  const groups = linkedGroups([...up, ...across]);
  const faults = strayGroups(groups, skos).map(([group, main]): SkosFault => {
    const what = () =>
      `${counted(group.length, 'concept')} (${listed(group)}) are linked with each other, and with none of the ${main.length} around ${named(main[0] ?? '')}.`;
    return { about: group[0] ?? null, what };
  });
  const parts = linkedGroups(up);
  const below = new Set(up.map(([child]) => child));
  const number = new Map(groups.flatMap((group, position) => group.map((name) => [name, position])));
  for (const together of Map.groupBy(parts, ([first = '']) => number.get(first)).values()) {
    const [main = [], ...others] = together.filter((part, _, [biggest = []]) => inOneScheme(biggest, part, skos));
    if (others.length === 0) continue;
    const heads = [main, ...others].map((part) => part.find((name) => !below.has(name)) ?? part[0] ?? '');
    const what = () =>
      `the hierarchy is in ${together.length} parts, which only skos:related or a mapping connects: those of ${listed(heads)}.`;
    faults.push({ about: heads[1] ?? null, what });
  }
  return faults;
}

interface Direction {
  forth: string;
  back: string;
  /** Each pair as the file says it, in the direction of `forth`. */
  pairs: { from: string; to: string; isBack: boolean; quad: SkosFault['quad'] }[];
}

function directions({ hierarchy, equals, topConcepts }: Skos): Direction[] {
  const up = (kind: string, forth: string, back: string): Direction => ({
    ...{ forth, back },
    pairs: hierarchy
      .filter((link) => link.kind === kind)
      .map(({ child, parent, fromParent, quad }) => ({ from: child, to: parent, isBack: fromParent, quad })),
  });
  const even = (kind: string, name: string): Direction => ({
    ...{ forth: name, back: name },
    pairs: equals.filter((link) => link.kind === kind).map(({ from, to, quad }) => ({ from, to, isBack: false, quad })),
  });
  const tops = topConcepts.map(({ concept, scheme, fromScheme, quad }) => ({
    ...{ from: concept, to: scheme, isBack: fromScheme, quad },
  }));
  return [
    up('broader', 'skos:broader', 'skos:narrower'),
    up('broaderTransitive', 'skos:broaderTransitive', 'skos:narrowerTransitive'),
    up('broadMatch', 'skos:broadMatch', 'skos:narrowMatch'),
    even('related', 'skos:related'),
    even('relatedMatch', 'skos:relatedMatch'),
    even('closeMatch', 'skos:closeMatch'),
    even('exactMatch', 'skos:exactMatch'),
    { forth: 'skos:topConceptOf', back: 'skos:hasTopConcept', pairs: tops },
  ];
}

/** A file that says a relation in one direction only, and so often, does so on purpose. */
const habit = 20;

/**
 * qSKOS "Unidirectionally Related Concepts": what holds both ways (S8, S23, S25, S43, S44) is said one way only, and
 * programs that do not reason see half of it.
 */
export function oneWayRelations(skos: Skos): SkosFault[] {
  const { concepts, schemes } = skos;
  const isOwn = (name: string) => concepts.has(name) || schemes.has(name);
  return directions(skos).flatMap(({ forth, back, pairs }) => {
    const even = forth === back;
    const keyOf = (from: string, to: string, isBack: boolean) => JSON.stringify([from, to, isBack]);
    const said = new Set(pairs.map(({ from, to, isBack }) => keyOf(from, to, isBack)));
    const single = pairs.filter(({ from, to, isBack }) => {
      if (from === to || !isOwn(from) || !isOwn(to)) return false;
      return !said.has(even ? keyOf(to, from, false) : keyOf(from, to, !isBack));
    });
    const wording = ({ from, to, isBack }: Direction['pairs'][number]) => {
      const [subject, object] = isBack ? [to, from] : [from, to];
      const [one, other] = isBack ? [back, forth] : [forth, back];
      return `${named(subject)} has ${one} ${named(object)}, and the other way round nothing says ${other}.`;
    };
    const [first] = single;
    const ways = new Set(single.map(({ isBack }) => isBack)).size;
    if (first && single.length === pairs.length && single.length > habit && ways === 1) {
      const what = () => `${wording(first)} So it is for all ${counted(single.length, 'such link')} of the file.`;
      return [{ about: first.isBack ? first.to : first.from, quad: first.quad, what } as SkosFault];
    }
    return single.map((pair): SkosFault => {
      const { from, to, isBack, quad } = pair;
      return { about: isBack ? to : from, ...(quad ? { quad } : {}), what: () => wording(pair) };
    });
  });
}
