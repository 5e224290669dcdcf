import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading/reading.ts';
import type { Explained } from './fitted.ts';
import { small } from './letters.ts';
import { bare, type Place } from './short-form-places.ts';
import { noLongForm } from './short-form-rules.ts';

/** First letters of a sentence's words; `words[i]` is the word that `letters[i]` begins, -1 where no name goes on. */
interface Initials {
  letters: string;
  words: number[];
  /** Small words are left out. */
  withoutSmall: boolean;
}

/** A run of words whose first letters are a short form's. */
interface Run {
  start: number;
  end: number;
  letters: number;
}

/** No short form is looked for in more of its sentence's words, nor more short forms in one sentence. */
const [mostWords, mostShorts] = [300, 20];
/** Words of so many letters are not there by chance. */
const tellingLength = 3;
/** A short form and its long form side by side: no more than this between them (UTF-16 units). */
const besideReach = 30;

/**
 * Long forms that stand apart from their short form, or beside it without brackets: "datasets for Question Answering …
 * the QA system", "WDR: weighted data rate". In one sentence, and exact: each letter begins a word, in order, and no
 * word but a name's small ones is left out. Two letters are too easily there by chance: then both stand side by side, or
 * the sentence explains several short forms that way.
 */
export function distantLongForms(
  { text, tokens, sentences }: Reading,
  places: Place[],
  defined: Explained[],
): Explained[] {
  const found: Explained[] = [];
  let [next, token, taken] = [0, 0, 0];
  for (const sentence of sentences) {
    const shorts = new Map<string, Place>();
    while (next < places.length && (places[next] as Place).start < sentence.end) {
      const place = places[next] as Place;
      if (!place.known && place.start >= sentence.start && !shorts.has(bare(place.short)) && shorts.size < mostShorts)
        shorts.set(bare(place.short), place);
      next += 1;
    }
    if (shorts.size === 0) continue;
    while (token < tokens.length && (tokens[token] as Token).start < sentence.start) token += 1;
    let end = token;
    while (end < tokens.length && end < token + mostWords && (tokens[end] as Token).start < sentence.end) end += 1;
    while (taken < defined.length && (defined[taken] as Explained).longEnd <= sentence.start) taken += 1;
    const others: Explained[] = [];
    for (let at = taken; at < defined.length && (defined[at] as Explained).longStart < sentence.end; at += 1)
      others.push(defined[at] as Explained);
    for (const each of explainedIn(text, tokens.slice(token, end), [...shorts.values()], others)) found.push(each);
  }
  return found;
}

function explainedIn(text: string, tokens: Token[], shorts: Place[], defined: Explained[]): Explained[] {
  const likely = withLetters(tokens, shorts);
  if (likely.length === 0) return [];
  const readings = [initialsOf(text, tokens, false), initialsOf(text, tokens, true)];
  const taken = defined.map(({ longStart, longEnd }) => ({ start: longStart, end: longEnd }));
  const pairs = likely.flatMap((place) => {
    const runs = readings.flatMap((each) => runsOf(tokens, each, place.short)).filter((run) => isFree(run, taken));
    const run = runs.find((each) => isBeside(text, place, each)) ?? runs.find((each) => !isInCompound(text, each));
    if (!run) return [];
    taken.push(run);
    return [{ place, run }];
  });
  return pairs
    .filter(({ place, run }) => pairs.length > 2 || run.letters >= tellingLength || isBeside(text, place, run))
    .map(({ place: { short, start, end }, run }) => ({
      ...{ short, start, end, long: text.slice(run.start, run.end) },
      ...{ longStart: run.start, longEnd: run.end },
    }));
}

