import type { Status } from '../../model.ts';
import type { Context } from '../context.ts';
import type { Place } from '../cursor.ts';
import type { KeyedRow, Loaders, NodeRow } from '../loaders.ts';
import { association, mostAssociation, together } from './association.ts';
import type { Mentioned, MentionedConcepts } from './mentioned-concepts.ts';
import {
  addPairs,
  countedPairs,
  type Met,
  onePair,
  pairKey,
  pairsOfLevels,
  type StoredPairs,
  storedPairs,
} from './pairs.ts';

export const kinds = ['CO_MENTION', 'BROADER', 'NARROWER', 'CURATED'] as const;
export type Kind = (typeof kinds)[number];

/** Ten-thousandths. A curator's link says more than most co-mentions (see the description of Concept.related). */
const weights = { BROADER: 3000, NARROWER: 3000, CURATED: 5000 };

/** Why two concepts are related. */
export interface Reason {
  kind: Kind;
  /** Ten-thousandths. */
  weight: number;
  /** The seed file that says so. */
  source: string | null;
  /** In how many briefs they are. */
  pair: CountedPair | null;
}

/** Two concepts that briefs mention together. */
export interface CountedPair {
  /** How many briefs mention both, and how many the concept that fewer mention. */
  both: number;
  rarer: number;
  /** The key under which the pair is kept; null where it was counted. */
  key: number | null;
}

export interface RelatedRow extends KeyedRow, NodeRow {
  label: string;
  score: number;
  reasons: Reason[];
}

/** Which related terms are asked for. */
export interface Wanted {
  via: readonly Kind[];
  status: readonly Status[];
  asOf: string | null;
  after: Place | null;
  limit: number;
}

interface LinkRow extends KeyedRow {
  id: string;
  label: string;
  status: Status;
  number: number | null;
  kind: keyof typeof weights;
  source: string | null;
}

/** What a concept is related by. */
interface Relations {
  id: string;
  links: LinkRow[];
  /** With whom it is mentioned, and what all that is compared with. */
  met: Met;
  known: MentionedConcepts | null;
  /** The concept's number, where pairs are kept. */
  number: number | null;
}

/**
 * Of a concept with thousands of pairs so many at least are looked at, those with the most briefs; of the others those
 * levels alone of which one could be better than the last that is shown.
 */
const enough = 640;

/** A concept's related terms, strongest first; `first` is how many of its pairs are looked at first. */
export async function relatedConcepts(
  { load, mentioned }: Pick<Context, 'load' | 'mentioned'>,
  id: string,
  wanted: Wanted,
  first = enough,
): Promise<RelatedRow[]> {
  const { via, asOf } = wanted;
  const meets = via.includes('CO_MENTION');
  const [all, stored] = await Promise.all([
    via.some((kind) => kind !== 'CO_MENTION') ? load.many<LinkRow>('concept/links', id) : [],
    meets && asOf === null ? storedPairs(load, id, first) : null,
  ]);
  const links = all.filter(({ kind }) => via.includes(kind));
  if (!meets) return page({ id, links, met: new Map(), known: null, number: null }, wanted);
  if (stored !== null && !stored.uncounted) {
    const known = await mentioned('kept');
    return pageOfStored({ id, links, met: new Map(), known, number: stored.number }, known, stored, wanted, load);
  }
  const known = await mentioned(asOf === null ? 'now' : { asOf });
  return page({ id, links, met: await countedPairs(load, id, asOf, known), known, number: null }, wanted);
}

