import type { Row } from '../graph/engine.ts';
import type { Link } from './links.ts';

/** An entity as it is stored, and what is to be written of it. */
export interface DerivedEntity {
  stored: Row;
  properties: Row;
}

/** By id. */
export type DerivedEntities = Map<string, DerivedEntity>;

/** What a brief said and says. */
export interface LinkChange {
  brief: string;
  was: Link[];
  is: Link[];
}
