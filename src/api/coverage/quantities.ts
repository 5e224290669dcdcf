/** Quantities that a text tells: a number with what it counts or measures, how exactly it is meant, and the words around it. */
import { tokenize } from '../../text/tokens.ts';
import { stopWords } from '../search/stop-words.ts';

export type QuantityKind = 'PERCENT' | 'POINTS' | 'MONEY' | 'FACTOR' | 'DURATION' | 'SIZE' | 'COUNT' | 'SCORE';

export interface Quantity {
  /** The place, with what it counts. */
  start: number;
  end: number;
  kind: QuantityKind;
  /** What it counts or is measured in: `%`, `USD`, `×`, `second`, `byte`, or the noun, singular. */
  unit: string;
  value: number;
  /** All values that it may stand for: "70 billion" may be 69.6. */
  low: number;
  high: number;
  /** Where it is given as a limit only. */
  bound: 'OVER' | 'UNDER' | null;
  /** One end of a change: "from 50% to 60%". */
  role: 'FROM' | 'TO' | null;
  /** Words around it that say what it is about, each with its weight: less the farther it stands. */
  words: Map<string, number>;
}

/** More of one text are not looked at. */
const most = 60;
/** A digest or a book: what is told of one thing stands at the beginning. */
const longestText = 30_000;
/** So many words on either side, within the sentence. */
const around = 10;

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const small = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens: Record<string, number> = { fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100 };
const wordNumbers = new Map([...small.map((word, at) => [word, at + 2] as const), ...Object.entries(tens)]);
const scales: Record<string, number> = {
  ...{ k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, t: 1e12, trillion: 1e12 },
};

/** A number alone, or a range with one unit: "10–20%". What begins within a word, a name or a version is none. */
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,@#/:&?=-])(?:(?<money>[$€£])\s?)?(?:(?<from>${digits})(?:\s?[-–]\s?(?<to>${digits}))?|(?<word>${[...wordNumbers.keys()].join('|')})(?=[\s-]))(?:[\s-]?(?<scale>thousand|million|billion|trillion|bn|[kKMBT])(?![\p{L}\p{N}]))?`,
  'giu',
);

const units: { fits: RegExp; kind: QuantityKind; unit: string; times?: number }[] = [
  { fits: /^[\s-]?(?:percentage|percent)[\s-]points?\b/i, kind: 'POINTS', unit: 'point' },
  { fits: /^(?:\s?%|\s?per ?cent\b|[\s-]percent\b)/i, kind: 'PERCENT', unit: '%' },
  { fits: /^(?:\s?[x×](?![\p{L}\p{N}])|[\s-]?fold\b)/iu, kind: 'FACTOR', unit: '×' },
  {
    fits: /^ times(?= (?:as|more|less|fewer|faster|slower|larger|bigger|smaller|higher|lower|better|cheaper|longer|shorter|the)\b)/i,
    kind: 'FACTOR',
    unit: '×',
  },
  { fits: /^[\s-]?(?:ms|milliseconds?)\b/, kind: 'DURATION', unit: 'second', times: 0.001 },
  { fits: /^[\s-]seconds?\b/i, kind: 'DURATION', unit: 'second' },
  { fits: /^[\s-]minutes?\b/i, kind: 'DURATION', unit: 'second', times: 60 },
  { fits: /^[\s-]hours?\b/i, kind: 'DURATION', unit: 'second', times: 3600 },
  { fits: /^[\s-]days?\b/i, kind: 'DURATION', unit: 'second', times: 86_400 },
  { fits: /^[\s-]weeks?\b/i, kind: 'DURATION', unit: 'second', times: 604_800 },
  { fits: /^[\s-]months?\b/i, kind: 'DURATION', unit: 'second', times: 2_629_746 },
  { fits: /^[\s-]years?\b/i, kind: 'DURATION', unit: 'second', times: 31_556_952 },
  { fits: /^[\s-]?(?:kb|kilobytes?)\b/i, kind: 'SIZE', unit: 'byte', times: 1e3 },
  { fits: /^[\s-]?(?:mb|megabytes?)\b/i, kind: 'SIZE', unit: 'byte', times: 1e6 },
  { fits: /^[\s-]?(?:gb|gigabytes?)\b/i, kind: 'SIZE', unit: 'byte', times: 1e9 },
  { fits: /^[\s-]?(?:tb|terabytes?)\b/i, kind: 'SIZE', unit: 'byte', times: 1e12 },
];

const currencies: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** What a text tells in numbers. */
export interface Numbers {
  /** In the order of the text. What is no quantity for sure is left out: versions, years, numbers of figures. */
  quantities: Quantity[];
  /** All numbers, whatever they are of. */
  values: Set<number>;
}

