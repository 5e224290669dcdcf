/** A seed file as it was read. `path` is relative to the seed folder, with `/`. */
export interface SeedFile {
  path: string;
  text: string;
}

/** The way to a value: the document's number in its file, then keys and positions in lists. */
export type SeedPath = (string | number)[];

/** A place in a seed file: a way through its values, an offset into its text, or null for the file as a whole. */
export interface Spot {
  file: string;
  at: SeedPath | number | null;
}

/** Something that makes a file unreadable as data. Offsets are into its text. */
export interface SeedFault {
  rule: string;
  at: number;
  what: string;
  also?: number;
}

/** A file's documents as plain values; where there are faults, none of them is used. */
export interface SeedReading {
  documents: unknown[];
  faults: SeedFault[];
}
