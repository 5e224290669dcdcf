import type { Part } from './letters.ts';

/** Two to ten letters or digits in one or two words, with a capital, or a digit between small letters ("seq2seq"). */
export function isShortForm(candidate: string): boolean {
  const count = lettersOf(candidate).length;
  if (count < 2 || count > 10 || !/^[\p{L}\p{N}]/u.test(candidate) || !/\p{L}/u.test(candidate)) return false;
  // A spaced hyphen is a tokeniser's: "SG - MCMC".
  if (candidate.replace(/ - /g, '-').split(/\s+/).length > 2) return false;
  return /\p{Lu}/u.test(candidate) || /\p{Ll}\d\p{Ll}/u.test(candidate);
}

export function lettersOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? [];
}

/** Schwartz and Hearst's bound on a long form's words, and two more for parts of compounds. */
export function mostWords(short: string): number {
  const count = lettersOf(short).length;
  return Math.min(count + 5, count * 2) + 2;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.]*|&/gu;

/** The words of the last clause in `window`, which begins at `offset` of the text. */
export function partsOf(window: string, offset: number): Part[] {
  const from = clauseStart(window);
  return [...window.slice(from).matchAll(wordPattern)].map(({ 0: word, index }) => {
    const bare = word.replace(/['’]s$|['’.]+$/, '');
    const start = from + index;
    const inner = /[\p{L}\p{N}](?:[-/‐‑–]| - )$/u.test(window.slice(Math.max(0, start - 4), start));
    return { start: offset + start, end: offset + start + bare.length, raw: bare, lower: bare.toLowerCase(), inner };
  });
}

/** Behind the last stop, or the last line break that is not the wrapping of a sentence. */
function clauseStart(window: string): number {
  let start = 0;
  for (const { index, 0: stop } of window.matchAll(/[.;:!?)]\s|\n(?!\s{0,20}\p{Ll})/gu)) start = index + stop.length;
  return start;
}
