import type { Context } from '../context.ts';
import { related } from '../resolvers/related.ts';
import { rounded } from '../rounded.ts';
import type { ConceptRow } from '../rows.ts';
import { type DefinitionMentions, type Mentioned, mentionedIn } from './mentioned-in.ts';
import { type Need, type OrderedStep, orderSteps } from './order-steps.ts';
import { referenceDistance, referring } from './reference-distance.ts';

export type Reason =
  | { kind: 'BROADER'; weight: number; source: string | null }
  | { kind: 'DEFINITION'; weight: number; places: Mentioned[] }
  | { kind: 'REFERENCES'; weight: number; referring: string[] };

/** Why a concept is to be understood before another. */
export interface ReasonedNeed extends Need {
  reasons: Reason[];
}

export interface ReadingOrder {
  steps: OrderedStep[];
  needs: ReasonedNeed[];
  concepts: Map<string, ConceptRow>;
}

/** A step in the hierarchy; and a definition that mentions it, where the other's does not mention the one. */
const weights = { broader: 0.6, definition: 0.8 };

/** So far back is gone, and so many concepts are looked at on the way. */
const mostLevels = 8;
const mostConcepts = 150;
/** Concepts above one that count. */
const mostBroader = 5;

/** Of the concept itself: its surroundings, and how much more they must refer to another than the other's to it. */
const closest = 8;
const leastDistance = 0.06;

export interface ReadingOptions {
  size: number;
  asOf: string | null;
}

/**
 * What to understand before a concept, by three signs: the hierarchy, definitions that mention others, and for the concept
 * itself the reference distance to those it is related to (see reference-distance.ts).
 */
export async function readingOrder(
  concept: ConceptRow,
  { size, asOf }: ReadingOptions,
  context: Context,
): Promise<ReadingOrder> {
  const found: Found = { concepts: new Map(), broader: new Map(), mentions: new Map() };
  const close = await closeNeeds(concept, found, asOf, context);
  const firm = await lookBack([concept.id, ...close.map(({ to }) => to)], found, asOf, context);
  const needs = joined([...firm, ...close]);
  const { steps, needs: kept } = orderSteps(concept.id, needs, size);
  const among = new Set<Need>(kept);
  return { steps, needs: needs.filter((need) => among.has(need)), concepts: found.concepts };
}

/** What was read of concepts on the way. */
interface Found {
  concepts: Map<string, ConceptRow>;
  broader: Map<string, string[]>;
  mentions: Map<string, DefinitionMentions>;
}

/** Level by level from some concepts to all that they need by hierarchy and definitions, as far as that is looked for. */
async function lookBack(from: string[], found: Found, asOf: string | null, context: Context): Promise<ReasonedNeed[]> {
  const seen = new Set<string>();
  let level = from;
  for (let back = 0; back < mostLevels && level.length > 0; back += 1) {
    for (const id of level) seen.add(id);
    await readInto(found, await conceptsOf(level, found, context), asOf, context);
    const named = new Set(level.flatMap((id) => [...referencesOf(id, found)]));
    level = [...named.difference(seen)].sort().slice(0, mostConcepts - seen.size);
  }
  const read = (to: string) => seen.has(to) && found.concepts.has(to);
  return [...seen]
    .flatMap((id) => [...broaderNeeds(id, found), ...definitionNeeds(id, found)])
    .filter(({ to }) => read(to));
}

/** What concepts refer to: what stands above them and what their definitions mention. */
function referencesOf(id: string, { broader, mentions }: Found): Set<string> {
  return new Set([...(broader.get(id) ?? []), ...(mentions.get(id)?.mentioned ?? []).map((each) => each.id)]);
}

async function conceptsOf(ids: string[], { concepts }: Found, { load }: Context): Promise<ConceptRow[]> {
  const rows = ids.map((id) => concepts.get(id) ?? load.entity<ConceptRow>(id));
  return (await Promise.all(rows)).filter((row) => row !== null);
}