/** The short forms whose letters begin words one behind the other, whatever stands between the words: few do. */
function withLetters(tokens: Token[], shorts: Place[]): Place[] {
  let [letters, withoutSmall] = ['', ''];
  for (const { raw } of tokens) {
    letters += raw[0];
    if (!small.has(raw)) withoutSmall += raw[0];
  }
  const readings = [letters.toLowerCase(), withoutSmall.toLowerCase()];
  return shorts.filter(({ short }) => {
    const wanted = lettersIn(short).toLowerCase();
    return readings.some((each) => each.includes(wanted));
  });
}

const lettersIn = (short: string) => bare(short).replace(/[^\p{L}\p{N}]/gu, '');

const isFree = (run: Run, taken: { start: number; end: number }[]) =>
  taken.every(({ start, end }) => run.end <= start || end <= run.start);

/** Punctuation and words that explain stand between them, and nothing else; "ML models learn" explains nothing. */
function isBeside(text: string, { start, end }: Place, run: Run): boolean {
  const [from, to] = start < run.start ? [end, run.start] : [run.end, start];
  if (to - from > besideReach || to < from || !/[^\p{L}\p{N}\s-]|\p{L}/u.test(text.slice(from, to))) return false;
  return /^[^\p{L}\p{N}]*(?:(?:or|the|an?|is|as|by|means?|denotes?|denoted|called|stands for|short for|i\.e)[^\p{L}\p{N}]+){0,3}$/u.test(
    text.slice(from, to),
  );
}

/** "byte-level language model" has no "level language model" in it. */
function isInCompound(text: string, { start, end }: Run): boolean {
  return (
    /[\p{L}\p{N}](?:-| - )$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^-\p{L}/u.test(text.slice(end, end + 2))
  );
}

function initialsOf(text: string, tokens: Token[], withoutSmall: boolean): Initials {
  let letters = '';
  const words: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { raw, start } = tokens[index] as Token;
    if (index > 0 && !goesOn(text, (tokens[index - 1] as Token).end, start)) {
      letters += '\n';
      words.push(-1);
    }
    if (withoutSmall && small.has(raw)) continue;
    letters += raw[0];
    words.push(index);
  }
  return { letters: letters.toLowerCase(), words, withoutSmall };
}

/** Only a space, a hyphen or a slash is between words of one name. */
function goesOn(text: string, from: number, to: number): boolean {
  if (to - from === 1) return ' -/\n'.includes(text[from] as string);
  return to - from === 3 && text.startsWith(' - ', from);
}

function runsOf(tokens: Token[], { letters, words, withoutSmall }: Initials, short: string): Run[] {
  const wanted = lettersIn(short);
  const lower = wanted.toLowerCase();
  const runs: Run[] = [];
  if (wanted.length < 2 || lower.length !== wanted.length) return [];
  for (let at = letters.indexOf(lower); at >= 0; at = letters.indexOf(lower, at + 1)) {
    const [first, last] = [words[at] as number, words[at + wanted.length - 1] as number];
    const run = tokens.slice(first, last + 1);
    const [begin, end] = [run[0] as Token, run.at(-1) as Token];
    if (isSmall(begin) || isSmall(end) || !run.every(mayBeInLongForm)) continue;
    // Small words are left out of names alone ("Centers for Disease Control"): elsewhere the rest is there by chance.
    if (withoutSmall && run.length > wanted.length && !run.every((each) => isSmall(each) || isName(each))) continue;
    // A small word gives a letter where the short form writes it small: "DoF" and "degrees of freedom".
    const fits = withoutSmall || run.every((each, index) => !isSmall(each) || wanted[index] === lower[index]);
    if (fits) runs.push({ start: begin.start, end: end.end, letters: wanted.length });
  }
  return runs;
}

const isSmall = ({ raw }: Token) => small.has(raw.toLowerCase());
const isName = ({ raw }: Token) => /^\p{Lu}/u.test(raw);

function mayBeInLongForm({ raw }: Token): boolean {
  return /^[^'’]*\p{Ll}[^'’]*$/u.test(raw) && !noLongForm.has(raw.toLowerCase()) && !/\p{Ll}{3}ly$/u.test(raw);
}
