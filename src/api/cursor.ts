import { apiError } from './api-error.ts';

/** Where a row stands in its list: the columns that the list is sorted by. */
export type Place = Record<string, string | number>;
export type PlaceShape = Record<string, 'string' | 'number'>;

/** A cursor says after what to go on, not how many to skip: so it survives insertions and deletions. */
export function encodeCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, place])).toString('base64url');
}

/** The place that a cursor of this very list stands for. Anything else is BAD_USER_INPUT. */
export function decodeCursor(list: string, cursor: string, shape: PlaceShape): Place {
  const decoded = parse(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(decoded) && decoded.length === 2 && decoded[0] === list && fits(decoded[1], shape)) {
    return decoded[1];
  }
  throw apiError('BAD_USER_INPUT', '"after" is no cursor of this list. Give the endCursor of the page before.');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function fits(value: unknown, shape: PlaceShape): value is Place {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const names = Object.keys(shape);
  const place = value as Record<string, unknown>;
  return Object.keys(place).length === names.length && names.every((name) => typeof place[name] === shape[name]);
}
