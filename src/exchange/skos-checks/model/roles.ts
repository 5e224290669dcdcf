import type { Quad } from '@rdfjs/types';
import { dcElements, dcTerms, isoThes, noteProperties, owl, rdfs, skosCore, skosXl } from './skos-terms.ts';

export type LabelKind = 'prefLabel' | 'altLabel' | 'hiddenLabel';
export type HierarchyKind = 'broader' | 'broaderTransitive' | 'broadMatch';
export type EqualKind = 'related' | 'relatedMatch' | 'closeMatch' | 'exactMatch';
/** The most general relations, of which a file may derive its own: that two concepts are linked, not how. */
export type LooseKind = 'semanticRelation' | 'mappingRelation';
export type Kind =
  | LabelKind
  | HierarchyKind
  | EqualKind
  | 'xlPrefLabel'
  | 'xlAltLabel'
  | 'xlHiddenLabel'
  | 'literalForm'
  | 'otherLabel'
  | 'note'
  | 'comment'
  | 'notation'
  | LooseKind
  | 'inScheme'
  | 'topConceptOf'
  | 'member'
  | 'memberList';

/** What a property says: a kind of statement, from the subject to the object or the other way round. */
export interface Role {
  kind: Kind;
  inverse: boolean;
}

const both = (kind: Kind, namespace: string, forth: string[], back: string[] = []): [string, Role][] => [
  ...forth.map((name): [string, Role] => [namespace + name, { kind, inverse: false }]),
  ...back.map((name): [string, Role] => [namespace + name, { kind, inverse: true }]),
];

/** S10, S17, S21 to S26, S38 to S45: each property with what it amounts to; narrower is broader the other way round. */
const known = new Map<string, Role>([
  ...both('prefLabel', skosCore, ['prefLabel']),
  ...both('altLabel', skosCore, ['altLabel']),
  ...both('hiddenLabel', skosCore, ['hiddenLabel']),
  ...both('xlPrefLabel', skosXl, ['prefLabel']),
  ...both('xlAltLabel', skosXl, ['altLabel']),
  ...both('xlHiddenLabel', skosXl, ['hiddenLabel']),
  ...both('literalForm', skosXl, ['literalForm']),
  ...both('otherLabel', rdfs, ['label']),
  ...both('otherLabel', dcTerms, ['title']),
  ...both('otherLabel', dcElements, ['title']),
  ...both('note', skosCore, noteProperties),
  ...both('comment', rdfs, ['comment']),
  ...both('comment', dcTerms, ['description', 'abstract']),
  ...both('comment', dcElements, ['description']),
  ...both('notation', skosCore, ['notation']),
  ...both('semanticRelation', skosCore, ['semanticRelation']),
  ...both('mappingRelation', skosCore, ['mappingRelation']),
  ...both('broader', skosCore, ['broader'], ['narrower']),
  ...both(
    'broader',
    isoThes,
    ['broaderGeneric', 'broaderInstantial', 'broaderPartitive'],
    ['narrowerGeneric', 'narrowerInstantial', 'narrowerPartitive'],
  ),
  ...both('broaderTransitive', skosCore, ['broaderTransitive'], ['narrowerTransitive']),
  ...both('broadMatch', skosCore, ['broadMatch'], ['narrowMatch']),
  ...both('related', skosCore, ['related']),
  ...both('relatedMatch', skosCore, ['relatedMatch']),
  ...both('closeMatch', skosCore, ['closeMatch']),
  ...both('exactMatch', skosCore, ['exactMatch']),
  ...both('inScheme', skosCore, ['inScheme']),
  ...both('topConceptOf', skosCore, ['topConceptOf'], ['hasTopConcept']),
  ...both('member', skosCore, ['member']),
  ...both('memberList', skosCore, ['memberList']),
]);

/** The properties that a file makes kinds of another (rdfs:subPropertyOf and the like), as steps to the more general. */
function stepsUp(quads: Quad[]): Map<string, { to: string; inverse: boolean }[]> {
  const steps = new Map<string, { to: string; inverse: boolean }[]>();
  const add = (from: string, to: string, inverse: boolean) => {
    const already = steps.get(from);
    if (already) already.push({ to, inverse });
    else steps.set(from, [{ to, inverse }]);
  };
  for (const { subject, predicate, object } of quads) {
    if (predicate.value === `${rdfs}subPropertyOf`) add(subject.value, object.value, false);
    const inverse = predicate.value === `${owl}inverseOf`;
    if (!inverse && predicate.value !== `${owl}equivalentProperty`) continue;
    add(subject.value, object.value, inverse);
    add(object.value, subject.value, inverse);
  }
  return steps;
}

/** What a property of the file means in SKOS: SKOS's own, and those that the file derives from them. */
export function rolesIn(quads: Quad[]): (property: string) => Role[] {
  const steps = stepsUp(quads);
  const roles = new Map<string, Role[]>();
  const find = (property: string): Role[] => {
    const found = new Map<string, Role>();
    const seen = new Set<string>();
    const ahead = [{ to: property, inverse: false }];
    for (let step = ahead.pop(); step; step = ahead.pop()) {
      const { to, inverse } = step;
      if (seen.has(`${to} ${inverse}`)) continue;
      seen.add(`${to} ${inverse}`);
      const role = known.get(to);
      // A property of SKOS means what SKOS says, whatever else a file derives it from.
      if (role) {
        const turned = { kind: role.kind, inverse: role.inverse !== inverse };
        found.set(`${turned.kind} ${turned.inverse}`, turned);
      } else ahead.push(...(steps.get(to) ?? []).map((up) => ({ to: up.to, inverse: up.inverse !== inverse })));
    }
    return [...found.values()];
  };
  return (property) => {
    const already = roles.get(property);
    if (already) return already;
    const found = find(property);
    roles.set(property, found);
    return found;
  };
}
