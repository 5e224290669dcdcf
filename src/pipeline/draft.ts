import { extractClaims } from '../extract/extract-claims.ts';
import { readingOf } from '../extract/reading.ts';
import type { LookUp } from '../link/names.ts';
import { teachings } from '../link/teachings.ts';
import type { Brief, Claims, Taught } from '../model.ts';
import type { Token } from '../text/tokens.ts';

/** A brief with what it says by itself. */
export interface Draft {
  brief: Brief;
  /** The words of its text. */
  tokens: Token[];
  claims: Claims;
  taught: Taught[];
}

/** `curated` tells what curators say that a name means. */
export function draftOf(brief: Brief, curated: LookUp): Draft {
  const reading = readingOf(brief);
  const claims = extractClaims(brief, reading);
  return { brief, tokens: reading.tokens, claims, taught: teachings(brief, claims, curated) };
}
