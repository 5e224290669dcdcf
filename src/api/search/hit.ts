export type Field = 'LABEL' | 'ALTERNATIVE' | 'IDENTIFIER' | 'TEXT';

/** What a query finds, with how well it matches, and by what. */
export interface Hit {
  id: string;
  score: number;
  /** What the engine makes of a brief's text; 0 of all else. */
  relevance: number;
  /** What is told apart by nothing else is sorted by it: of what has names, its label; empty of briefs. */
  label: string;
  field: Field;
  /** The name or identifier that matched; empty of briefs. */
  matched: string;
  /** Of a brief among its like, where not all before it in their order were shown: see place.ts. */
  among?: Among;
  /** Id of the brief shown before, by which a cursor finds its place where its own brief has gone. */
  before?: string;
}

/**
 * Which of the briefs that are alike in level and relevance were shown. On a first page the engine chooses freely among
 * them, and which they are in the order of their ids is known only where all are ranked: so a cursor tells which were shown.
 */
export interface Among {
  /** Those with a smaller id, or this one, were shown; empty where none were in the order of their ids. */
  from: string;
  /** Marks of those shown on the first page, with spaces between. */
  shown: string;
}
