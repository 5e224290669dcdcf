import type { MergedBrief } from '../link/same-brief/brief-ids.ts';
import { type Brief, type Claims, type Clipping, clippingShape } from '../model.ts';

/** What clippings say as briefs of their own, worked out as they were parsed; by capture and position. */
export type ClaimsAhead = Map<string, { clipping: Clipping; claims: Claims }>;

/** Notes what the clippings of one capture say. */
export function noteClaims(ahead: ClaimsAhead, capture: string, clippings: Clipping[], claims: Claims[]): void {
  for (const [position, said] of claims.entries()) {
    ahead.set(keyOf({ capture, position }), { clipping: clippings[position] as Clipping, claims: said });
  }
}

/** What a brief says, where it is one clipping as that was read ahead; undefined for all others. */
export function claimsOf({ brief, clippings }: MergedBrief, ahead: ClaimsAhead): Claims | undefined {
  const [only, ...others] = clippings;
  const known = only && others.length === 0 ? ahead.get(keyOf(only)) : undefined;
  return known && saySame(known.clipping, brief) ? known.claims : undefined;
}

const keyOf = ({ capture, position }: { capture: string; position: number }) => `${capture} ${position}`;

const facts = clippingShape.keyof().options;
const saySame = (one: Clipping, other: Clipping | Brief) =>
  facts.every((fact) => one[fact] === other[fact] || JSON.stringify(one[fact]) === JSON.stringify(other[fact]));
