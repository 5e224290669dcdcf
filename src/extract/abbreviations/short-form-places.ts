import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading/reading.ts';
import { plainNames, shapes, shouted } from './short-form-rules.ts';

/** Where a short form stands, `text.slice(start, end) === short`. `known`: the text says what it is short for. */
export interface Place {
  short: string;
  start: number;
  end: number;
  known: boolean;
}

/** Short forms of several words that begin with one word: more are listed by nobody, and it bounds what a text can cost. */
const mostAlike = 8;
/** A compound ("SG-MCMC") has no more parts. */
const mostParts = 4;

/**
 * Every place of a short form: of those that the text explains (`known`), and of words that look like one. No place is
 * in another; addresses and source lines are not read, nor words in capitals amid others ("BREAKING NEWS").
 */
export function shortFormPlaces({ text, tokens, sentences }: Reading, known: Iterable<string>): Place[] {
  const explained = byFirstWord(known);
  const places: Place[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.length && (tokens[at] as Token).start < sentence.start) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).start < sentence.end) at += 1;
    if (sentence.passage.kind === 'LINK' || sentence.passage.kind === 'SOURCE') continue;
    placesIn(text, tokens, { from: first, to: at }, explained, places);
  }
  return places;
}

function placesIn(
  text: string,
  tokens: Token[],
  { from, to }: { from: number; to: number },
  explained: Map<string, string[]>,
  places: Place[],
): void {
  let run: CapitalRun = { to: from, shouted: false };
  for (let index = from; index < to; index += 1) {
    const { start, raw, norm } = tokens[index] as Token;
    const explainedTo = explained.size > 0 ? explainedEnd(text, start, raw, explained) : 0;
    if (explainedTo > 0) {
      places.push({ short: text.slice(start, explainedTo), start, end: explainedTo, known: true });
      while (index + 1 < to && (tokens[index + 1] as Token).start < explainedTo) index += 1;
      continue;
    }
    // What is in small letters already has no capital.
    if (raw === norm || !mayBePart(raw)) continue;
    const word = withoutPossessive(raw);
    const parts = compound(text, tokens, index, to, explained);
    const last = tokens[index + parts - 1] as Token;
    const end = last.start + withoutPossessive(last.raw).length;
    const short = text.slice(start, end);
    if ((parts > 1 || looksShort(word)) && !inIdentifier(text, start, end)) {
      if (index >= run.to) run = runAt(text, tokens, index, run.to);
      if (!run.shouted) places.push({ short, start, end, known: false });
    }
    index += parts - 1;
  }
}

/** Texts repeat their short forms: each way to write one is looked at once. */
const known = new Map<string, boolean>();
const mostKnown = 20_000;

/** Whether a single word looks short for something. */
function looksShort(word: string): boolean {
  if (word.length < 2 || word.length > 12) return false;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const looks = mayBePart(word) && isShape(word);
  known.set(word, looks);
  return looks;
}

function isShape(word: string): boolean {
  return shapes.find(({ shape }) => shape.test(word))?.accept === true && !shouted.has(word) && !plainNames.has(word);
}

/** Two capitals, a capital and a digit, or one capital alone, which may be part of a compound. Most words are none of it. */
function mayBePart(word: string): boolean {
  let [capitals, digits] = [0, 0];
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals += 1;
    else if (code >= 48 && code <= 57) digits += 1;
    else if (code > 127 && isCapital(word[at] as string)) capitals += 1;
  }
  return capitals > 1 || (capitals === 1 && (digits > 0 || word.length === 1));
}

const isCapital = (character: string) => character !== character.toLowerCase() && character === character.toUpperCase();

/** How many words from `index` on are one short form with hyphens or slashes between: "HL-MBO", "I/O". */
function compound(text: string, tokens: Token[], index: number, to: number, explained: Map<string, string[]>): number {
  let parts = 1;
  const first = withoutPossessive((tokens[index] as Token).raw);
  if (!looksShort(first) && !isLetter(first)) return 1;
  while (parts < mostParts && index + parts < to) {
    const [before, next] = [tokens[index + parts - 1] as Token, tokens[index + parts] as Token];
    const word = withoutPossessive(next.raw);
    const between = text.slice(before.end, next.start);
    if (before.raw.length > 12 || !(between === '-' || between === ' - ' || between === '‑')) break;
    // "GPT-4V", "Q3-EMEA": numbers tell versions and times. "DC-DC" is one thing twice.
    if ((!looksShort(word) && !isLetter(word)) || /^\d/.test(before.raw) || /^\d/.test(word)) break;
    if (word === before.raw) break;
    // What the text explains stands for itself, whatever it is joined to.
    if (explained.has(bare(word)) || explained.has(bare(before.raw))) break;
    parts += 1;
  }
  return parts;
}

