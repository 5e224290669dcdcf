import type { Evidence, OrganizationRole, PersonRole } from './entity.ts';

/** A paper that a brief names: by a title, an identifier or both, and never by less. */
export interface PaperClaim {
  title: string | null;
  arxivId: string | null;
  doi: string | null;
  url: string | null;
  year: number | null;
  /** "Simon et al.", as written. */
  citedAs: string | null;
  /** COVERS: the brief is about it. MENTIONS: it is named in passing. */
  role: 'COVERS' | 'MENTIONS';
  evidence: Evidence[];
}

/** A term that a glossary section defines (`definition` set) or a topic list names (`definition` null). */
export interface TermClaim {
  label: string;
  evidence: Evidence;
  definition: { text: string; start: number; end: number } | null;
}

/** A person named in running text with something that says it is a person. */
export interface PersonClaim {
  name: string;
  role: PersonRole;
  evidence: Evidence[];
}

/** An organization that its own name or the words beside it tell as one. */
export interface OrganizationClaim {
  name: string;
  /** False where only a curator can say that it is one: "a scientist of Quillon". */
  sure: boolean;
  role: OrganizationRole;
  evidence: Evidence[];
}

/**
 * A use of an abbreviation: `short` stands at start..end; `long`, where the text gives it, at longStart..longEnd, which
 * all uses may share.
 */
export interface Abbreviation {
  short: string;
  long: string | null;
  start: number;
  end: number;
  longStart: number | null;
  longEnd: number | null;
}

/** A sentence that says what a term is. The term stands at start..end, what defines it at textStart..textEnd. */
export interface DefinitionClaim {
  label: string;
  start: number;
  end: number;
  text: string;
  textStart: number;
  textEnd: number;
  rule: string;
  confidence: number;
}

/** A term that a brief uses and that may be worth a concept: `label` as written at start..end, `count` times in all. */
export interface TermCandidate {
  label: string;
  start: number;
  end: number;
  rule: 'phrase' | 'abbreviation' | 'definition';
  count: number;
}

/** What a brief says by its own words and layout, before any vocabulary is asked. */
export interface Claims {
  papers: PaperClaim[];
  terms: TermClaim[];
  people: PersonClaim[];
  organizations: OrganizationClaim[];
  abbreviations: Abbreviation[];
  definitions: DefinitionClaim[];
  /** The best first, at most twelve. */
  candidates: TermCandidate[];
}