export function numbersIn(whole: string): Numbers {
  const text = whole.slice(0, longestText);
  const found: Omit<Quantity, 'words'>[] = [];
  const values = new Set<number>();
  for (const match of text.matchAll(number)) {
    for (const value of valuesOf(match)) values.add(value);
    const read = found.length < most ? quantityAt(text, match) : null;
    if (read) found.push(read);
  }
  return { quantities: found.map((quantity) => ({ ...quantity, words: wordsAround(text, quantity) })), values };
}

function valuesOf({ groups = {} }: RegExpExecArray): number[] {
  const { from, to, word, scale } = groups;
  const factor = scales[scale?.toLowerCase() ?? ''] ?? 1;
  const written = word === undefined ? [from, to] : [String(wordNumbers.get(word.toLowerCase()))];
  return written.flatMap((each) => (each === undefined ? [] : Number(each.replaceAll(',', '')) * factor));
}

function quantityAt(text: string, match: RegExpExecArray): Omit<Quantity, 'words'> | null {
  const { money, from, to, word, scale } = match.groups as Record<string, string | undefined>;
  const end = match.index + match[0].length;
  const rest = text.slice(end, end + 120);
  // A part of an address, a version or a date.
  if (/^(?:[\p{L}\p{N}_@]|[.,:/]\p{N})/u.test(rest) && !/^(?:x\b|ms\b|[kmgt]b\b|fold\b)/i.test(rest)) return null;
  const measure = measureOf(text.slice(Math.max(0, match.index - 40), match.index), rest, { money, from, word, scale });
  if (!measure) return null;
  const { kind, unit, times, length } = measure;
  const before = text.slice(Math.max(0, match.index - 30), match.index).toLowerCase();
  const factor = times * (scales[scale?.toLowerCase() ?? ''] ?? 1);
  const first = word === undefined ? (from as string) : String(wordNumbers.get(word.toLowerCase()));
  const isAbout = /(?:\babout|\baround|\broughly|\bapproximately|\bnearly|\balmost|\bsome|\bclose to|[~≈]) ?$/.test(
    before,
  );
  const [low, high] = [exactly(first, isAbout), exactly(to ?? first, isAbout)];
  return {
    ...{ start: match.index, end: end + length, kind, unit, value: Number(first.replaceAll(',', '')) * factor },
    ...{ low: low.low * factor, high: high.high * factor },
    bound: boundOf(before, rest),
    role: roleOf(before, rest.slice(length)),
  };
}

interface Measure {
  kind: QuantityKind;
  unit: string;
  times: number;
  /** How far behind the number its unit reaches. */
  length: number;
}

interface Written {
  money: string | undefined;
  from: string | undefined;
  word: string | undefined;
  scale: string | undefined;
}

function measureOf(before: string, rest: string, { money, from, word, scale }: Written): Measure | null {
  if (money) return { kind: 'MONEY', unit: currencies[money] as string, times: 1, length: 0 };
  const inDollars = /^ (?:US )?dollars\b/.exec(rest);
  if (inDollars) return { kind: 'MONEY', unit: 'USD', times: 1, length: inDollars[0].length };
  for (const { fits, kind, unit, times = 1 } of units) {
    const found = fits.exec(rest);
    if (found) return { kind, unit, times, length: found[0].length };
  }
  // Llama 3, Figure 2, Phase 1, GPT-4: a name, not how many.
  const isName = word === undefined && scale === undefined && /\p{Lu}[\p{L}\p{N}.-]*\s$/u.test(before);
  if (isName) return null;
  const counted = countedOf(rest) ?? countedNoun(rest);
  // "70B" and "a 70B model": in this trade nothing else is meant.
  const isModel = /^b$/i.test(scale ?? '') && (counted === null || counted.unit === 'model');
  if (isModel) return { kind: 'COUNT', unit: 'parameter', times: 1, length: 0 };
  if (counted) {
    const isYear = scale === undefined && /^(?:19|20)\d\d$/.test(from ?? '');
    return isYear ? null : { kind: 'COUNT', ...counted, times: 1 };
  }
  // What is measured stands before: "a C-index of 0.737".
  const isScore =
    scale === undefined &&
    /^\d?\d\.\d{1,4}$/.test(from ?? '') &&
    /\b(?:of|at|to|reached|scored|scores) $/i.test(before);
  return isScore ? { kind: 'SCORE', unit: 'score', times: 1, length: 0 } : null;
}

/** Nouns that only say that something is counted: what comes behind "of" is. */
const counters = new Set('line piece set kind type group family body bit source class form category'.split(' '));
const irregular = new Set(['people', 'children', 'women', 'men', 'gpus', 'tpus', 'cpus']);
/** A first plural is what is counted, and what follows a verb: "40 million parameters gives". "Proteomics" is no plural. */
const isPlural = (word: string) =>
  irregular.has(word) || (/[^su]s$/.test(word) && word.length > 3 && !/(?:is|ous|ics)$/.test(word));

