import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Bytes that parsed documents may take, about. */
const room = 20_000_000;

/** A parsed character takes a hundred times its size, up to what so many tokens take; a long string takes its length. */
const sizeOf = (_: unknown, text: string) => Math.min(text.length * 100, 500_000) + text.length * 2 + 100;

const cache = <Value extends object>(size: number) =>
  new LRUCache<string, Value>({ maxSize: size, sizeCalculation: sizeOf });

/** What yoga keeps of documents that it has parsed. Its own caches count documents, each of which may be a whole body. */
export function documentCaches() {
  return { documentCache: cache<DocumentNode>(room), errorCache: cache<Error>(room / 4) };
}
