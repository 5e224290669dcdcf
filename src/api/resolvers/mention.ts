import type { Mention } from '../../model.ts';
import type { PlacedRow } from '../connection.ts';
import { evidenceOf } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow } from '../rows.ts';

/** An entity in a brief, or a brief that mentions an entity. */
export interface MentionRow<Node> extends KeyedRow, PlacedRow<Node> {
  node: Node;
  label: string;
  salience: number;
  confidence: number;
  /** Of people and organizations alone. */
  role?: Mention['role'];
  evidence: string | null;
}

export const salienceFirst = { salience: 'number', label: 'string', id: 'string' } as const;
export const newestFirst = { newest: 'string', id: 'string' } as const;

/** An edge from a brief to what it mentions. */
export function mention<Node>({ label, salience, confidence, role, evidence }: MentionRow<Node>, brief: BriefRow) {
  return { label, salience, confidence, role, evidence: evidenceOf(evidence, brief) };
}

/** An edge from an entity to a brief that mentions it. */
export const mentioned = (row: MentionRow<BriefRow>) => mention(row, row.node);
