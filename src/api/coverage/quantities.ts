/** Quantities that a text tells: a number with what it counts or measures, how exactly it is meant, and the words around it. */
import { tokenize } from '../../text/tokens.ts';
import { stopWords } from '../search/stop-words.ts';
import { measureOf, type QuantityKind } from './measures.ts';

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
const most = 40;
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

const scaleOf = (written: string | undefined) => scales[written?.replace(/^[\s-]/, '').toLowerCase() ?? ''] ?? 1;

/** A number alone, or a range with one unit: "10–20%". What begins within a word, a name or a version is none. */
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,@#/:&?=-])(?:(?<money>[$€£])\s?)?(?:(?<from>${digits})(?:\s?[-–]\s?(?<to>${digits}))?|(?<word>${[...wordNumbers.keys()].join('|')})(?=[\s-]))(?<scale>[\s-]?(?:thousand|million|billion|trillion|bn)(?![\p{L}\p{N}])|[kmbt](?![\p{L}\p{N}]))?`,
  'giu',
);

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
  const factor = scaleOf(scale);
  const written = word === undefined ? [from, to] : [String(wordNumbers.get(word.toLowerCase()))];
  return written.flatMap((each) => (each === undefined ? [] : Number(each.replaceAll(',', '')) * factor));
}

function quantityAt(text: string, match: RegExpExecArray): Omit<Quantity, 'words'> | null {
  const { money, from, to, word, scale } = match.groups as Record<string, string | undefined>;
  const end = match.index + match[0].length;
  const rest = text.slice(end, end + 120);
  // A part of an address, a version or a date.
  if (/^(?:[\p{L}\p{N}_@]|[.,:/]\p{N})/u.test(rest) && !/^(?:x\b|ms\b|[kmgt]b\b|fold\b)/i.test(rest)) return null;
  // Metres, for example.
  if (/^[mbt]$/.test(scale ?? '') && !money) return null;
  const measure = measureOf(text.slice(Math.max(0, match.index - 40), match.index), rest, { money, from, word, scale });
  if (!measure) return null;
  const { kind, unit, times, length } = measure;
  const before = text.slice(Math.max(0, match.index - 30), match.index).toLowerCase();
  const factor = times * scaleOf(scale);
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
