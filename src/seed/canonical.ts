import { createHash } from 'node:crypto';

/**
 * JSON with the keys of every map sorted by code unit and no spaces: equal values give equal bytes. As in JSON, an
 * undefined member of a map is left out, and what JSON cannot say is null.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of an entry's canonical JSON, hex: tells whether a curator changed it. */
export function entryHash(entry: unknown): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}
