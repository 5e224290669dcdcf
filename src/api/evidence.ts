import type { Evidence } from '../model.ts';
import type { BriefRow } from './rows.ts';

export interface BriefEvidence extends Evidence {
  brief: BriefRow;
}

/** An edge's evidence, stored as JSON, with the brief that the edge comes from. */
export function evidenceOf(json: string | null, brief: BriefRow): BriefEvidence[] {
  return (JSON.parse(json ?? '[]') as Evidence[]).map((evidence) => ({ ...evidence, brief }));
}

/** A brief that connects two entities, with the evidence of its edges to the one and the other. */
export interface ConnectingRow {
  key: string;
  node: BriefRow;
  oneEvidence: string | null;
  otherEvidence: string | null;
}

/** Of each connecting brief the best place for the one entity and the best for the other, once where they are the same. */
export function evidenceOfBoth(rows: ConnectingRow[]): BriefEvidence[] {
  return rows.flatMap(({ node, oneEvidence, otherEvidence }) => {
    const places = [best(evidenceOf(oneEvidence, node)), best(evidenceOf(otherEvidence, node))].filter(
      (place) => place !== null,
    );
    const [first, second] = places;
    return first && second && first.start === second.start && first.end === second.end ? [first] : places;
  });
}

/** The surest; the earliest of those. */
function best(evidence: BriefEvidence[]): BriefEvidence | null {
  return evidence.reduce<BriefEvidence | null>(
    (chosen, next) => (chosen && chosen.confidence >= next.confidence ? chosen : next),
    null,
  );
}
