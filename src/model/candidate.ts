import type { TermCandidate } from './claims.ts';

/** What one brief adds to the ranking of candidates. */
export interface BriefCandidates {
  brief: string;
  /** Id of its outlet. */
  outlet: string | null;
  /** Its date, or `''`: what is newest is shown. */
  newest: string;
  candidates: TermCandidate[];
}

/** Where a brief uses a candidate. */
export interface CandidatePlace {
  brief: string;
  start: number;
  end: number;
  quote: string;
  rule: TermCandidate['rule'];
}

/** How a known concept is near: the term ends in its label, it has a short form of the same words, or it shares words. */
export type Nearness = 'HEAD' | 'SHORT_FORM' | 'SHARED_WORDS';

export interface NearConcept {
  id: string;
  label: string;
  reason: Nearness;
}

/** A term that briefs use and the vocabulary lacks, with why it stands where it stands. */
export interface Candidate {
  /** Its normalised words. */
  key: string;
  /** How it is mostly written. */
  label: string;
  briefCount: number;
  outletCount: number;
  score: number;
  /** What the score is made of: see link/candidates/rank-candidates.ts. */
  termhood: number;
  association: number;
  relevance: number;
  /** The newest first. */
  places: CandidatePlace[];
  nearest: NearConcept[];
}
