import type { Brief, CoveredPaper, Evidence, Mention, NameRef } from '../model.ts';
import { salience } from './salience.ts';

/** A place that means an entity. */
export interface Found {
  ref: NameRef;
  evidence: Evidence;
}

/** One mention a place, sorted by place. Titles of covered papers become evidence of the covering instead. */
export function gatherMentions(brief: Brief, found: Found[], covers: Map<string, CoveredPaper>): Mention[] {
  const places = new Map<string, Found>();
  for (const each of found) {
    const covered = each.ref.type === 'PAPER' ? covers.get(each.ref.id) : undefined;
    if (covered) addEvidence(covered, each.evidence);
    else keepSurer(places, each);
  }
  const perEntity = Map.groupBy(places.values(), ({ ref }) => ref.id);
  return [...perEntity.values()]
    .flatMap((all) => {
      const weight = salience(
        brief,
        all.map(({ evidence }) => evidence),
      );
      return all.map(({ ref: { type, id, label, status }, evidence }) => ({
        type,
        id,
        label,
        status,
        salience: weight,
        ...evidence,
      }));
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
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