/** Part of an address, a handle, a path, a file's name or a formula. */
function inIdentifier(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const behind = text[end] ?? ' ';
  // The "4V" of "GPT-4V" is a version, and the "5D" of "2.5D" half a number.
  if (/\d/.test(text[start] as string) && /[-.,‑]/.test(before)) return true;
  if (/[@_#\\=&~$^]/.test(before) || /[@_\\=^]/.test(behind)) return true;
  // "NRF-2018R1" is a grant's number.
  if (behind === '-' && /^-\d{4}/.test(text.slice(end, end + 5))) return true;
  const gluedBehind = /[/.:]/.test(behind) && /\S/.test(text[end + 1] ?? ' ');
  if (!gluedBehind && !/[/.:?]/.test(before)) return false;
  const around = text.slice(Math.max(0, start - 60), end + 60);
  const left = around.slice(0, Math.min(60, start)).split(/\s/).at(-1) ?? '';
  const right = around.slice(Math.min(60, start)).split(/\s/)[0] ?? '';
  return /:\/\/|www\.|\p{Ll}\.\p{Ll}|\w\.\w+\//u.test(left + right);
}

/** Words in capitals side by side, from the first to behind the last. */
interface CapitalRun {
  to: number;
  /** A heading or a shout: one word of several is common or long, three are rather long, or they are six and more. */
  shouted: boolean;
}

/** The run of words in capitals that has the word at `index`; `from` is where the run before it ended. */
function runAt(text: string, tokens: Token[], index: number, from: number): CapitalRun {
  let [first, to] = [index, index + 1];
  while (first > from && goesOn(text, tokens[first - 1], tokens[first])) first -= 1;
  while (goesOn(text, tokens[to], tokens[to - 1])) to += 1;
  const words = tokens.slice(first, to).map(({ raw }) => raw);
  const common = words.some((word) => shouted.has(word) || word.length > 7);
  return {
    to,
    shouted: words.length > 5 || (words.length > 1 && (common || words.filter((word) => word.length > 4).length > 2)),
  };
}

/** Whether a word is in capitals and stands beside the other with nothing but a space, a hyphen or the like between. */
function goesOn(text: string, word: Token | undefined, other: Token | undefined): boolean {
  if (!word || !other || !/^\p{Lu}+$/u.test(word.raw)) return false;
  const between = word.start < other.start ? text.slice(word.end, other.start) : text.slice(other.end, word.start);
  return between === ' ' || between === '-' || between === ': ' || between === ' - ' || between === ' & ';
}

const isLetter = (word: string) => /^\p{Lu}$/u.test(word);

function withoutPossessive(raw: string): string {
  const apostrophe = raw.indexOf("'") < 0 ? raw.indexOf('’') : raw.indexOf("'");
  return apostrophe > 0 ? raw.slice(0, apostrophe) : raw;
}

/** The form without a plural s: "LLMs" and "LLM" are one. */
export function bare(short: string): string {
  return short.endsWith('s') && /[\p{Lu}\d]s$/u.test(short) ? short.slice(0, -1) : short;
}

const firstWord = /^[\p{L}\p{N}]+/u;

function byFirstWord(shorts: Iterable<string>): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const short of shorts) {
    const word = bare(firstWord.exec(short)?.[0] ?? short);
    const alike = byWord.get(word) ?? [];
    if (alike.length < mostAlike)
      byWord.set(
        word,
        [...alike, bare(short)].sort((a, b) => b.length - a.length),
      );
  }
  return byWord;
}

/** Where the explained short form that begins at `start` ends, with its plural s; 0 where there is none. */
function explainedEnd(text: string, start: number, raw: string, explained: Map<string, string[]>): number {
  for (const short of explained.get(bare(withoutPossessive(raw))) ?? []) {
    const end = start + short.length;
    if (!text.startsWith(short, start)) continue;
    const plural = text[end] === 's' && !isWordCharacter(text[end + 1]) ? end + 1 : end;
    if (!isWordCharacter(text[plural])) return plural;
  }
  return 0;
}

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
