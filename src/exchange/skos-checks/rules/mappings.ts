import { nameOf } from '../../rdf/name-of.ts';
import { linkedGroups } from '../model/components.ts';
import type { Skos } from '../model/skos.ts';
import type { SkosFault } from '../skos-rule.ts';
import { listed, named } from './wording.ts';

interface Mapping {
  one: string;
  other: string;
  quad: NonNullable<SkosFault['quad']>;
}

function mappingsOf({ hierarchy, equals }: Skos, kinds: string[]): Mapping[] {
  const up = hierarchy.filter(({ kind }) => kinds.includes(kind));
  const even = equals.filter(({ kind }) => kinds.includes(kind));
  return [
    ...up.map(({ child, parent, quad }) => ({ one: child, other: parent, quad })),
    ...even.map(({ from, to, quad }) => ({ one: from, other: to, quad })),
  ].filter(({ one, other }) => one !== other);
}

/**
 * S46: skos:exactMatch is disjoint with broadMatch and relatedMatch. As exactMatch is symmetric and transitive (S44,
 * S45), what is exactly the same over others counts too. qSKOS "Mapping Clashes".
 */
export function mappingClashes(skos: Skos): SkosFault[] {
  const exact = mappingsOf(skos, ['exactMatch']);
  const groups = linkedGroups(exact.map(({ one, other }) => [one, other]));
  const groupOf = new Map(groups.flatMap((group, number) => group.map((name) => [name, number])));
  const first = new Map(exact.map(({ one, other, quad }) => [JSON.stringify([one, other].sort()), quad]));
  return mappingsOf(skos, ['broadMatch', 'relatedMatch']).flatMap(({ one, other, quad }): SkosFault[] => {
    const group = groupOf.get(one);
    if (group === undefined || group !== groupOf.get(other)) return [];
    const also = first.get(JSON.stringify([one, other].sort()));
    const same = also ? 'skos:exactMatch says' : 'skos:exactMatch over others says';
    const what = () =>
      `${named(quad.predicate.value)} links ${named(one)} and ${named(other)}, which ${same} are the same (SKOS S46).`;
    return [{ about: nameOf(quad.subject), quad, ...(also ? { also } : {}), what }];
  });
}

/** qSKOS "Mapping Relations Misuse": mappings are for concepts of different schemes (SKOS Reference 10.1). */
export function mappingsWithinScheme(skos: Skos): SkosFault[] {
  const { schemesOf, concepts, described } = skos;
  const isHere = (name: string) => concepts.has(name) && described.has(name);
  return mappingsOf(skos, ['broadMatch', 'relatedMatch', 'closeMatch', 'exactMatch']).flatMap(
    ({ one, other, quad }): SkosFault[] => {
      if (!isHere(one) || !isHere(other)) return [];
      const [ours, theirs] = [schemesOf.get(one), schemesOf.get(other)];
      const shared = ours && theirs ? [...ours.intersection(theirs)] : [];
      if (shared.length === 0 && (ours || theirs)) return [];
      const where = shared.length > 0 ? `of one scheme, ${listed(shared)}` : 'of one file, neither of them in a scheme';
      const what = () => `${named(quad.predicate.value)} links ${named(one)} and ${named(other)}, concepts ${where}.`;
      return [{ about: nameOf(quad.subject), quad, what }];
    },
  );
}
