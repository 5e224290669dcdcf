import type { Token } from '../../text/tokens.ts';
import type { WordClass } from '../reading/word-class-rows.ts';
import { isCoined, wordClass } from '../reading/word-classes.ts';
import type { Words } from '../reading/words.ts';
import { eponyms, notFirst, notLast } from './candidate-rows.ts';

/** Most and fewest words of a phrase; several with hyphens count as one. */
const [mostWords, leastWords] = [4, 2];

const notOpening = new Set(notFirst.flatMap(({ words }) => words));
const notClosing = new Set(notLast.flatMap(({ words }) => words));
const persons = new Set(eponyms.words);
/** Before a participle they make an adjective of it: "a learned reward". */
const beforeNouns = new Set('a an the of in on with for from by via through over between as into across'.split(' '));

/** A phrase as words: `first` to `end`, exclusive. */
export interface Phrase {
  first: number;
  end: number;
}

/** Rows of nouns and adjectives in a sentence that may be terms: "goal drift", "in-context learning", "LLM router". */
export function candidatePhrases(words: Words): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = words.from; at < words.to; ) {
    if (!fits(words, at, partOf(words.tokens[at] as Token).fit)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < words.to && isJoined(words, end) && goesOn(words, end)) end += 1;
    // Most are a single word.
    if (end - at < leastWords) {
      at = end;
      continue;
    }
    const phrase = isLabel(words, at, end) ? null : trimmed(words, opening(words, at, end), end);
    if (phrase) phrases.push(phrase);
    at = end;
  }
  return phrases;
}

/** What a word by itself can be in a term: no part, a part (not behind a noun), one between hyphens, or one that begins its sentence. */
type Fit = 'never' | 'always' | 'participle' | 'hyphenated' | 'first';

const small = new Set(
  'a an the of to in and or for on with by as at from that which this is are it its be not no'.split(' '),
);
/** What a word is: by its class, and by what it can be in a term. */
interface Part {
  fit: Fit;
  is: WordClass;
}

const partsKnown = new Map<string, Part>();
const mostRemembered = 50_000;

/** Words come again and again: each way to write one is looked at once. */
function partOf(token: Token): Part {
  const known = partsKnown.get(token.raw);
  if (known !== undefined) return known;
  const is = wordClass(token.raw);
  const part = { fit: small.has(token.norm) ? 'hyphenated' : judged(token, is), is } as const;
  if (partsKnown.size >= mostRemembered) partsKnown.clear();
  // A longer piece of a text, held here, would hold the whole text.
  if (token.raw.length < 13) partsKnown.set(token.raw, part);
  return part;
}

