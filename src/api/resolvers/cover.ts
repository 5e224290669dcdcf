import type { PlacedRow } from '../connection.ts';
import type { KeyedRow } from '../loaders.ts';

/** A paper of a brief, or a brief of a paper. */
export interface CoverRow<Node> extends KeyedRow, PlacedRow<Node> {
  node: Node;
  role?: string;
  /** JSON: what the brief says of the paper. */
  claim: string | null;
  confidence: number;
  evidence: string | null;
}

/** How the brief cites the paper's authors, as written. */
export function citedAs({ claim }: { claim: string | null }): string | null {
  return claim === null ? null : ((JSON.parse(claim) as { citedAs?: string | null }).citedAs ?? null);
}
