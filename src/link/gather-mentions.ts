import type { Brief, CoveredPaper, Evidence, Mention, NameRef } from '../model.ts';
import { saliences, type Weighed } from './concepts/salience.ts';
import type { Found } from './found.ts';
import { roleOf } from './people/roles.ts';

/** What was found of one entity. */
interface Gathered {
  id: string;
  /** Of each place the surest finding, by a number that is the place's own. */
  places: Map<number, Found>;
  /** Everything: of two findings of one place the surer gives the evidence, and either the role. */
  all: Found[];
}

/** One mention a place, sorted by place. Titles of covered papers become evidence of the covering instead. */
export function gatherMentions(brief: Brief, found: Found[], covers: Map<string, CoveredPaper>): Mention[] {
  const entities = new Map<string, Gathered>();
  for (const each of found) {
    const { type, id } = each.ref;
    const covered = type === 'PAPER' ? covers.get(id) : undefined;
    if (covered) {
      addEvidence(covered, each.evidence);
      continue;
    }
    const entity: Gathered = entities.get(id) ?? { id, places: new Map(), all: [] };
    entities.set(id, entity);
    entity.all.push(each);
    keepSurer(entity.places, each);
  }
  if (entities.size === 0) return [];
  const gathered = [...entities.values()];
  const weights = saliences(brief, gathered.map(weighed));
  const mentions: Mention[] = [];
  for (const { places, all } of gathered) {
    const role = roleOf(all);
    for (const { ref, evidence } of places.values())
      mentions.push(mentionOf(ref, evidence, weights.get(ref.id) ?? 0, role));
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

function mentionOf(
  { type, id, label, status }: NameRef,
  { start, end, quote, rule, confidence }: Evidence,
  salience: number,
  role: Mention['role'],
): Mention {
  return { type, id, label, status, salience, role, start, end, quote, rule, confidence };
}

const none: string[] = [];

/** What the vocabulary knows of it may differ from name to name: the most general name decides. */
function weighed({ id, places, all }: Gathered): Weighed {
  const { type } = (all[0] as Found).ref;
  const whole: Weighed = { id, type, near: none, generality: 0, hub: false, plain: true, places: [] };
  for (const { ref, evidence } of places.values()) {
    whole.places.push(evidence);
    if (!ref.sense?.plain) whole.plain = false;
    if (!ref.sense) continue;
    if (whole.near === none) whole.near = ref.sense.near;
    whole.generality = Math.max(whole.generality, ref.sense.generality);
    whole.hub ||= ref.sense.hub;
  }
  return whole;
}

/** No text is longer (UTF-16 units). */
const longestText = 2 ** 26;

function keepSurer(places: Map<number, Found>, found: Found): void {
  const { start, end, confidence, rule } = found.evidence;
  const place = start * longestText + end;
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
