import { nameOf } from '../../rdf/name-of.ts';
import { tangles, wayRound } from '../model/components.ts';
import type { Skos } from '../model/skos.ts';
import { parentsIn, type WaysUp, waysUp } from '../model/ways-up.ts';
import type { SkosFault } from '../skos-rule.ts';
import { counted, listed, named } from './wording.ts';

const anyKind = ['broader', 'broaderTransitive', 'broadMatch'] as const;

/** What a rule says of a hierarchy that is made to exhaust it, after what it has found. */
function unfinished(ways: WaysUp, rule: string): SkosFault[] {
  if (ways.complete()) return [];
  const what = () => `the hierarchy has too many ways up for all of them to be tried: ${rule} may be left.`;
  return [{ about: null, what }];
}

/** qSKOS "Cyclic Hierarchical Relations" (2012, 4.2): a concept that is broader than itself over others. */
export function hierarchyCycles({ hierarchy }: Skos): SkosFault[] {
  const parents = parentsIn(hierarchy, [...anyKind]);
  const groups = tangles(parents);
  if (groups.length === 0) return [];
  const links = new Map(hierarchy.map((link) => [`${link.child} ${link.parent}`, link.quad]));
  // A cycle is told from the concept that the file names first, so that the finding stays where it is.
  const rank = new Map([...parents.keys()].map((name, position) => [name, position]));
  return groups.map((group) => {
    const inside = new Set(group);
    const start = group.reduce((one, other) => ((rank.get(one) ?? 0) <= (rank.get(other) ?? 0) ? one : other));
    const way = wayRound(start, inside, parents);
    const others = group.length - (way.length - 1);
    const quad = links.get(`${way[0]} ${way[1]}`);
    const shown = way.length > 8 ? [...way.slice(0, 6), null, start] : way;
    const path = shown.map((name) => (name === null ? '…' : named(name))).join(' → ');
    const more = others > 0 ? ` ${counted(others, 'more concept')} hang in the same knot.` : '';
    const what = () => `broader goes round: ${path}.${more}`;
    return { about: start, ...(quad ? { quad } : {}), what };
  });
}

/** qSKOS "Reflexively Related Concepts": a concept that is broader than, or related to, itself. */
export function reflexiveRelations({ hierarchy, equals, loose }: Skos): SkosFault[] {
  const loops = [
    ...hierarchy.filter(({ child, parent }) => child === parent).map(({ child, quad }) => ({ about: child, quad })),
    ...[...equals, ...loose].filter(({ from, to }) => from === to).map(({ from, quad }) => ({ about: from, quad })),
  ];
  return loops.map(({ about, quad }) => {
    const what = () => `${named(quad.predicate.value)} leads from ${named(about)} to itself.`;
    return { about, quad, what };
  });
}

/** qSKOS "Hierarchical Redundancy": a link up that the other links up say already. */
export function hierarchicalRedundancy({ hierarchy }: Skos): SkosFault[] {
  const parents = parentsIn(hierarchy, ['broader', 'broadMatch']);
  const ways = waysUp(parents);
  const round = new Map(tangles(parents).flatMap((group, number) => group.map((name) => [name, number])));
  const told = new Set<string>();
  const redundant = new Map<string, Map<string, string>>();
  for (const [child, direct] of parents) {
    if (direct.size < 2) continue;
    // In a cycle everything is above everything: that is another rule's finding.
    const apart = [...direct].filter(
      (parent) => round.get(parent) === undefined || round.get(parent) !== round.get(child),
    );
    for (const between of apart) {
      const grandparents = parents.get(between);
      if (!grandparents) continue;
      const others = new Set(apart.filter((parent) => parent !== between));
      for (const parent of ways.above(grandparents, others)) {
        const known = redundant.get(child);
        if (known) known.set(parent, between);
        else redundant.set(child, new Map([[parent, between]]));
      }
    }
  }
  const faults = hierarchy.flatMap(({ child, parent, kind, quad }): SkosFault[] => {
    const between = redundant.get(child)?.get(parent);
    if (between === undefined || kind === 'broaderTransitive' || told.has(`${child} ${parent}`)) return [];
    told.add(`${child} ${parent}`);
    const what = () =>
      `${named(parent)} need not be named as broader than ${named(child)}: it is above ${named(between)} already.`;
    return [{ about: child, quad, what }];
  });
  return [...faults, ...unfinished(ways, 'other redundant links')];
}

