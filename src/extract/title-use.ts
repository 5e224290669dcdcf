import type { NameRef } from '../model.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { anyOf } from './cues.ts';
import type { NamePlace } from './paper-names.ts';
import { citedBehind, fieldWords, pointers, smallWords, workNouns } from './title-use-rows.ts';

/** How a text writes a name that may be a title, and how sure it makes that the paper is meant. */
export interface TitleUse {
  rule: string;
  confidence: number;
}

const small = new Set(smallWords.words);
const field = new Set(fieldWords.words);
const isSmall = ({ raw }: Token) => small.has(raw.toLowerCase());
const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const isCapital = ({ raw }: Token) => capital.test(raw);
const capitalsOf = (raw: string) => raw.match(/\p{Lu}/gu)?.length ?? 0;

/** How far around a name its cues stand (UTF-16 units). */
const reach = 80;
const nounBehind = new RegExp(String.raw`^["”’'»*_]{0,3}\s${anyOf(workNouns.words)}`, 'iu');
const nounBefore = new RegExp(String.raw`${anyOf(workNouns.words)}(?:\s(?:called|titled|entitled|named))?[,:]?\s["“„«‘'*_]{0,3}$`, 'iu');
const pointedAt = new RegExp(String.raw`${anyOf(pointers.words)}\.?\s["“„«‘'*_]{0,3}$`, 'iu');

/** How many words make a name rare: small ones do not, and those of a whole field only by half. */
export function weight(tokens: Token[]): number {
  const content = tokens.filter((token) => !isSmall(token));
  return content.length - content.filter(({ raw }) => field.has(raw.toLowerCase())).length / 2;
}

/** What makes a place that has a paper's name a mention of the paper; null where nothing does. */
export function useOf(text: string, tokens: Token[], { ref, shorter, first, next }: NamePlace): TitleUse | null {
  const spanned = tokens.slice(first, next);
  if (!capitalsKept(ref.written, spanned)) return null;
  const [start, end] = [(spanned[0] as Token).start, (spanned.at(-1) as Token).end];
  if (isPieceOfWord(text, start, end) && spanned.length < 3) return null;
  const place = { text, tokens, spanned, start, end, first, next };
  const less = shorter ? 0.1 : 0;
  const named = namedAsWork(place);
  if (named) return { rule: named, confidence: 0.93 - less };
  const plain = ref.asTitle === true;
  if (!plain) return { rule: 'title', confidence: (spanned.length >= 5 ? 0.95 : 0.9) - less };
  return inTitleCase(place, ref) ? { rule: 'title-case', confidence: 0.86 - less } : null;
}

/** "Toxic-BERT" is no BERT. */
function isPieceOfWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}][-_/.]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[-_/]\p{L}/u.test(text.slice(end, end + 2));
}

interface Place {
  text: string;
  tokens: Token[];
  spanned: Token[];
  start: number;
  end: number;
  first: number;
  next: number;
}

/** "GAIL" is no gail, and "SafeLife" no safe life. */
function capitalsKept(written: string, spanned: Token[]): boolean {
  const words = tokenize(written);
  if (words.length !== spanned.length) return true;
  return words.every(({ raw }, index) => capitalsOf(raw) < 2 || capitalsOf((spanned[index] as Token).raw) >= 2);
}

/** Marks around it or words beside it that only a title has. */
function namedAsWork({ text, spanned, start, end }: Place): string | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const begins = isCapital(spanned[0] as Token);
  if (begins && isMarked(before, behind)) return 'marked-title';
  if (!begins && spanned.length < 2) return null;
  const bracket = /^["”’'»*_]{0,3}\s?[([]/u.exec(behind)?.[0];
  if (bracket && begins && citedBehind.some(({ pattern }) => pattern.test(behind.slice(bracket.length)))) return 'cited-title';
  if (nounBehind.test(behind) || (begins && nounBefore.test(before))) return 'named-work';
  return begins && pointedAt.test(before) && spanned.length > 1 ? 'pointed-at' : null;
}

const opening = /["“„«‘'*_]$/u;
const closing = /^[.,?!…]?["”“’'»*_]/u;

function isMarked(before: string, behind: string): boolean {
  return opening.test(before) && closing.test(behind);
}

/** Capitals where a title has them, at a place where nothing else asks for them. */
function inTitleCase({ text, tokens, spanned, start, end, first, next }: Place, ref: NameRef): boolean {
  const content = spanned.filter((token) => !isSmall(token));
  if (content.length < 2 || !content.every(isCapital)) return false;
  const [before, behind] = [tokens[first - 1], tokens[next]];
  // A word with a capital beside it: a longer name of something else.
  if (before && isCapital(before) && !isSmall(before) && touches(text, before.end, start) && !opensSentence(text, before.start)) return false;
  if (behind && isCapital(behind) && !isSmall(behind) && touches(text, end, behind.start)) return false;
  // "Sparse Head Sharing (SHS)": the capitals show where the letters come from.
  if (/^\s\(\p{Lu}[\p{L}\p{N}-]*\p{Lu}s?[),;]/u.test(text.slice(end, end + 16))) return false;
  // A product: it has its capitals everywhere.
  if (content.length < 3 && content.some(({ raw }) => /\p{Ll}\p{Lu}/u.test(raw))) return false;
  // Nothing but names of several capitals: they have them everywhere.
  return !tokenize(ref.written).every((token) => capitalsOf(token.raw) > 1);
}

const touches = (text: string, from: number, to: number) => /^[ -]$/.test(text.slice(from, to));

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;\n(•])[\s"“‘'*_]*$/u.test(text.slice(Math.max(0, start - 12), start)) || start === 0;
}
