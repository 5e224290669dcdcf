import type { Claims, Definition, Mention } from '../../model.ts';
import { labelKey } from '../../text/tokens.ts';
import type { LookUp } from '../names.ts';

/**
 * What a brief says that concepts are, in the text's order. A glossary's entry defines what its label means. A sentence
 * defines a concept only where its term, no word more or less, is a mention of that one concept: so context, short
 * forms and everyday words are settled once, for mentions, and a sentence makes no name known.
 */
export function definitionsIn(claims: Claims, mentions: Mention[], lookUp: LookUp): Definition[] {
  const glossary = claims.terms.flatMap(({ label, definition, evidence: { rule, confidence } }) => {
    const concepts = definition ? lookUp(labelKey(label)).filter(({ type }) => type === 'CONCEPT') : [];
    return definition && concepts.length === 1
      ? [{ id: (concepts[0] as { id: string }).id, label, ...definition, rule, confidence }]
      : [];
  });
  const sentences = claims.definitions.flatMap((claim): Definition[] => {
    const ids = new Set(
      mentions
        .filter(({ type, start, end }) => type === 'CONCEPT' && start === claim.start && end === claim.end)
        .map(({ id }) => id),
    );
    const { label, text, textStart: start, textEnd: end, rule, confidence } = claim;
    return ids.size === 1 ? [...ids].map((id) => ({ id, label, text, start, end, rule, confidence })) : [];
  });
  return [...glossary, ...sentences].toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
