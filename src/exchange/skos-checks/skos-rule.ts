import type { Quad } from '@rdfjs/types';
import type { Skos } from './model/skos.ts';

/** One thing that is wrong: the resource it is about, the statement to look at, a sentence. */
export interface SkosFault {
  about: string | null;
  /** Where there is none, the resource's first statement is shown. */
  quad?: Quad;
  what: () => string;
  /** A second statement that has to do with it. */
  also?: Quad;
}

export interface SkosRule {
  id: string;
  severity: 'error' | 'warning' | 'note';
  title: string;
  why: string;
  advice: string;
  standard?: string;
  /** Said once for all, where nearly every concept has the fault: "2,113 of 2,114 concepts" and then this. */
  most?: string;
  /** Absent where the reader itself stumbles over it, or where only the web could tell. */
  check?: SkosCheck;
}

export type SkosCheck = (skos: Skos) => SkosFault[];
