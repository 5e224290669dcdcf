import type { PageArgs } from '../connection.ts';
import { pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { date } from '../dates.ts';
import type { BriefEvidence } from '../evidence.ts';
import type { Mentioned } from '../reading-order/mentioned-in.ts';
import { readingOrder as orderOf, type Reason, type ReasonedNeed } from '../reading-order/reading-order.ts';
import { rounded } from '../rounded.ts';
import type { ConceptRow } from '../rows.ts';

interface ReadingArgs extends PageArgs {
  asOf?: string | null;
}

/** Concept.readingOrder. */
export async function readingOrder(concept: ConceptRow, { first, asOf }: ReadingArgs, context: Context) {
  const options = { size: pageSize(first), asOf: date('asOf', asOf) };
  const { steps, needs, concepts } = await orderOf(concept, options, context);
  return steps.flatMap(({ id, relevance }) => {
    const step = concepts.get(id);
    if (!step) return [];
    const reasons = needs.filter(({ to }) => to === id).flatMap((need) => reasonsOf(need, concepts));
    return [{ concept: step, relevance: rounded(relevance), reasons }];
  });
}

function reasonsOf({ from, reasons }: ReasonedNeed, concepts: Map<string, ConceptRow>) {
  return reasons.map((reason) => ({
    ...{ kind: reason.kind, weight: reason.weight, neededFor: concepts.get(from) },
    source: reason.kind === 'BROADER' ? reason.source : null,
    places: placesOf(reason),
    referring: ({ first }: PageArgs) =>
      reason.kind === 'REFERENCES'
        ? reason.referring.slice(0, pageSize(first)).flatMap((id) => concepts.get(id) ?? [])
        : [],
  }));
}

const placesOf = (reason: Reason) =>
  reason.kind === 'DEFINITION' ? reason.places.map((place) => ({ ...place, evidence: evidenceIn(place) })) : [];

/** The place in the brief's text; all of the definition where the brief writes it differently from how it is shown. */
function evidenceIn({ definition, start, end, quote, rule, confidence }: Mentioned): BriefEvidence[] {
  const { brief, text, evidence, start: from } = definition;
  if (brief === null || from === null) return [];
  const isShownAsWritten = evidence.some((place) => place.start === from && place.quote === text);
  return isShownAsWritten
    ? [{ brief, start: from + start, end: from + end, quote, rule, confidence }]
    : evidence.filter((place) => place.start === from);
}
