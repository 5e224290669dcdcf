/** A quoted phrase: `start..end` without its quotation marks, `outerStart..outerEnd` with them. */
export interface Quote {
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
}

/** Pairs that say which side they are on. German texts open with „ and close with “. */
const closers: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '「': '」', '『': '』' };
/** No title is longer (UTF-16 units), and no search for a closing mark goes further. */
const longest = 300;

/**
 * The quoted phrases in `text.slice(from, to)`, in order, none inside another. Double marks are read before single
 * ones, whose closing side looks like an apostrophe.
 */
export function quotesIn(text: string, from: number, to: number): Quote[] {
  const passage = text.slice(from, to);
  if (!/["“„«「『'‘]/.test(passage)) return [];
  const double = scan(text, { passage, from, to }, /["“„«「『]/g, []);
  const single = scan(text, { passage, from, to }, /['‘]/g, double);
  return [...double, ...single].sort((a, b) => a.start - b.start);
}

/** A part of the text: `passage` is `text.slice(from, to)`. */
interface Part {
  passage: string;
  from: number;
  to: number;
}

function scan(text: string, { passage, from, to }: Part, openers: RegExp, taken: Quote[]): Quote[] {
  const found: Quote[] = [];
  let skip = 0;
  let done = from;
  for (const { index } of passage.matchAll(openers)) {
    const at = from + index;
    while (skip < taken.length && (taken[skip]?.outerEnd ?? 0) <= at) skip += 1;
    const other = taken[skip];
    if (at < done || (other && at >= other.outerStart) || !opens(text, at)) continue;
    const close = closing(text, at, Math.min(to, other?.outerStart ?? to, at + longest));
    if (close < 0) continue;
    found.push({ start: at + 1, end: close, outerStart: at, outerEnd: close + 1 });
    done = close + 1;
  }
  return found;
}

/** A mark opens behind a space, a bracket, a dash or another opening mark, and before what is no space. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const behind = text[at + 1] ?? ' ';
  const mark = text[at] as string;
  // French puts a space inside its marks: « un titre ».
  if (/[\s"'”’]/.test(behind) && !(mark === '«' && /[ \u00a0\u202f]/.test(behind))) return false;
  if (!/[\s([{<—–\-/:,“‘"'«]/.test(before)) return false;
  // "the '90s" and "'em" leave letters out; nothing is opened.
  return !(mark === "'" && /^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b)/.test(text.slice(at + 1, at + 7)));
}

/** Where the phrase opened at `at` closes before `limit`, or -1. */
function closing(text: string, at: number, limit: number): number {
  const mark = text[at] as string;
  const straight = mark === '"' || mark === "'";
  const single = mark === "'" || mark === '‘';
  const ends = straight ? mark : (closers[mark] as string);
  let possessive = -1;
  for (let i = at + 2; i < limit; i += 1) {
    const character = text[i] as string;
    if (character === '\n' && (single || text[i + 1] === '\n')) break;
    if (ends.includes(character) && closes(text, i)) {
      // "'The Agents' Dilemma'": behind an s and before a space it may be a possessive; what goes on decides.
      const goesOn = possessive < 0 || inCapitals(text.slice(possessive + 1, i));
      if (!single || text[i - 1] !== 's' || text[i + 1] !== ' ') return goesOn ? i : possessive;
      if (goesOn) possessive = i;
    } else if (character === mark && opens(text, i)) {
      break;
    }
  }
  return possessive;
}

/** A mark closes behind what is no space and before what is no letter or digit. */
function closes(text: string, at: number): boolean {
  const inside = text[at] === '»' ? /[\n\t]/ : /\s/;
  return !inside.test(text[at - 1] as string) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** A title goes on with capitals on its longer words. */
function inCapitals(text: string): boolean {
  return !/(?<![\p{L}\p{N}-])\p{Ll}\p{L}{3}/u.test(text);
}
