import { LRUCache } from 'lru-cache';
import type { EntityRow } from './rows.ts';

/** Entities as one state of the graph has them, by id. */
export interface KnownEntities {
  get(id: string): EntityRow | undefined;
  set(id: string, entity: EntityRow): void;
}

/** Shared by all requests. */
export interface EntityCache {
  /** What is known of the graph in this state; of any other state everything is forgotten. */
  at(state: string): KnownEntities;
}

/** Bytes, by a rough count: some 50,000 briefs, or 200,000 concepts. */
const usualSize = 100_000_000;

/**
 * Keeps entities while the graph stays as it is. A request says which state it found before it read anything, and all
 * that it reads is kept for that state: states never come back, so a later request that finds the same one may use it,
 * and one that finds another sees none of it.
 */
export function createEntityCache(size = usualSize): EntityCache {
  const known = new LRUCache<string, EntityRow>({ maxSize: size, sizeCalculation: sizeOf });
  let current: string | null = null;
  return {
    at(state) {
      if (state !== current) {
        known.clear();
        current = state;
      }
      return {
        get: (id) => (state === current ? known.get(id) : undefined),
        set: (id, entity) => {
          if (state === current) known.set(id, entity);
        },
      };
    },
  };
}

/** Two bytes for each character of its texts, and what the engine needs for the object itself and its place here. */
function sizeOf(entity: EntityRow): number {
  let size = 500;
  for (const value of Object.values(entity)) {
    if (typeof value === 'string') size += value.length * 2;
    else if (Array.isArray(value)) size += value.length * 100;
  }
  return size;
}