/** "26.7 million spatial proteomics patches from", "200-page", "five lines of evidence": what a number counts. */
function countedNoun(rest: string): { unit: string; length: number } | null {
  const hyphened = /^-(\p{Ll}{3,})\b/u.exec(rest);
  if (hyphened) return { unit: singularOf(hyphened[1] as string), length: hyphened[0].length };
  const run = /^(?:[\s-](?:of the )?[\p{L}][\p{L}'’-]*){1,4}/u.exec(rest)?.[0] ?? '';
  let found: { unit: string; length: number } | null = null;
  for (const { 0: written, index } of run.matchAll(/[\p{L}][\p{L}'’-]*/gu)) {
    const word = written.toLowerCase();
    if (stopWords.has(word) && word !== 'of') break;
    if (word === 'of') {
      if (found === null || !counters.has(found.unit)) break;
      continue;
    }
    const isCounted = found !== null && counters.has(found.unit);
    if (found !== null && !isCounted) break;
    if (isPlural(word) || isCounted) found = { unit: singularOf(word), length: index + written.length };
  }
  return found !== null && counters.has(found.unit) ? null : found;
}

/** "19 of 25 tasks": how many of so many is a quantity of its own. */
function countedOf(rest: string): { unit: string; length: number } | null {
  const whole = /^ (?:out )?of (?:the |all )?([\d,]{1,12})(?= )/.exec(rest);
  const noun = whole && countedNoun(rest.slice(whole[0].length));
  return noun ? { unit: `of ${whole[1]} ${noun.unit}`, length: whole[0].length + noun.length } : null;
}

const singularOf = (word: string) => tokenize(word).at(-1)?.norm ?? word;

/** What a number as written may stand for: the last digit that is not 0 may be rounded. "1,606" is 1,606. */
function exactly(written: string, isAbout: boolean): { low: number; high: number } {
  const plain = written.replaceAll(',', '');
  const value = Number(plain);
  const decimals = plain.split('.')[1]?.length ?? 0;
  const zeros = decimals > 0 ? -decimals : (/0*$/.exec(plain)?.[0].length ?? 0);
  const step = zeros === 0 ? 0 : 10 ** zeros;
  // Of a number of one digit and zeros, half of its step would be half of it.
  const slack = Math.max(Math.min(step / 2, value / 10), isAbout ? value / 10 : 0);
  return { low: value - slack, high: value + slack };
}

function boundOf(before: string, rest: string): Quantity['bound'] {
  if (/(?:\bover|\bmore than|\babove|\bexceed(?:s|ing)?|\bat least|\bbeyond|[>≥]) ?$/.test(before)) return 'OVER';
  if (/^\+/.test(rest) || /^[^.;]{0,20}\bor more\b/.test(rest)) return 'OVER';
  return /(?:\bunder|\bless than|\bfewer than|\bbelow|\bat most|\bup to(?: an?)?|\bas (?:many|much|high|low) as|\bwithin|[<≤]) ?$/.test(
    before,
  )
    ? 'UNDER'
    : null;
}

function roleOf(before: string, behind: string): Quantity['role'] {
  if (/\bfrom (?:about |around )?$/.test(before) && /^[^.;]{0,40}\bto\b/.test(behind)) return 'FROM';
  return /(?<!\bup )\bto (?:about |around |over )?$/.test(before) ? 'TO' : null;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words with a meaning near the place, in its sentence: neither numbers nor what the number counts. */
function wordsAround(
  text: string,
  { start, end, unit }: { start: number; end: number; unit: string },
): Map<string, number> {
  const lineStart = Math.max(text.lastIndexOf('\n', start) + 1, start - 600);
  const newline = text.indexOf('\n', end);
  const line = text.slice(lineStart, Math.min(newline < 0 ? text.length : newline, end + 600));
  const sentence = sentences.segment(line).containing(start - lineStart);
  const from = lineStart + (sentence?.index ?? 0);
  const tokens = (part: string) => {
    const all = tokenize(part).filter(({ norm, small }) => !stopWords.has(small) && !/^\p{N}+$/u.test(norm));
    return all.map(({ norm }) => norm).filter((norm) => norm !== unit);
  };
  const before = tokens(text.slice(from, start)).slice(-around).reverse();
  const behind = tokens(text.slice(end, from + (sentence?.segment.length ?? 0))).slice(0, around);
  const words = new Map<string, number>();
  for (const side of [before, behind]) {
    for (const [far, word] of side.entries()) words.set(word, Math.max(words.get(word) ?? 0, 1 / (1 + far / 3)));
  }
  return words;
}
