import type { NameRef } from '../../model.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { anyOf } from '../reading/cues.ts';
import type { NamePlace } from './paper-names.ts';
import {
  answers,
  citedBehind,
  documents,
  fieldWords,
  pointers,
  sequels,
  smallWords,
  workNouns,
} from './title-use-rows.ts';

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
const nounBefore = new RegExp(
  String.raw`${anyOf(workNouns.words)}(?:\s(?:called|titled|entitled|named))?[,:]?\s["“„«‘'*_]{0,3}$`,
  'iu',
);
const told = new RegExp(
  String.raw`(?<!\p{L})(?:the|this|that)\s(?:[\p{L}-]{1,20}\s)?${anyOf(workNouns.words)}\s(?:on|about)\s$`,
  'iu',
);
const pointedAt = new RegExp(String.raw`${anyOf(pointers.words)}\.?\s["“„«‘'*_]{0,3}$`, 'iu');

/** How many words make a name rare: small ones do not, and those of a whole field only by half. */
export function weight(tokens: Token[]): number {
  const content = tokens.filter((token) => !isSmall(token));
  return content.length - content.filter(({ raw }) => field.has(raw.toLowerCase())).length / 2;
}

/** Whether it has small words inside it, as what anybody says has: "distillation and amplification". */
export function isPhrase(tokens: Token[]): boolean {
  return tokens.slice(1, -1).some(isSmall);
}

/** What makes a place that has a paper's name a mention of the paper; null where nothing does. */
export function useOf(text: string, tokens: Token[], { ref, shorter, first, next }: NamePlace): TitleUse | null {
  const spanned = tokens.slice(first, next);
  if (!capitalsKept(ref.written, spanned)) return null;
  const [start, end] = [(spanned[0] as Token).start, (spanned.at(-1) as Token).end];
  if (isPieceOfWord(text, start, end) && spanned.length < 3) return null;
  const place = { text, tokens, spanned, start, end, first, next };
  // By less than its title a paper is named less surely.
  const use = (rule: string, sure: number) => ({
    rule,
    confidence: shorter ? Math.round(sure * 100 - 10) / 100 : sure,
  });
  if (isInOtherTitle(place)) return null;
  const named = namedAsWork(place);
  if (named) return use(named, 0.93);
  if (ref.asTitle === 'MARKED') return null;
  if (ref.asTitle === undefined && shorter && isPartOfName(place)) return null;
  if (ref.asTitle === undefined) return use('title', spanned.length >= 5 ? 0.95 : 0.9);
  if (!shorter && isDocument(spanned)) return use('title', 0.85);
  return inTitleCase(place, ref, shorter) ? use('title-case', 0.86) : null;
}

const answered = new RegExp(String.raw`${anyOf(answers.words)}\s(?:the\s)?["“„«‘'*_]{0,2}$`, 'iu');
const otherSubtitle =
  /^:\s["“‘]?(?:\p{Lu}[\p{L}\p{N}'’-]*|\p{Ll}{1,4})(?:\s(?:\p{Ll}{1,4}\s)?\p{Lu}[\p{L}\p{N}'’-]*){1,3}/u;

/** "Revisiting Sparse Heads", "Sparse Heads, Part II" and "Sparse Heads: The Next Step" are other works than "Sparse Heads". */
function isInOtherTitle({ text, spanned, start, end }: Place): boolean {
  const behind = text.slice(end, end + reach);
  if (sequels.some(({ pattern }) => pattern.test(behind)) || otherSubtitle.test(behind)) return true;
  const before = answered.exec(text.slice(Math.max(0, start - reach), start))?.[0];
  // "Beyond Sparse Heads" is a title; what goes beyond "Sparse Heads" speaks of it.
  return (
    before !== undefined &&
    (/^\p{Lu}/u.test(before) || /^["“„«‘'*_]/u.test(text.slice(Math.max(0, start - before.length - 1)))) &&
    isCapital(spanned[0] as Token)
  );
}

const document = new Set(documents.words);

/** A proper name and what the document is: "the OpenAI charter". */
function isDocument(spanned: Token[]): boolean {
  const [last, ...others] = spanned.toReversed();
  return (
    last !== undefined &&
    document.has(last.raw.toLowerCase()) &&
    others.some(isCapital) &&
    others.every((one) => isSmall(one) || isCapital(one))
  );
}

/** "Toxic-BERT" is no BERT. */
function isPieceOfWord(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}][-_/.]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[-_/]\p{L}/u.test(text.slice(end, end + 2))
  );
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
  const [only] = spanned;
  if (only && words.length === 1 && capitalsOf(written) > 1) return sameLetters(written, only.raw);
  const coined = !written.includes(' ') && capitalsOf(written) > 1;
  return words.every(({ raw }, index) => {
    const text = spanned[index] as Token;
    return (capitalsOf(raw) < 2 || capitalsOf(text.raw) >= 2) && (!coined || !capital.test(raw) || isCapital(text));
  });
}

