import type { MentionInBrief } from '../../model.ts';
import { edgesOf } from '../brief-edges.ts';
import type { Context } from '../context.ts';
import { edgeEvidence } from '../evidence.ts';
import type { BriefRow } from '../rows.ts';
import { whenKnown } from '../when-known.ts';

export const salienceFirst = { salience: 'number', label: 'string', id: 'string' } as const;
export const newestFirst = { newest: 'string', id: 'string' } as const;

/** An edge from a brief to what it mentions. */
export function mention({ id, label, salience, confidence, role }: MentionInBrief, brief: BriefRow) {
  return {
    ...{ label, salience, confidence, role },
    evidence: (_: unknown, { load }: Context) => edgeEvidence(brief, { type: 'MENTIONS', id }, load),
  };
}

interface Both {
  node: BriefRow;
  parent: { id: string };
}

/** An edge from an entity to a brief that mentions it: what it says is found in the brief where it is selected. */
export function mentioned({ node: brief, parent: { id } }: Both) {
  const fact =
    (name: 'label' | 'salience' | 'confidence' | 'role') =>
    (_: unknown, { load }: Context) =>
      whenKnown(edgesOf(brief, load), ({ mentions }) => mentions.find((each) => each.id === id)?.[name]);
  return {
    ...{ label: fact('label'), salience: fact('salience'), confidence: fact('confidence'), role: fact('role') },
    evidence: (_: unknown, { load }: Context) => edgeEvidence(brief, { type: 'MENTIONS', id }, load),
  };
}
