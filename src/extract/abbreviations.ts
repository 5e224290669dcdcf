import type { Abbreviation } from '../model.ts';
import { bestFit, type Part } from './letters.ts';
import { isShortForm, lettersOf, mostWords, partsOf } from './short-forms.ts';

/** Longest text in brackets that is looked at, and how far from a short form its long form and each word of it may reach (UTF-16 units). */
const [bracketReach, longReach, wordReach] = [160, 200, 16];
/** Below this the letters are there by chance: 3 a letter is most, where every letter begins a word. */
const leastFit = 1.5;
/** In a list of several things in brackets, and in a single word, chance is greater. */
const leastFitInDoubt = 2;

/** What is in brackets so often and is explained nowhere is no abbreviation but a mark. */
const mostTries = 10;

/** A short form where it stands, and the words that may be its long form. */
interface Pairing {
  short: string;
  start: number;
  parts: Part[];
  doubtful: boolean;
}

/** Words that say that one of their sides is short for the other. */
const stated = /\s(?:stands|standing|short|an? (?:abbreviation|acronym))\s(?:for|of)\s|,\sor\s/g;

/**
 * Abbreviations that the text defines: "multiplexed immunofluorescence (mIF)", "mIF (multiplexed immunofluorescence)",
 * "mIF, short for multiplexed immunofluorescence". Sorted by place; later uses are not listed again.
 */
export function abbreviationsOf(text: string): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  const tries = new Map<string, number>();
  const add = (pairing: Pairing | null) => {
    const tried = tries.get(pairing?.short ?? '') ?? 0;
    if (!pairing || found.has(pairing.short) || tried >= mostTries) return false;
    tries.set(pairing.short, tried + 1);
    const abbreviation = fitted(text, pairing);
    if (abbreviation) found.set(abbreviation.short, abbreviation);
    return abbreviation !== null;
  };
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inner = text.slice(open + 1, open + bracketReach);
    const close = inner.search(/[()]|\n\n/);
    if (close < 0 || inner[close] !== ')') continue;
    if (!add(longBefore(text, open, inner.slice(0, close)))) add(longInside(text, open, inner.slice(0, close)));
  }
  for (const { 0: words, index } of text.matchAll(stated)) {
    const end = index + words.length;
    add(words.startsWith(',') ? longBeforeOr(text, index, end) : longBehind(text, index, end));
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** "long form (SF)", also "(SF; see below)", "(or SF)" and, in doubt, "(SF, another)". */
function longBefore(text: string, open: number, inner: string): Pairing | null {
  const lead = /^\s{0,3}(?:or |the |an? |i\.e\.,? |aka |abbreviated (?:as )?)?["“'‘]?/i.exec(inner)?.[0] ?? '';
  const candidate = /^[^,;"”'’]{2,24}/.exec(inner.slice(lead.length))?.[0] ?? '';
  const short = candidate.trimEnd();
  const parts = isShortForm(short) ? partsBefore(text, open, short) : [];
  const last = parts.at(-1);
  if (!last || !/^(?:['’]s)?["”'’,)]?\s{0,3}$/.test(text.slice(last.end, open))) return null;
  const doubtful = inner[lead.length + candidate.length] === ',';
  return { short, start: open + 1 + lead.length, parts, doubtful };
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

function fitted(text: string, { short, start, parts, doubtful }: Pairing): Abbreviation | null {
  // "LLMs" is the plural of what its long form's letters give.
  const forms = new Set([short, short.replace(/(?<=\p{Lu})s$/u, '')]);
  const fits = [...forms].map((form) => bestFit(form, parts)).filter((fit) => fit !== null);
  const fit = fits.sort((a, b) => b.score - a.score)[0];
  if (!fit) return null;
  const [longStart, longEnd] = [(parts[fit.first] as Part).start, (parts[fit.last] as Part).end];
  const long = text.slice(longStart, longEnd);
  const oneWord = fit.first === fit.last;
  if (fit.score < (doubtful ? leastFitInDoubt : leastFit)) return null;
  // One word gives a short form by its inner letters ("autoregressive"): long words only, and no other name ("Llama3").
  if (oneWord && (long.length < 8 || lettersOf(short).length > 3 || /\p{N}|.\p{Lu}/u.test(long))) return null;
  if (/[+=<>|{}()[\]"“”]/.test(long) || long.length <= short.length) return null;
  if (long.toLowerCase().split(/\s+/).includes(short.toLowerCase())) return null;
  return { short, long, start, end: start + short.length, longStart, longEnd };
}