/** The page from as few pairs as are sure to have it. */
async function pageOfStored(
  relations: Relations,
  known: MentionedConcepts,
  stored: StoredPairs,
  wanted: Wanted,
  load: Loaders,
): Promise<RelatedRow[]> {
  const { met, id } = relations;
  const { number, lowest } = stored;
  if (number === null) return page(relations, wanted);
  addPairs(met, number, stored, known);
  if (lowest > 0) await addLinked(relations, number, known, load);
  const best = page(relations, wanted);
  const last = best[wanted.limit - 1]?.score ?? 0;
  const one = known.byId.get(id)?.mentions ?? 0;
  const promising = Array.from({ length: lowest }, (_, level) => level).filter(
    (level) => mostAssociation({ both: 2 ** (level + 1) - 1, one, all: known.briefs }, known.mentions) >= last,
  );
  if (promising.length === 0) return best;
  for (const pairs of await pairsOfLevels(load, number, promising)) addPairs(met, number, pairs, known);
  return page(relations, wanted);
}

/** What links lead to is weighed as a whole, however few briefs mention both. */
async function addLinked({ met, links }: Relations, number: number, known: MentionedConcepts, load: Loaders) {
  await Promise.all(
    links.map(async ({ number: other }) => {
      const concept = other === null ? undefined : known.byNumber.get(other);
      if (!concept || met.has(concept)) return;
      const pair = await onePair(load, pairKey(number, concept.number as number));
      if (pair) met.set(concept, pair.count);
    }),
  );
}

/** A related concept and its score, before anything is made that is shown of it. */
interface Scored {
  concept: Pick<Mentioned, 'id' | 'label' | 'status' | 'number'>;
  score: number;
  links: readonly LinkRow[];
  /** How many briefs mention both, and what that weighs. */
  both: number;
  weight: number;
}

function page(relations: Relations, { status, after, limit }: Wanted): RelatedRow[] {
  const shown = scored(relations).filter(
    (each) => status.includes(each.concept.status) && (after === null || isAfter(each, after)),
  );
  // Thousands are sorted as numbers, and only the best as what they are.
  const last = Int32Array.from(shown, ({ score }) => -score).sort()[limit - 1];
  const best = last === undefined ? shown : shown.filter(({ score }) => score >= -last);
  return best
    .sort(byScore)
    .slice(0, limit)
    .map((each) => rowOf(relations, each));
}

function scored({ id, links, met, known }: Relations): Scored[] {
  const all: Scored[] = [];
  const linked = Map.groupBy(links, (link) => link.id);
  const [one, briefs] = [known?.byId.get(id)?.mentions ?? 0, known?.briefs ?? 0];
  for (const [concept, both] of met) {
    const weight = association({ both, one, other: concept.mentions, all: briefs });
    const own = linked.get(concept.id) ?? noLinks;
    linked.delete(concept.id);
    const score = own.length === 0 ? weight : together([weight, ...own.map(({ kind }) => weights[kind])]);
    all.push({ concept, score, links: own, both, weight });
  }
  for (const own of linked.values()) {
    const score = together(own.map(({ kind }) => weights[kind]));
    all.push({ concept: own[0] as LinkRow, score, links: own, both: 0, weight: 0 });
  }
  return all;
}

const noLinks: readonly LinkRow[] = [];

function rowOf({ id, known, number }: Relations, { concept, score, links, both, weight }: Scored): RelatedRow {
  const [one, other] = [id, concept.id].map((end) => known?.byId.get(end)?.mentions ?? 0) as [number, number];
  const key = number === null || concept.number === null ? null : pairKey(number, concept.number);
  const met: Reason = { kind: 'CO_MENTION', weight, source: null, pair: { both, rarer: Math.min(one, other), key } };
  const reasons = links.map(({ kind, source }): Reason => ({ kind, weight: weights[kind], source, pair: null }));
  return { key: id, id: concept.id, label: concept.label, score, reasons: both > 0 ? [met, ...reasons] : reasons };
}

const byScore = (a: Scored, b: Scored) => b.score - a.score || byName(a.concept, b.concept);

function byName(a: Named, b: Named): number {
  if (a.label !== b.label) return a.label < b.label ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

type Named = Pick<Mentioned, 'id' | 'label'>;

function isAfter({ concept, score }: Scored, after: Place): boolean {
  if (score !== after.score) return score < Number(after.score);
  return concept.id !== after.id && byName(after as Place & Named, concept) < 0;
}
