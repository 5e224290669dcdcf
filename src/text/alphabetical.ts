/** Where a label stands in an index from A to Z. */
import { greekNames } from './tokens.ts';

/** All of them: some that look like Latin letters are no Greek ones in a text. */
const greek: Record<string, string> = {
  ...greekNames,
  ...{ ζ: 'zeta', ι: 'iota', ν: 'nu', ξ: 'xi', ο: 'omicron', υ: 'upsilon' },
};

/** Latin letters that are no letter with an accent. */
const latin: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** So many digits have the numbers that are told apart by size. */
const digits = 12;

/**
 * A label as an index shows it in order: small letters without accents, a Greek letter by its name, each run of other
 * signs a space, and none at its ends.
 */
export function foldedLabel(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\p{Script=Greek}/gu, (letter) => greek[letter] ?? letter)
    .replace(/[ßæœøłđðþı]/g, (letter) => latin[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What labels are sorted by, character by character: the folded label, in which 2 stands before 10. Shorter words come
 * first ("AI safety" before "aim"), as a space stands before all letters; what is under no letter comes last.
 */
export function alphabeticalKey(folded: string): string {
  const key = folded.replace(/\d+/g, (number) => number.replace(/^0+(?=\d)/, '').padStart(digits, '0'));
  return headingOf(folded) === last ? `~${key}` : key;
}

/** What begins with no Latin letter and no number is under this. */
const last = 'other';

/** The headings of an index, in their order: `0-9` for numbers, and `other` for what begins with no Latin letter. */
export const headings = ['0-9', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', last];

/** The heading that a folded label stands under. */
export function headingOf(folded: string): string {
  const first = folded.charAt(0);
  if (/\d/.test(first)) return '0-9';
  return /[a-z]/.test(first) ? first.toUpperCase() : last;
}
