import type { Quad } from '@rdfjs/types';
import type { Skos } from './model/skos.ts';

/** One thing that is wrong: the resource it is about, the statement to look at, a sentence. */
export interface SkosFault {
  about: string | null;
  /** Where there is none, the resource's first statement is shown. */
  quad?: Quad;
  what: () => string;
  /** What to do about it. */
  next?: string;
  /** A second statement that has to do with it. */
  also?: Quad;
}

export type SkosCheck = (skos: Skos) => SkosFault[];