/** qSKOS "Solely Transitively Related Concepts": skos:broaderTransitive is for programs to infer, not to be the only link. */
export function solelyTransitive({ hierarchy }: Skos): SkosFault[] {
  const parents = parentsIn(hierarchy, ['broader', 'broadMatch']);
  const ways = waysUp(parents);
  const transitive = hierarchy.filter(({ kind, child, parent }) => kind === 'broaderTransitive' && child !== parent);
  const faults = [...Map.groupBy(transitive, ({ child }) => child)].flatMap(([child, links]) => {
    const reached = ways.above(parents.get(child) ?? [], new Set(links.map(({ parent }) => parent)));
    const complete = ways.complete();
    return links.flatMap(({ parent, quad }): SkosFault[] => {
      if (reached.has(parent) || !complete) return [];
      const what = () =>
        `${named(quad.predicate.value)} is all that links ${named(child)} with ${named(parent)}: no skos:broader leads there.`;
      return [{ about: nameOf(quad.subject), quad, what }];
    });
  });
  return [...faults, ...unfinished(ways, 'others that are only transitively related')];
}

/** S27: skos:related is disjoint with skos:broaderTransitive. qSKOS "Relation Clashes". */
export function relationClashes({ hierarchy, equals }: Skos): SkosFault[] {
  const ways = waysUp(parentsIn(hierarchy, [...anyKind]));
  const related = equals.filter(({ kind, from, to }) => (kind === 'related' || kind === 'relatedMatch') && from !== to);
  const partners = new Map<string, Set<string>>();
  for (const { from, to } of related) {
    partners.set(from, (partners.get(from) ?? new Set()).add(to));
    partners.set(to, (partners.get(to) ?? new Set()).add(from));
  }
  const above = new Map<string, Set<string>>();
  for (const [name, others] of partners) {
    const found = ways.above([name], others);
    if (found.size > 0) above.set(name, found);
  }
  const told = new Set<string>();
  const faults = related.flatMap(({ from, to, quad }): SkosFault[] => {
    const [low, high] = above.get(from)?.has(to) ? [from, to] : above.get(to)?.has(from) ? [to, from] : [null, null];
    if (low === null || high === null || told.has(`${low} ${high}`)) return [];
    told.add(`${low} ${high}`);
    const what = () =>
      `${named(from)} is related to ${named(to)}, and ${named(high)} is also broader than ${named(low)} (SKOS S27).`;
    return [{ about: from, quad, what }];
  });
  return [...faults, ...unfinished(ways, 'other clashes')];
}

/** qSKOS "Valueless Associative Relations", after ISO 25964-1: that siblings are related goes without saying. */
export function valuelessRelations({ hierarchy, equals }: Skos): SkosFault[] {
  const parents = parentsIn(hierarchy, ['broader', 'broaderTransitive']);
  const children = new Map<string, Set<string>>();
  for (const [child, above] of parents) {
    for (const parent of above) children.set(parent, (children.get(parent) ?? new Set()).add(child));
  }
  const none = new Set<string>();
  const told = new Set<string>();
  return equals.flatMap(({ kind, from, to, quad }): SkosFault[] => {
    if ((kind !== 'related' && kind !== 'relatedMatch') || from === to) return [];
    const pair = JSON.stringify([from, to].sort());
    if (told.has(pair)) return [];
    told.add(pair);
    const above = (parents.get(from) ?? none).intersection(parents.get(to) ?? none);
    const below = (children.get(from) ?? none).intersection(children.get(to) ?? none);
    if (above.size + below.size === 0) return [];
    const bond = above.size > 0 ? `both are below ${listed(above)}` : `both are above ${listed(below)}`;
    const what = () => `that ${named(from)} is related to ${named(to)} says little: ${bond}.`;
    return [{ about: from, quad, what }];
  });
}
