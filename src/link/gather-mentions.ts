import type { Abbreviation, Brief, CoveredPaper, Evidence, Mention, NameRef } from '../model.ts';
import { roleOf } from './roles.ts';
import { salience } from './salience.ts';

/** A place that means an entity. */
export interface Found {
  ref: NameRef;
  evidence: Evidence;
  /** What the text says that a person or an organization does. */
  role?: Mention['role'];
}

/** An abbreviation that the brief itself explains leaves little doubt. */
const abbreviationConfidence = 0.93;

/**
 * One mention a place, sorted by place. A short form that the brief explains means in that brief what its long form
 * means, whatever it means elsewhere. Titles of covered papers become evidence of the covering instead.
 */
export function gatherMentions(
  brief: Brief,
  abbreviations: Abbreviation[],
  found: Found[],
  covers: Map<string, CoveredPaper>,
): Mention[] {
  const places = new Map<string, Found>();
  const explained = shortForms(brief, abbreviations, found);
  const explainedAt = new Set(explained.map(({ evidence }) => evidence.start));
  const elsewhere = found.filter(({ ref, evidence }) => ref.type !== 'CONCEPT' || !explainedAt.has(evidence.start));
  for (const each of [...elsewhere, ...explained]) {
    const covered = each.ref.type === 'PAPER' ? covers.get(each.ref.id) : undefined;
    if (covered) addEvidence(covered, each.evidence);
    else keepSurer(places, each);
  }
  // Of two findings of one place the surer gives the evidence, and either the role.
  const roles = Map.groupBy(elsewhere, ({ ref }) => ref.id);
  const perEntity = Map.groupBy(places.values(), ({ ref }) => ref.id);
  return [...perEntity.values()]
    .flatMap((all) => {
      const weight = salience(
        brief,
        all.map(({ evidence }) => evidence),
      );
      const role = roleOf(roles.get((all[0] as Found).ref.id) ?? all);
      return all.map(({ ref: { type, id, label, status }, evidence }) => ({
        type,
        id,
        label,
        status,
        salience: weight,
        role,
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

function shortForms(brief: Brief, abbreviations: Abbreviation[], found: Found[]): Found[] {
  return abbreviations.flatMap((abbreviation) => {
    const ref = longFormOf(abbreviation, found);
    return ref ? placesOf(brief, abbreviation.short).map((evidence) => ({ ref, evidence })) : [];
  });
}

function longFormOf({ longStart, longEnd }: Abbreviation, found: Found[]): NameRef | null {
  const whole = found.find(({ evidence }) => evidence.start === longStart && evidence.end === longEnd);
  return whole?.ref.type === 'CONCEPT' ? whole.ref : null;
}

/** Where the short form stands as a word of its own, with or without a plural s. */
function placesOf(brief: Brief, short: string): Evidence[] {
  const places: Evidence[] = [];
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = brief.text.indexOf(short); at >= 0; at = brief.text.indexOf(short, at + short.length)) {
    const end = at + short.length;
    const plural = brief.text[end] === 's' && !isWord(brief.text[end + 1]);
    if (isWord(brief.text[at - 1]) || (isWord(brief.text[end]) && !plural)) continue;
    const section = brief.sections.find(({ start, end: last }) => start <= at && at < last);
    if (section?.kind === 'LINK' || section?.kind === 'SOURCE') continue;
    const rule = 'abbreviation';
    places.push({ start: at, end, quote: short, rule, confidence: abbreviationConfidence });
  }
  return places;
}