/** With a capital only coined words ("LLM") and people who are adjectives ("Gaussian") are parts of terms anywhere. */
function judged({ raw, norm }: Token, is: WordClass): Fit {
  if (is === 'function') return 'hyphenated';
  if (is === 'verb' || is === 'adverb' || is === 'base' || (/^\d/.test(raw) && !/^\dD$/i.test(raw))) return 'never';
  if (!/\p{L}/u.test(raw) || norm.length < 2 || /['’]/.test(raw)) return 'never';
  if (!/^\p{Lu}/u.test(raw) || isCoined(raw) || persons.has(norm) || eponyms.endings.test(norm)) {
    return is === 'participle' ? 'participle' : 'always';
  }
  return is === 'other' ? 'first' : 'never';
}

/** Whether a word can be part of a term where it stands. */
function fits({ text, tokens, from }: Words, at: number, fit: Fit): boolean {
  const token = tokens[at] as Token;
  if (fit === 'always' || fit === 'participle') return true;
  if (fit === 'never') return false;
  // "chain-of-thought", "state-of-the-art".
  if (fit === 'hyphenated') return text[token.start - 1] === '-' && text[token.start - 2] !== ' ';
  return at === from && /^ \p{Ll}/u.test(text.slice(token.end, token.end + 2));
}

/** Whether one space, hyphen or line break is all that stands before a word. */
function isJoined({ text, tokens }: Words, at: number): boolean {
  const [end, start] = [tokens[at - 1]?.end ?? -1, (tokens[at] as Token).start];
  return end + 1 === start && (text[end] === ' ' || text[end] === '-' || text[end] === '\n');
}

const isHyphenated = ({ text, tokens }: Words, at: number) =>
  text[(tokens[at] as Token).start - 1] === '-' && tokens[at - 1]?.end === (tokens[at] as Token).start - 1;

/** Whether a joined word is of the same term: a plural ends it, and what follows a noun in -ed is mostly its verb. */
function goesOn(words: Words, at: number): boolean {
  const { fit } = partOf(words.tokens[at] as Token);
  if (!fits(words, at, fit)) return false;
  if (isHyphenated(words, at)) return true;
  const before = words.tokens[at - 1] as Token;
  const plural = before.raw.endsWith('s') && before.norm !== before.raw.toLowerCase();
  return !plural && fit !== 'participle';
}

/** "● Quick format: …": a line's label, and no prose. */
const isLabel = ({ text, tokens, from }: Words, at: number, end: number) =>
  at < from + 2 && text[(tokens[end - 1] as Token).end] === ':';

/** "in-context learning" begins with its "in"; "High-res input" and "7B-parameter model" behind what is no term's part. */
function opening(words: Words, at: number, end: number): number {
  const before = words.tokens[at - 1];
  if (before === undefined || at === words.from) return at;
  const whole = isHyphenated(words, at);
  if (whole && partOf(before).is === 'function' && before.raw === before.norm) return at - 1;
  return whole || (isJoined(words, at) && /^\d/.test(before.raw)) ? nextWord(words, at, end) : at;
}

function trimmed(words: Words, from: number, to: number): Phrase | null {
  const { tokens } = words;
  let [first, end] = [from, to];
  if (isCut(words, end)) return null;
  while (first < end && (isVerb(tokens, first) || opensNothing(words, first, end))) first = nextWord(words, first, end);
  while (end > first && !closes(tokens[end - 1] as Token)) end -= 1;
  let count = countWords(words, first, end);
  for (; count > mostWords; count -= 1) first = nextWord(words, first, end);
  return count >= leastWords ? { first, end } : null;
}

/** "3D Gaussian" of "3D Gaussian Splatting", "launched GPT" of "launched GPT-5": a name goes on. */
function isCut({ text, tokens }: Words, end: number): boolean {
  const next = tokens[end];
  const gap = next && text.slice((tokens[end - 1] as Token).end, next.start);
  return gap === '-' || gap === '.' || (gap === ' ' && /^(?:\p{Lu}\p{Ll}|\d)/u.test(next?.raw ?? ''));
}

/** "building agents", "OpenAI launched agents", but "the learned reward". */
function isVerb(tokens: Token[], first: number): boolean {
  const token = tokens[first] as Token;
  const { is } = partOf(token);
  if ((is !== 'gerund' && is !== 'participle') || /^\p{Lu}/u.test(token.raw)) return false;
  return is === 'gerund' || (is === 'participle' && !beforeNouns.has(tokens[first - 1]?.norm ?? ''));
}

/** A word, or several with hyphens, that adds nothing to a term. */
function opensNothing(words: Words, first: number, end: number): boolean {
  const next = nextWord(words, first, end);
  const { start, norm } = words.tokens[first] as Token;
  const compound = next - first > 1 ? words.text.slice(start, (words.tokens[next - 1] as Token).end) : null;
  return notOpening.has(compound?.toLowerCase() ?? norm);
}

/** A term ends in a noun, and not in one that could stand behind anything. */
function closes(token: Token): boolean {
  return partOf(token).is === 'other' && !notClosing.has(token.norm) && !notOpening.has(token.norm);
}

/** The word behind the one at `at`, hyphens making one word of several. */
function nextWord(words: Words, at: number, end: number): number {
  let next = at + 1;
  while (next < end && isHyphenated(words, next)) next += 1;
  return next;
}

function countWords(words: Words, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at = nextWord(words, at, to)) count += 1;
  return count;
}
