import { linkedGroups } from '../model/components.ts';
import type { Skos } from '../model/skos.ts';
import type { SkosFault } from '../skos-rule.ts';
import { counted, listed, named } from './wording.ts';

/** qSKOS "Orphan Concepts" (after Hedden): related to no other concept at all, not even of another vocabulary. */
export function orphanConcepts({ conceptLike, hierarchy, equals, loose }: Skos): SkosFault[] {
  const linked = new Set<string>();
  for (const { child, parent } of hierarchy) if (child !== parent) linked.add(child).add(parent);
  for (const { from, to } of [...equals, ...loose]) if (from !== to) linked.add(from).add(to);
  return [...conceptLike]
    .filter((about) => !linked.has(about))
    .map((about) => ({
      ...{ about, what: () => 'this concept is related to no other concept.' },
    }));
}

/**
 * The groups that could have been linked with an earlier, bigger one, with that one: both have concepts of one scheme,
 * or nothing says that they belong to different ones.
 */
function strayGroups(groups: string[][], { schemesOf }: Skos): [stray: string[], main: string[]][] {
  const mainOf = new Map<string, string[]>();
  let [first, free]: (string[] | undefined)[] = [];
  return groups.flatMap((group): [string[], string[]][] => {
    const schemes = new Set(group.flatMap((name) => [...(schemesOf.get(name) ?? [])]));
    const shared = [...schemes].find((scheme) => mainOf.has(scheme));
    const main = schemes.size === 0 ? first : shared === undefined ? free : mainOf.get(shared);
    if (main) return [[group, main]];
    first ??= group;
    if (schemes.size === 0) free ??= group;
    for (const scheme of schemes) mainOf.set(scheme, group);
    return [];
  });
}

/**
 * qSKOS "Disconnected Concept Clusters": concepts that are linked among themselves, and with no other of their
 * vocabulary. Where only skos:related keeps parts of the hierarchy together, that is said too: a reader who goes up
 * and down never gets from one to the other.
 */
export function disconnectedClusters(skos: Skos): SkosFault[] {
  const { concepts, hierarchy, equals, loose } = skos;
  const isOwn = ([one, other]: [string, string]) => one !== other && concepts.has(one) && concepts.has(other);
  const up = hierarchy.map(({ child, parent }): [string, string] => [child, parent]).filter(isOwn);
  const across = [...equals, ...loose].map(({ from, to }): [string, string] => [from, to]).filter(isOwn);
  const groups = linkedGroups([...up, ...across]);
  const faults = strayGroups(groups, skos).map(([group, main]): SkosFault => {
    const what = () =>
      `${counted(group.length, 'concept')} (${listed(group)}) are linked with each other, and with none of the ${main.length} around ${named(main[0] ?? '')}.`;
    return { about: group[0] ?? null, what };
  });
  faults.push(...apartByScheme(groups, faults.length, skos));
  const parts = linkedGroups(up);
  const below = new Set(up.map(([child]) => child));
  const number = new Map(groups.flatMap((group, position) => group.map((name) => [name, position])));
  for (const together of Map.groupBy(parts, ([first = '']) => number.get(first)).values()) {
    const strays = strayGroups(together, skos);
    const [[, main] = []] = strays;
    if (!main) continue;
    const heads = [main, ...strays.map(([stray]) => stray)].map(
      (part) => part.find((name) => !below.has(name)) ?? part[0] ?? '',
    );
    const what = () =>
      `the hierarchy is in ${heads.length} parts, which only skos:related or a mapping connects: those of ${listed(heads)}.`;
    faults.push({ about: heads[1] ?? null, what });
  }
  return faults;
}

/** Groups of different schemes: qSKOS counts them as clusters too. Told once, for two vocabularies in a file may well be two. */
function apartByScheme(groups: string[][], strays: number, { schemesOf }: Skos): SkosFault[] {
  const apart = groups.length - strays;
  const [[one = ''] = [], [other = ''] = []] = groups;
  if (apart < 2 || strays > 0) return [];
  const schemes = new Set(groups.flatMap((group) => group.flatMap((name) => [...(schemesOf.get(name) ?? [])])));
  const what = () =>
    `the concepts are in ${apart} clusters, each of a scheme of its own (${listed(schemes)}), and nothing links ${named(one)} with ${named(other)}.`;
  return [{ about: other, what }];
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
    if (first && single.length >= 0.9 * pairs.length && single.length > habit && ways === 1) {
      const what = () =>
        `${wording(first)} So it is for ${single.length.toLocaleString('en')} of ${counted(pairs.length, 'such link')}.`;
      return [{ about: first.isBack ? first.to : first.from, quad: first.quad, what } as SkosFault];
    }
    return single.map((pair): SkosFault => {
      const { from, to, isBack, quad } = pair;
      return { about: isBack ? to : from, ...(quad ? { quad } : {}), what: () => wording(pair) };
    });
  });
}
