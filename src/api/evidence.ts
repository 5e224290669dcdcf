import type { Evidence } from '../model.ts';
import type { KeyedRow, Loaders } from './loaders.ts';
import type { BriefRow } from './rows.ts';

export interface BriefEvidence extends Evidence {
  brief: BriefRow;
}

/** An edge's evidence, stored as JSON, with the brief that the edge comes from. */
export function evidenceOf(json: string | null, brief: BriefRow): BriefEvidence[] {
  return (JSON.parse(json ?? '[]') as Evidence[]).map((evidence) => ({ ...evidence, brief }));
}

/** One edge of a brief: its type and the entity it leads to. */
export interface EdgeTo {
  type: 'PUBLISHED_BY' | 'ORIGINALLY_PUBLISHED_BY' | 'COVERS' | 'MENTIONS';
  id: string;
}

interface EvidenceRow extends KeyedRow {
  evidence: string | null;
}

/** Where a brief says what one of its edges says: read for all edges that are asked about at a time. */
export async function edgeEvidence(brief: BriefRow, { type, id }: EdgeTo, load: Loaders): Promise<BriefEvidence[]> {
  const row = await load.one<EvidenceRow>('brief/evidence', `${brief.id} ${type} ${id}`);
  return evidenceOf(row?.evidence ?? null, brief);
}

/** Of each brief that connects two entities the best place for the one and for the other, once where they are the same. */
export async function evidenceOfBoth(
  briefs: BriefRow[],
  [one, other]: [EdgeTo, EdgeTo],
  load: Loaders,
): Promise<BriefEvidence[]> {
  const places = await Promise.all(
    briefs.map((brief) => Promise.all([edgeEvidence(brief, one, load), edgeEvidence(brief, other, load)])),
  );
  return places.flatMap((both) => {
    const found = both.map(best).filter((place) => place !== null);
    const [first, second] = found;
    return first && second && first.start === second.start && first.end === second.end ? [first] : found;
  });
}

/** The surest; the earliest of those. */
function best(evidence: BriefEvidence[]): BriefEvidence | null {
  return evidence.reduce<BriefEvidence | null>(
    (chosen, next) => (chosen && chosen.confidence >= next.confidence ? chosen : next),
    null,
  );
}