/** What concepts refer to: their definitions and what stands above them, read where that is not known yet. */
async function readInto(found: Found, level: ConceptRow[], asOf: string | null, context: Context): Promise<void> {
  const fresh = [...new Map(level.map((concept) => [concept.id, concept])).values()].filter(
    ({ id }) => !found.concepts.has(id),
  );
  const { load } = context;
  const broader = (id: string) => load.many<{ key: string; id: string }>('concept/broader', id, { limit: mostBroader });
  const [above, mentions] = await Promise.all([
    Promise.all(fresh.map(({ id }) => broader(id))),
    mentionedIn(fresh, asOf, context),
  ]);
  for (const [i, concept] of fresh.entries()) {
    found.concepts.set(concept.id, concept);
    found.broader.set(
      concept.id,
      (above[i] ?? []).map(({ id }) => id),
    );
  }
  for (const [id, each] of mentions) found.mentions.set(id, each);
}

const broaderNeeds = (id: string, { broader, concepts }: Found): ReasonedNeed[] =>
  (broader.get(id) ?? []).map((to) => ({
    ...{ from: id, to, weight: weights.broader },
    reasons: [{ kind: 'BROADER', weight: weights.broader, source: concepts.get(id)?.file ?? null }],
  }));

/** The share of its definitions that mention another, less the share of the other's that mention it. */
function definitionNeeds(id: string, { mentions }: Found): ReasonedNeed[] {
  const byConcept = Map.groupBy(mentions.get(id)?.mentioned ?? [], (each) => each.id);
  return [...byConcept].flatMap(([to, places]) => {
    const weight = rounded(weights.definition * (shareOf(id, to, mentions) - shareOf(to, id, mentions)));
    return weight > 0 ? [{ from: id, to, weight, reasons: [{ kind: 'DEFINITION', weight, places }] }] : [];
  });
}

function shareOf(id: string, to: string, mentions: Map<string, DefinitionMentions>): number {
  const { definitions = 0, mentioned = [] } = mentions.get(id) ?? {};
  return definitions === 0 ? 0 : mentioned.filter((each) => each.id === to).length / definitions;
}

/** What the concept itself is related to and, by the reference distance, needs. */
async function closeNeeds(
  concept: ConceptRow,
  found: Found,
  asOf: string | null,
  context: Context,
): Promise<ReasonedNeed[]> {
  const around = await relatedTo([concept], asOf, context);
  const others = around.get(concept.id) ?? [];
  const further = await relatedTo(others, asOf, context);
  await readInto(found, [concept, ...others, ...[...further.values()].flat()], asOf, context);
  const references = (id: string) => referencesOf(id, found);
  const one = surroundings(concept, around);
  return others.flatMap((other): ReasonedNeed[] => {
    const distance = referenceDistance(one, surroundings(other, further), references);
    if (distance < leastDistance) return [];
    const weight = rounded(distance);
    const reason: Reason = { kind: 'REFERENCES', weight, referring: referring(one, other.id, references) };
    return [{ from: concept.id, to: other.id, weight, reasons: [reason] }];
  });
}

const surroundings = ({ id }: ConceptRow, of: Map<string, ConceptRow[]>) => ({
  id,
  around: (of.get(id) ?? []).map((other) => other.id),
});

async function relatedTo(concepts: ConceptRow[], asOf: string | null, context: Context) {
  const found = await Promise.all(
    concepts.map(async (each) => [each.id, await closestTo(each, asOf, context)] as const),
  );
  return new Map(found);
}

async function closestTo(concept: ConceptRow, asOf: string | null, context: Context): Promise<ConceptRow[]> {
  const args = { first: closest, asOf };
  const page = await related(concept, args, context);
  return (await page.nodes()) as ConceptRow[];
}

/** One need for each pair, with all its reasons: each leaves its part of the doubt. */
function joined(needs: ReasonedNeed[]): ReasonedNeed[] {
  return [...Map.groupBy(needs, ({ from, to }) => `${from} ${to}`).values()].map((same) => {
    const [{ from, to }] = same as [ReasonedNeed];
    const reasons = same.flatMap((need) => need.reasons);
    return { from, to, weight: rounded(1 - reasons.reduce((doubt, { weight }) => doubt * (1 - weight), 1)), reasons };
  });
}
