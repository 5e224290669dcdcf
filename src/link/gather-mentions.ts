import type { Brief, CoveredPaper, Evidence, Mention, NameRef } from '../model.ts';
import { saliences, type Weighed } from './concepts/salience.ts';
import { roleOf } from './people/roles.ts';

/** A place that means an entity. */
export interface Found {
  ref: NameRef;
  evidence: Evidence;
  /** What the text says that a person or an organization does. */
  role?: Mention['role'];
}

/** One mention a place, sorted by place. Titles of covered papers become evidence of the covering instead. */
export function gatherMentions(brief: Brief, found: Found[], covers: Map<string, CoveredPaper>): Mention[] {
  const places = new Map<string, Found>();
  for (const each of found) {
    const covered = each.ref.type === 'PAPER' ? covers.get(each.ref.id) : undefined;
    if (covered) addEvidence(covered, each.evidence);
    else keepSurer(places, each);
  }
  // Of two findings of one place the surer gives the evidence, and either the role.
  const roles = Map.groupBy(found, ({ ref }) => ref.id);
  const perEntity = Map.groupBy(places.values(), ({ ref }) => ref.id);
  const weights = saliences(brief, [...perEntity].map(weighed));
  return [...perEntity]
    .flatMap(([entity, all]) => {
      const role = roleOf(roles.get(entity) ?? all);
      return all.map(({ ref: { type, id, label, status }, evidence }) => ({
        type,
        id,
        label,
        status,
        salience: weights.get(id) ?? 0,
        role,
        ...evidence,
      }));
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/** What the vocabulary knows of it may differ from name to name: the most general name decides. */
function weighed([id, all]: [string, Found[]]): Weighed {
  return {
    id,
    type: (all[0] as Found).ref.type,
    near: all.find(({ ref }) => ref.sense)?.ref.sense?.near ?? [],
    generality: all.reduce((most, { ref }) => Math.max(most, ref.sense?.generality ?? 0), 0),
    hub: all.some(({ ref }) => ref.sense?.hub),
    plain: all.every(({ ref }) => ref.sense?.plain),
    places: all.map(({ evidence }) => evidence),
  };
}

function keepSurer(places: Map<string, Found>, found: Found): void {
  const { start, end, confidence, rule } = found.evidence;
  const place = `${found.ref.id} ${start} ${end}`;
  const known = places.get(place)?.evidence;
  if (!known || confidence > known.confidence || (confidence === known.confidence && rule < known.rule)) {
    places.set(place, found);
  }
}

function addEvidence(covered: CoveredPaper, evidence: Evidence): void {
  const { claim } = covered;
  if (claim.evidence.some(({ start, end }) => start <= evidence.start && evidence.end <= end)) return;
  covered.claim = { ...claim, evidence: [...claim.evidence, evidence].toSorted((a, b) => a.start - b.start) };
}
