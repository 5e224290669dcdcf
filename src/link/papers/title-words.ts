import { tokenize } from '../../text/tokens.ts';

/** A word of a title. */
export interface TitleWord {
  /** In lower case, as it is written: what typing mistakes are made in. */
  plain: string;
  /** What it is compared by. */
  norm: string;
  /** As it is written. */
  raw: string;
  /** What stands between the word before and this one. */
  gap: string;
  start: number;
  end: number;
}

/** The words of a plain title (see text/plain-title.ts), with one spelling. */
export function titleWords(plain: string): TitleWord[] {
  let at = 0;
  return tokenize(plain).map(({ start, end, raw, norm }) => {
    const gap = plain.slice(at, start);
    at = end;
    return { plain: plainWord(raw), norm, raw, gap, start, end };
  });
}

/** A word as it is typed: lower case, compatible forms of letters, no accents, no apostrophes. */
function plainWord(raw: string): string {
  if (/^[a-z0-9]+$/.test(raw)) return raw;
  return raw
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/** Which form of the words is joined: `norm` has them singular and American, `plain` as they are written. */
export const forms = ['norm', 'plain'] as const;
type Form = (typeof forms)[number];

/** The letters of a title, without what parts words: "pre-training", "pretraining" and "pre training" are one. */
export function lettersOf(words: readonly TitleWord[], form: Form): string {
  let letters = '';
  for (const word of words) letters += word[form];
  return letters;
}

/** Little words that say something else when they are written together with the next: "a symmetric" is not "asymmetric". */
const apart = new Set(['a', 'an', 'i', 'in', 'im', 'ir', 'il', 'no', 'not', 'un', 'dis']);

/**
 * Whether two titles of the same letters part their words so that they say the same. A space or hyphen more or less is
 * nothing, but between two numbers ("3.5" is not 35) and behind a little word that negates as a prefix.
 */
export function partedAlike(a: readonly TitleWord[], b: readonly TitleWord[]): boolean {
  for (const formA of forms) {
    for (const formB of forms) {
      if (lettersOf(a, formA) !== lettersOf(b, formB)) continue;
      const [boundsA, boundsB] = [boundaries(a, formA), boundaries(b, formB)];
      return onlyHarmless(boundsA, boundsB) && onlyHarmless(boundsB, boundsA);
    }
  }
  return false;
}

/** Place among the letters → whether a gap there is harmless. */
type Boundaries = Map<number, boolean>;

function boundaries(words: readonly TitleWord[], form: Form): Boundaries {
  const bounds: Boundaries = new Map();
  let at = 0;
  for (let index = 1; index < words.length; index += 1) {
    const [left, right] = [words[index - 1] as TitleWord, words[index] as TitleWord];
    at += left[form].length;
    const numbers = /\d$/.test(left.norm) && /^\d/.test(right.norm);
    const negates = apart.has(left.norm) && /^\s*$/.test(right.gap);
    bounds.set(at, !numbers && !negates);
  }
  return bounds;
}

function onlyHarmless(own: Boundaries, other: Boundaries): boolean {
  for (const [at, harmless] of own) if (!harmless && !other.has(at)) return false;
  return true;
}
