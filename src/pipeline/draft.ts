import { extractClaims } from '../extract/extract-claims.ts';
import { readingOf } from '../extract/reading/reading.ts';
import type { LookUp } from '../link/names.ts';
import { teachings } from '../link/teachings.ts';
import type { Brief, Claims, Taught } from '../model.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A brief with what it says by itself. */
export interface Draft {
  brief: Brief;
  /** The words of its text. */
  tokens: Token[];
  claims: Claims;
  taught: Taught[];
}

/** `curated` tells what curators say that a name means; `known` is what the brief says, where that is worked out already. */
export function draftOf(brief: Brief, curated: LookUp, known?: Claims): Draft {
  const { tokens, claims } = known ? { tokens: tokenize(brief.text), claims: known } : read(brief);
  return { brief, tokens, claims, taught: teachings(brief, claims, curated) };
}

function read(brief: Brief): Pick<Draft, 'tokens' | 'claims'> {
  const reading = readingOf(brief);
  return { tokens: reading.tokens, claims: extractClaims(brief, reading) };
}
