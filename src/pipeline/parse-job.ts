import { extractClaims } from '../extract/extract-claims.ts';
import type { Capture, Claims, Clipping } from '../model.ts';
import { parse } from '../parse/parse.ts';

/** What is on a capture's page; where another thread read it, also what each clipping says if it is a brief of its own. */
export interface Parsed {
  clippings: Clipping[];
  claims: Claims[] | null;
}

/** Parses in this thread. What clippings say is asked for later, when it is known which of them are one brief. */
export function parseHere(captures: Capture[]): Parsed[] {
  return captures.map((capture) => ({ clippings: parse(capture), claims: null }));
}

/** Parses in a thread that has time: nearly every clipping is a brief of its own, and what that says is worked out too. */
export function parseAhead(captures: Capture[]): Parsed[] {
  return captures.map((capture) => {
    const clippings = parse(capture);
    return { clippings, claims: clippings.map((clipping) => extractClaims(alone(clipping))) };
  });
}

const alone = (clipping: Clipping) => ({ ...clipping, id: '', aliases: [], captures: [] });
