import { extractClaims } from '../extract/extract-claims.ts';
import type { Capture, Claims, Clipping } from '../model.ts';
import { parse } from '../parse/parse.ts';

/** What is on a capture's page, and what each clipping says if it is a brief of its own, as nearly all are. */
export interface Parsed {
  clippings: Clipping[];
  claims: Claims[];
}

/** Parses a capture, and works out of what is on its page all that depends on nothing else. */
export function parseAhead(capture: Capture): Parsed {
  const clippings = parse(capture);
  return { clippings, claims: clippings.map((clipping) => extractClaims(alone(clipping))) };
}

const alone = (clipping: Clipping) => ({ ...clipping, id: '', aliases: [], captures: [] });
