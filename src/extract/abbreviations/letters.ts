/** A word of a possible long form; the parts of a hyphenated compound are words. */
export interface Part {
  start: number;
  end: number;
  raw: string;
  lower: string;
  /** Stands behind a hyphen or slash of its compound. */
  inner: boolean;
}

/** Small words that a short form leaves out. */
export const small = new Set([
  'of',
  'the',
  'a',
  'an',
  'and',
  'in',
  'for',
  'to',
  'on',
  'with',
  'by',
  'at',
  'as',
  'from',
  'or',
  '&',
]);
/** Digits that are read as a word, and letters that stand for one. */
const spoken: Record<string, string[]> = {
  '1': ['one', 'first', 'single'],
  '2': ['to', 'two', 'second'],
  '3': ['three', 'third'],
  '4': ['for', 'four', 'fourth'],
  '5': ['five', 'fifth'],
  '6': ['six', 'sixth'],
  '7': ['seven', 'seventh'],
  x: ['cross', 'trans', 'ex'],
  '&': ['and'],
};

const perStart = 3;
const perInside = 1;
const leftOut = -2.5;
const smallLeftOut = -0.4;
/** A long form seldom begins inside a compound. */
const innerStart = -1.5;
/** Nor with a small word, but "a posteriori probability (APP)" does. */
const smallStart = -3;

/** How short letters fall on words: the first and last word that give one, and how sure that is. */
export interface Fit {
  first: number;
  last: number;
  /** Per letter: 3 where every letter begins a word, less for letters inside words and for words left out. */
  score: number;
}

/** The letters from one on, found in the words from one on: what that is worth, and the last word that gives a letter. */
interface State {
  score: number;
  last: number;
}

/**
 * The best way to find the short form's letters, in order, in the words: each word gives its first letter and perhaps
 * later ones, or is left out at a price. Schwartz and Hearst (2003) take the nearest such letters; this prefers those
 * that begin words. Null where the letters aren't there.
 */
export function bestFit(short: string, parts: Part[]): Fit | null {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}&]/u.test(letter));
  const count = letters.length;
  let states: State[] = letters.map(() => ({ score: Number.NEGATIVE_INFINITY, last: -1 }));
  states.push({ score: 0, last: -1 });
  let fit: Fit | null = null;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index] as Part;
    const price = small.has(part.lower) ? smallLeftOut : part.inner ? leftOut / 2 : leftOut;
    const next = states.map(({ score, last }) => ({ score: score + price, last }));
    for (let from = 0; from < count; from += 1) {
      for (const [taken, gain] of takes(part, letters, from)) {
        const rest = states[from + taken] as State;
        const state = { score: gain + rest.score, last: rest.last < 0 ? index : rest.last };
        if (state.score > (next[from] as State).score) next[from] = state;
        if (from > 0) continue;
        const isSmall = small.has(part.lower);
        if (isSmall && count < 3) continue;
        const score = (state.score + (isSmall ? smallStart : part.inner ? innerStart : 0)) / count;
        if (Number.isFinite(score) && score > (fit?.score ?? Number.NEGATIVE_INFINITY))
          fit = { first: index, last: state.last, score };
      }
    }
    states = next;
  }
  return fit;
}

/** How many letters from `from` on a word may stand for, and what each choice is worth. */
function takes({ raw, lower }: Part, letters: string[], from: number): [number, number][] {
  const letter = letters[from] as string;
  if (spoken[letter]?.includes(lower)) return [[1, perStart]];
  if (!lower.startsWith(letter)) return [];
  const found: [number, number][] = [[1, perStart]];
  let [at, gain] = [1, perStart];
  for (let taken = 1; from + taken < letters.length; taken += 1) {
    const next = lower.indexOf(letters[from + taken] as string, at);
    if (next < 0) break;
    // "JOint COMpressed sensing": its capitals say which letters are meant.
    gain += raw[next] === lower[next] ? perInside : perStart;
    at = next + 1;
    found.push([taken + 1, gain]);
  }
  return found;
}
