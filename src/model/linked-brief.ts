import type { Brief } from './brief.ts';
import type { Abbreviation, PaperClaim, TermCandidate } from './claims.ts';
import type { EntityType, Evidence, OrganizationRole, PersonRole, Status } from './entity.ts';

/** A place in the text that means an entity. */
export interface Mention extends Evidence {
  type: EntityType;
  id: string;
  label: string;
  status: Status;
  /** 0 to 1: 0.5 and above is what the brief is about. */
  salience: number;
  /** What a person or an organization is to the brief, the same at all its places; null for what has no role. */
  role: PersonRole | OrganizationRole | null;
}

export interface CoveredPaper {
  id: string;
  claim: PaperClaim;
}

/** What a brief says that a concept is, at start..end: a glossary's entry, or a sentence that defines. */
export interface Definition {
  id: string;
  label: string;
  text: string;
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

/** The link from a brief to who published it, or who first published what it retells. */
export interface OutletLink {
  id: string;
  /** What the outlet is called. */
  label: string;
  /** What the brief calls it. */
  name: string;
  evidence: Evidence;
}

/** A brief with everything it says resolved to entities. */
export interface LinkedBrief {
  brief: Brief;
  outlet: OutletLink | null;
  originalPublisher: OutletLink | null;
  covers: CoveredPaper[];
  mentions: Mention[];
  definitions: Definition[];
  abbreviations: Abbreviation[];
  /** The text's own, whatever is known: see link/candidates/rank-candidates.ts. */
  candidates: TermCandidate[];
  /** Normalised words of the text, the address and the names, a space at either end: what phrases are found in. */
  words: string;
}
