import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Operations that are known by an id, so that clients need not send their texts. */
export interface Operations {
  /** The text of an operation; undefined where the id is unknown. */
  find(id: string): string | undefined;
  /** Notes the text of a query that ran, by its hash; it is forgotten again when others have pushed it out. */
  remember(hash: string, text: string): void;
  /** Whether a text may run: any may, but where the known ones alone are taken. */
  allows(text: string): boolean;
}

export interface KnownOperations {
  /** Texts by id. */
  byId: ReadonlyMap<string, string>;
  /** Takes no others. */
  only: boolean;
}

/** Characters of remembered texts. */
const usualSize = 10_000_000;

/** SHA-256 in hexadecimal digits, as clients name what they send. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The operations that a server was started with, and those that clients make known. */
export function createOperations({ byId, only }: KnownOperations, size = usualSize): Operations {
  const hashes = new Set([...byId.values()].map(hashOf));
  const remembered = new LRUCache<string, string>({ maxSize: size, sizeCalculation: (text) => text.length + 100 });
  return {
    find: (id) => byId.get(id) ?? remembered.get(id),
    remember: (hash, text) => {
      if (!only) remembered.set(hash, text);
    },
    allows: (text) => !only || hashes.has(hashOf(text)),
  };
}
