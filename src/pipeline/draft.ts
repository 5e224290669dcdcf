import { extractClaims } from '../extract/extract-claims.ts';
import { teachings } from '../link/teachings.ts';
import type { Brief, Claims, NameRef, Taught } from '../model.ts';

/** A brief with what it says by itself. */
export interface Draft {
  brief: Brief;
  claims: Claims;
  taught: Taught[];
}

export function draftOf(brief: Brief, curated: ReadonlyMap<string, NameRef[]>): Draft {
  const claims = extractClaims(brief);
  return { brief, claims, taught: teachings(brief, claims, (key) => curated.get(key) ?? []) };
}
