/** An entity that a text may name. */
export interface Candidate {
  id: string;
  label: string;
  /** 0 to 1. */
  score: number;
  reasons: string[];
}

/** What a text names: one entity, several, or none that is known. */
export interface Resolution {
  status: 'MATCH' | 'AMBIGUOUS' | 'NONE';
  match: string | null;
  candidates: Candidate[];
}

/** Names less alike than this help nobody. */
export const worthShowing = 0.6;

/** A score with three digits behind the point. */
export const rounded = (score: number) => Math.round(score * 1000) / 1000;

/** The best first, each entity once. */
export function bestFirst(candidates: Iterable<Candidate>, most = 5): Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const known = new Set<string>();
  const best: Candidate[] = [];
  for (const candidate of sorted) {
    if (best.length === most) break;
    if (!known.has(candidate.id)) best.push(candidate);
    known.add(candidate.id);
  }
  return best;
}
