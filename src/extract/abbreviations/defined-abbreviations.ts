import { type Explained, fitted, type Pairing } from './fitted.ts';
import type { Part } from './letters.ts';
import { isShortForm, mostWords, partsOf } from './short-form.ts';

/** Longest text in brackets that is looked at, and how far from a short form its long form and each word of it may reach (UTF-16 units). */
const [bracketReach, longReach, wordReach] = [160, 200, 16];

/** What is in brackets so often and is explained nowhere is no abbreviation but a mark. */
const mostTries = 10;

/** Words that say that one of their sides is short for the other. */
const stated = /\s(?:stands|standing|short|an? (?:abbreviation|acronym))\s(?:for|of)\s|,\sor\s/g;

const statedBy = ['stand', 'short', 'abbreviation', 'acronym'];

/**
 * Abbreviations where the text defines them: "multiplexed immunofluorescence (mIF)", "mIF (multiplexed
 * immunofluorescence)", "mIF, short for multiplexed immunofluorescence". Each time it does so, sorted by place.
 */
export function definedAbbreviations(text: string): Explained[] {
  const found: Explained[] = [];
  const longs = new Map<string, string>();
  const tries = new Map<string, number>();
  const add = (pairing: Pairing | null) => {
    if (!pairing) return false;
    const again = definedAgain(text, pairing, longs.get(pairing.short));
    const tried = tries.get(pairing.short) ?? 0;
    if (!again && tried >= mostTries) return false;
    if (!again) tries.set(pairing.short, tried + 1);
    const abbreviation = again ?? fitted(text, pairing);
    if (!abbreviation) return false;
    longs.set(abbreviation.short, abbreviation.long);
    found.push(abbreviation);
    return true;
  };
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inner = text.slice(open + 1, open + bracketReach);
    const close = inner.search(/[()]|\n\n/);
    if (close < 0 || inner[close] !== ')') continue;
    if (!add(longBefore(text, open, inner.slice(0, close)))) add(longInside(text, open, inner.slice(0, close)));
  }
  for (const { 0: words, index } of mayState(text) ? text.matchAll(stated) : []) {
    const end = index + words.length;
    add(words.startsWith(',') ? longBeforeOr(text, index, end) : longBehind(text, index, end));
  }
  return atOnePlace(found);
}

/** Few texts have such words, and looking for plain letters costs least. */
function mayState(text: string): boolean {
  return statedBy.some((letters) => text.includes(letters)) || /,\sor\s/.test(text);
}

/** The same words before the same short form: no need to fit them once more. */
function definedAgain(text: string, { short, start, parts }: Pairing, long: string | undefined): Explained | null {
  const longEnd = parts.at(-1)?.end ?? 0;
  if (!long || longEnd > start) return null;
  const longStart = longEnd - long.length;
  const same = text.slice(Math.max(0, longStart), longEnd) === long && parts.some((part) => part.start === longStart);
  return same ? { short, long, start, end: start + short.length, longStart, longEnd } : null;
}