/** The same with its capitals, perhaps in the plural or possessive. */
function sameLetters(written: string, raw: string): boolean {
  return raw.replace(/(?:['’]?s|['’])$/u, '') === written.replace(/s$/u, '') || raw === written;
}

/** Marks around it or words beside it that only a title has. */
function namedAsWork({ text, spanned, start, end }: Place): string | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const begins = isCapital(spanned[0] as Token);
  if (begins && isMarked(before, behind)) return 'marked-title';
  if (!begins && spanned.length < 2) return null;
  const bracket = /^["”’'»*_]{0,3}\s?[([]/u.exec(behind)?.[0];
  const rows = citedBehind.filter(({ small }) => begins || small);
  if (bracket && rows.some(({ pattern }) => pattern.test(behind.slice(bracket.length)))) return 'cited-title';
  if (nounBehind.test(behind) || (begins && nounBefore.test(before)) || told.test(before)) return 'named-work';
  return begins && pointedAt.test(before) && spanned.length > 1 ? 'pointed-at' : null;
}

const opening = /["“„«‘'*_]$/u;
const closing = /^[.,?!…]?["”“’'»*_]/u;

function isMarked(before: string, behind: string): boolean {
  return opening.test(before) && closing.test(behind);
}

/** Capitals where a title has them, at a place where nothing else asks for them. */
function inTitleCase(place: Place, ref: NameRef, shorter: boolean): boolean {
  const { text, spanned, end } = place;
  const content = spanned.filter((token) => !isSmall(token));
  if (content.length < 2 || !content.every(isCapital)) return false;
  if (isPartOfName(place)) return false;
  // Four words of a title are hardly in another headline by chance.
  if ((shorter || spanned.length < 4) && inHeadline(place)) return false;
  // "Sparse Head Sharing (SHS)": the capitals show where the letters come from.
  if (/^\s\(\p{Lu}[\p{L}\p{N}-]*\p{Lu}s?[),;]/u.test(text.slice(end, end + 16))) return false;
  // A product: it has its capitals everywhere.
  if (content.length < 3 && content.some(({ raw }) => /\p{Ll}\p{Lu}/u.test(raw))) return false;
  // Nothing but names of several capitals: they have them everywhere.
  return !tokenize(ref.written).every((token) => capitalsOf(token.raw) > 1);
}

/** A word with a capital beside it: a longer name of something else ("Updateless Decision Theory"). */
function isPartOfName({ text, tokens, start, end, first, next }: Place): boolean {
  const [before, behind] = [tokens[first - 1], tokens[next]];
  const named = (token: Token | undefined): token is Token =>
    token !== undefined && isCapital(token) && !isSmall(token) && !/['’]s?$/.test(token.raw);
  if (named(before) && touches(text, before.end, start) && !opensSentence(text, before.start)) return true;
  return named(behind) && touches(text, end, behind.start);
}

/** How many words around a name tell whether all of its line has capitals. */
const around = 6;

/** A headline has capitals everywhere; a name alone on its line may be one. */
function inHeadline({ text, tokens, first, next, start, end }: Place): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const near = [...tokens.slice(Math.max(0, first - around), first), ...tokens.slice(next, next + around)];
  const others = near.filter((token) => token.start >= lineStart && token.end <= lineEnd && !isSmall(token));
  const low = others.filter((token) => !isCapital(token)).length;
  return low * 2 < others.length || (others.length === 0 && (lineStart > 0 || newline >= 0));
}

const touches = (text: string, from: number, to: number) => /^[ -]$/.test(text.slice(from, to));

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;\n(•])[\s"“‘'*_]*$/u.test(text.slice(Math.max(0, start - 12), start)) || start === 0;
}
