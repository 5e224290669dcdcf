/** What a number counts or measures: what stands behind it tells, or before it. */
import { tokenize } from '../../text/tokens.ts';
import { stopWords } from '../search/stop-words.ts';

export type QuantityKind = 'PERCENT' | 'POINTS' | 'MONEY' | 'FACTOR' | 'DURATION' | 'SIZE' | 'COUNT' | 'SCORE';

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

interface Measure {
  kind: QuantityKind;
  unit: string;
  times: number;
  /** How far behind the number its unit reaches. */
  length: number;
}

/** The parts of a number. */
interface Written {
  money: string | undefined;
  from: string | undefined;
  word: string | undefined;
  scale: string | undefined;
}

/** Null for what is no quantity for sure. */
export function measureOf(before: string, rest: string, { money, from, word, scale }: Written): Measure | null {
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