/** In the text's order; of two that give one short form the first found. */
function atOnePlace(found: Explained[]): Explained[] {
  const places = new Map<number, Explained>();
  for (const each of found) if (!places.has(each.start)) places.set(each.start, each);
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** "long form (SF)", also "(SF; see below)", "(or SF)" and, in doubt, "(SF, another)". */
function longBefore(text: string, open: number, inner: string): Pairing | null {
  const lead = /^\s{0,3}(?:or |the |an? |i\.e\.,? |aka |abbreviated (?:as )?)?["“'‘]?/i.exec(inner)?.[0] ?? '';
  const candidate = /^[^,;"”’']{1,24}/.exec(inner.slice(lead.length))?.[0] ?? '';
  const written = candidate.trimEnd();
  if (!isShortForm(written) && !/^\p{Lu}$/u.test(written)) return null;
  const parts = partsBefore(text, open, written);
  const last = parts.at(-1);
  if (!last || !/^(?:\s?['’]s)?\s?["”'’,)]{0,2}\s{0,3}$/.test(text.slice(last.end, open))) return null;
  const { short, offset } = withoutPlainWord(written, parts);
  const doubtful = inner[lead.length + candidate.length] === ',';
  return { short, start: open + 1 + lead.length + offset, parts, doubtful };
}

/** "Android Graphical User Interface (Android GUI)": of two words the one that is short for something. */
function withoutPlainWord(written: string, parts: Part[]): { short: string; offset: number } {
  const [first = '', second = '', ...more] = written.split(' ');
  const isPlain = (word: string) => /^\p{L}\p{Ll}{2,}$/u.test(word);
  if (more.length > 0 || second === '' || isPlain(first) === isPlain(second)) return { short: written, offset: 0 };
  if (isPlain(second)) return { short: first, offset: 0 };
  const again = parts.some(({ lower }) => lower === first.toLowerCase());
  return again ? { short: second, offset: first.length + 1 } : { short: written, offset: 0 };
}

/** "SF (long form)", from the bracket's first word on. */
function longInside(text: string, open: number, inner: string): Pairing | null {
  const before = shortBefore(text, open, /["”'’]?\s{0,2}$/);
  const lead =
    /^\s{0,3}(?:(?:or|the|an?|i\.e\.,?|aka|short for|which stands for|stands for)\s)?["“'‘]?/i.exec(inner)?.[0] ?? '';
  const long = /^[^,;:"”]{4,120}/.exec(inner.slice(lead.length))?.[0] ?? '';
  return before && fromFirst(before, partsOf(long, open + 1 + lead.length));
}

/** "SF stands for long form", "SF, short for long form". */
function longBehind(text: string, cue: number, end: number): Pairing | null {
  const before = shortBefore(text, cue, /["”'’]?(?:,?\swhich)?(?:\sis)?,?$/);
  const long = /^(?:the |an? )?[^.,;:()\n]{4,120}/i.exec(text.slice(end, end + longReach))?.[0] ?? '';
  const lead = /^(?:the |an? |["“'‘])*/i.exec(long)?.[0].length ?? 0;
  return before && fromFirst(before, partsOf(long.slice(lead), end + lead).slice(0, mostWords(before.short)));
}

/** "long form, or SF," */
function longBeforeOr(text: string, comma: number, end: number): Pairing | null {
  const short = /^["“'‘]?([\p{L}\p{N}&/.-]{2,12})["”'’]?[,.;:)]/u.exec(text.slice(end, end + 16))?.[1] ?? '';
  const parts = isShortForm(short) ? partsBefore(text, comma, short) : [];
  if (parts.at(-1)?.end !== comma) return null;
  return { short, start: text.indexOf(short, end), parts, doubtful: true };
}

function partsBefore(text: string, end: number, short: string): Part[] {
  const from = Math.max(0, end - Math.min(longReach, mostWords(short) * wordReach));
  const cut = from > 0 ? Math.max(0, text.slice(from, end).search(/\s/)) : 0;
  return partsOf(text.slice(from + cut, end), from + cut).slice(-mostWords(short));
}

function shortBefore(text: string, at: number, between: RegExp): { short: string; start: number } | null {
  const window = text.slice(Math.max(0, at - 30), at);
  const head = window.slice(0, between.exec(window)?.index ?? window.length);
  const short = /(?<![\p{L}\p{N}.-])[\p{L}\p{N}][\p{L}\p{N}&/.-]{1,11}$/u.exec(head)?.[0] ?? '';
  return isShortForm(short) ? { short, start: at - window.length + head.length - short.length } : null;
}

/** A long form that can only begin at the first word: its first letter is the short form's. */
function fromFirst({ short, start }: { short: string; start: number }, parts: Part[]): Pairing | null {
  const begins = parts[0]?.lower.startsWith(short[0]?.toLowerCase() ?? ' ') && parts.length >= 2;
  return begins && parts.length <= mostWords(short) ? { short, start, parts, doubtful: false } : null;
}
