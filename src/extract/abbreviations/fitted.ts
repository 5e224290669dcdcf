import type { Abbreviation } from '../../model.ts';
import { bestFit, type Part } from './letters.ts';
import { lettersOf } from './short-form.ts';

/** A short form with its long form. */
export interface Explained extends Abbreviation {
  long: string;
  longStart: number;
  longEnd: number;
}

/** A short form where it stands, and the words that may be its long form. */
export interface Pairing {
  short: string;
  start: number;
  parts: Part[];
  /** Chance is greater: a list of several things in brackets, or an "or" that may stand between any two things. */
  doubtful: boolean;
}

/** Below this the letters are there by chance: 3 a letter is most, where every letter begins a word. */
const leastFit = 1.5;
const leastFitInDoubt = 2;

/** The long form that the words give for the short form's letters; null where they do not, or hardly. */
export function fitted(text: string, { short, start, parts, doubtful }: Pairing): Explained | null {
  if (short.length === 1) return oneLetter(text, { short, start, parts, doubtful });
  // "LLMs" is the plural of what its long form's letters give.
  const forms = new Set([short, short.replace(/(?<=\p{Lu})s$/u, '')]);
  const fits = [...forms].map((form) => bestFit(form, parts)).filter((fit) => fit !== null);
  const fit = fits.sort((a, b) => b.score - a.score)[0];
  if (!fit || fit.score < (doubtful ? leastFitInDoubt : leastFit)) return null;
  // A compound is whole: "Denoised Auto-encoders (DA)".
  let last = fit.last;
  while (parts[last + 1]?.inner) last += 1;
  const [longStart, longEnd] = [(parts[fit.first] as Part).start, (parts[last] as Part).end];
  const long = text.slice(longStart, longEnd);
  // One word gives a short form by its inner letters ("autoregressive"): long words only, and no other name ("Llama3").
  const oneWord = fit.first === fit.last;
  if (oneWord && (long.length < 8 || lettersOf(short).length > 3 || /\p{N}|.\p{Lu}/u.test(long))) return null;
  if (/[+=<>|{}()[\]"“”]/.test(long) || long.length <= short.length) return null;
  if (long.toLowerCase().split(/\s+/).includes(short.toLowerCase())) return null;
  return { short, long, start, end: start + short.length, longStart, longEnd };
}

/** "the Origin (O) and the Destination (D)": one word, and no name as in "Ted Dorn (D)". */
function oneLetter(text: string, { short, start, parts, doubtful }: Pairing): Explained | null {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (!last || doubtful || last.raw.length < 5 || last.inner || /[AI]/.test(short)) return null;
  if (!last.lower.startsWith(short.toLowerCase()) || /^\p{Lu}/u.test(before?.raw ?? '')) return null;
  return {
    ...{ short, start, end: start + 1 },
    ...{ long: text.slice(last.start, last.end), longStart: last.start, longEnd: last.end },
  };
}
