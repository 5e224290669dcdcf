import { iri as iriShape } from '../../seed/shapes/values.ts';
import { acyclic } from './acyclic.ts';
import type { ImportReport } from './import-report.ts';
import type { MatchKind, RawConcept } from './raw-vocabulary.ts';

export interface Links {
  broader?: string[];
  related?: string[];
  replacedBy?: string[];
  matches?: Partial<Record<MatchKind, string[]>>;
}

/** What has an id of ours comes from an export of ours: its links were in seeds before, and go back there. */
function isOwn({ id }: RawConcept): boolean {
  return id !== undefined;
}

type LinksByKey = Map<string, string[]>;

/** What concepts have to do with each other, by id, without what the rules of seeds forbid. */
export function linksOf(
  concepts: RawConcept[],
  ids: Map<string, string>,
  report: ImportReport,
): Map<RawConcept, Links> {
  const elsewhere = new Map<RawConcept, { kind: MatchKind; iri: string }[]>();
  const known = (concept: RawConcept, field: 'broader' | 'related' | 'replacedBy') =>
    concept[field].filter((key) => {
      if (key === concept.key) report.leftOut(`${field} that leads to the concept itself`, concept.where);
      else if (ids.has(key)) return true;
      else if (field === 'replacedBy' || !iriShape.safeParse(key).success) {
        report.leftOut(`${field} that leads to no concept of the file`, `${concept.where} → ${key}`);
      } else {
        const kind = field === 'broader' ? 'broadMatch' : 'relatedMatch';
        report.changed(`${field} that leads out of the file: now a ${kind}`, `${concept.where} → ${key}`);
        elsewhere.set(concept, [...(elsewhere.get(concept) ?? []), { kind, iri: key }]);
      }
      return false;
    });
  const sorted = concepts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const links = (field: 'broader' | 'replacedBy'): LinksByKey =>
    new Map(sorted.map((concept) => [concept.key, [...new Set(known(concept, field))].sort()]));
  const broader = acyclic(links('broader'), (from, to) =>
    report.leftOut('broader that goes round in a circle', `${from} → ${to}`),
  );
  const replacedBy = acyclic(links('replacedBy'), (from, to) =>
    report.leftOut('replacedBy that goes round in a circle', `${from} → ${to}`),
  );
  const related = relatedPairs(sorted, known, broader, ids, report);
  const idsOf = (keys: string[] = []) => {
    const found = keys.map((key) => ids.get(key) as string).sort();
    return found.length > 0 ? { found } : null;
  };
  return new Map(
    concepts.map((concept): [RawConcept, Links] => {
      const [up, beside, after] = [broader, related, replacedBy].map((all) => idsOf(all.get(concept.key)));
      const matches = matchesOf(concept, elsewhere.get(concept) ?? [], report);
      return [
        concept,
        {
          ...(up ? { broader: up.found } : {}),
          ...(beside ? { related: beside.found } : {}),
          ...(after ? { replacedBy: after.found } : {}),
          ...(matches ? { matches } : {}),
        },
      ];
    }),
  );
}

/** Each pair once, at the smaller id; none that is also broader, over however many steps (S27). */
function relatedPairs(
  concepts: RawConcept[],
  known: (concept: RawConcept, field: 'related') => string[],
  broader: LinksByKey,
  ids: Map<string, string>,
  report: ImportReport,
): LinksByKey {
  const pairs = new Map<string, Set<string>>();
  const idOf = (key: string) => ids.get(key) ?? '';
  for (const concept of concepts) {
    for (const other of known(concept, 'related')) {
      const [first, second] = idOf(concept.key) < idOf(other) ? [concept.key, other] : [other, concept.key];
      if (!isOwn(concept) && (reaches(first, second, broader) || reaches(second, first, broader))) {
        report.leftOut('related that is broader too (S27)', `${concept.where} → ${other}`);
      } else pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
    }
  }
  return new Map([...pairs].map(([key, others]) => [key, [...others]]));
}

function reaches(from: string, to: string, broader: LinksByKey): boolean {
  const seen = new Set([from]);
  // A set grows while it is walked.
  for (const key of seen) {
    for (const up of broader.get(key) ?? []) {
      if (up === to) return true;
      seen.add(up);
    }
  }
  return false;
}

/** exactMatch cannot stand beside broadMatch or relatedMatch of the same concept (S46). */
function matchesOf(concept: RawConcept, added: RawConcept['matches'], report: ImportReport) {
  const { matches, where } = concept;
  const exact = new Set(matches.filter(({ kind }) => kind === 'exactMatch').map(({ iri }) => iri));
  const kept = [...matches, ...added].filter(({ kind, iri }) => {
    const clash = !isOwn(concept) && exact.has(iri) && kind !== 'exactMatch' && kind !== 'closeMatch';
    if (clash) report.leftOut(`${kind} beside exactMatch (S46)`, `${where} → ${iri}`);
    const fits = iriShape.safeParse(iri).success;
    if (!fits) report.leftOut(`${kind} that is no address`, `${where} → ${iri}`);
    return fits && !clash;
  });
  if (kept.length === 0) return undefined;
  const byKind = Map.groupBy(kept, ({ kind }) => kind);
  return Object.fromEntries(
    [...byKind].sort().map(([kind, all]) => [kind, [...new Set(all.map(({ iri }) => iri))].sort()]),
  );
}
