/** A word of a sentence as names are looked for in it: parts joined by hyphens are one, a possessive is none of it. */
export interface Word {
  start: number;
  end: number;
  raw: string;
  /** Small letters without accents. */
  norm: string;
  capital: boolean;
  /** "J." of "J. Roe", or "J" alone. */
  initial: boolean;
  /** A full stop stands behind it. */
  dotted: boolean;
  possessive: boolean;
  /** Stands behind the word before it with nothing but a space (or the full stop of an initial or a title) between. */
  follows: boolean;
}
