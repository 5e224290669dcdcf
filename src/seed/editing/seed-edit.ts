import type { SeedList } from '../shapes/shapes.ts';

export type FieldValue = string | number | string[];

/** A change of one entry in a seed file. `comments` are lines without their `#`. */
export type SeedEdit =
  | { kind: 'insert'; list: SeedList | 'rejected'; entry: NewEntry; comments: string[] }
  /** `value` null: the field's name alone, for a curator to write behind it. */
  | { kind: 'set'; list: SeedList; id: string; field: string; value: FieldValue | null; comments: string[] }
  | { kind: 'append'; list: SeedList; id: string; field: string; values: string[]; comments: string[] };

/** An entry to be written, its fields in their order; null is a field's name alone. */
export type NewEntry = { id: string } & Record<string, FieldValue | null>;
