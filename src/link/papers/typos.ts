import { isEnglish } from '../../text/english-words.ts';
import { beginnings, endings, littleWords, prefixes, suffixes } from './typo-rules.ts';

/** Shorter words are one letter from too many others, as typed and as meant; longer ones are no words. */
const shortest = { little: 2, typed: 3, meant: 4 };
const longest = 40;
/** Shorter stems are none: of what a prefix is put before, a suffix behind, and of what either is exchanged. */
const shortestStem = { prefix: 5, suffix: 4, pair: 4 };

const letters = 'abcdefghijklmnopqrstuvwxyz';

const listOf = (rows: { words: string }[]) => rows.flatMap(({ words }) => words.split(' '));
const prefixList = listOf(prefixes);
const suffixList = listOf(suffixes);
const pairsOf = (rows: { words: string }[]) =>
  rows.flatMap(({ words }) => {
    const parts = words.split(' ').map((part) => part.replace('-', ''));
    return parts.flatMap((one) => parts.filter((other) => other !== one).map((other) => [one, other] as const));
  });
const beginningPairs = pairsOf(beginnings);
const endingPairs = pairsOf(endings).filter(([typed]) => typed !== '');
const little = new Set(littleWords.split(' '));

/**
 * The known words that a word may be a typing mistake for: one letter wrong, too many, missing, or two exchanged
 * (Damerau's four). None for what is a word itself, known or English or made of such; none for numbers; none where the
 * change is of a kind that makes another word (typo-rules.ts). `word` is in lower case.
 */
export function corrections(word: string, isKnown: (word: string) => boolean): string[] {
  if (word.length < shortest.little || word.length > longest || !/^[a-z]+$/.test(word)) return [];
  if (isKnown(word) || isEnglish(word) || isRoman(word)) return [];
  const near = [...oneSlipFrom(word)].filter(isKnown);
  const isWord = (part: string) => isKnown(part) || isEnglish(part);
  if (near.length === 0 || isDerived(word, isWord)) return [];
  return near.filter(
    (meant) =>
      little.has(meant) ||
      (word.length >= shortest.typed &&
        meant.length >= shortest.meant &&
        !isRoman(meant) &&
        !isBaseOf(word, meant, isWord) &&
        !beginDifferently(word, meant) &&
        !endDifferently(word, meant)),
  );
}

/** Numbers are no words: XIII is not XII. */
const isRoman = (word: string) => /^[ivx]+$/.test(word);

/** Whether a word is made of another by a prefix or suffix. */
function isDerived(word: string, isWord: (part: string) => boolean): boolean {
  for (const prefix of prefixList) {
    if (!word.startsWith(prefix)) continue;
    const stem = word.slice(prefix.length);
    if (stem.length >= shortestStem.prefix && isWord(stem)) return true;
  }
  for (const suffix of suffixList) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (stem.length < shortestStem.suffix - 1) continue;
    const silent = suffix.startsWith('e') || suffix.startsWith('i') ? `${stem}e` : stem;
    const single = /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
    if ([stem, silent, single].some((each) => each.length >= shortestStem.suffix && isWord(each))) return true;
  }
  return false;
}

/** "correlate" is what "correlated" is made of; "learne" is not, for that is "learn". */
function isBaseOf(typed: string, meant: string, isWord: (part: string) => boolean): boolean {
  return /e[drs]$/.test(meant) && typed === meant.slice(0, -1) && !isWord(meant.slice(0, -2));
}

function* oneSlipFrom(word: string): Generator<string> {
  const seen = new Set([word]);
  for (let at = 0; at <= word.length; at += 1) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    const changed: string[] = [];
    if (behind) changed.push(before + behind.slice(1));
    if (behind.length > 1) changed.push(`${before}${behind[1]}${behind[0]}${behind.slice(2)}`);
    for (const letter of letters) {
      changed.push(before + letter + behind);
      if (behind) changed.push(before + letter + behind.slice(1));
    }
    for (const other of changed) {
      if (seen.has(other)) continue;
      seen.add(other);
      yield other;
    }
  }
}

function beginDifferently(typed: string, meant: string): boolean {
  return beginningPairs.some(([one, other]) => {
    const stem = typed.slice(one.length);
    return typed.startsWith(one) && stem.length >= shortestStem.pair && meant === other + stem;
  });
}

function endDifferently(typed: string, meant: string): boolean {
  return endingPairs.some(([one, other]) => {
    const stem = typed.slice(0, typed.length - one.length);
    return typed.endsWith(one) && stem.length >= shortestStem.pair && meant === stem + other;
  });
}
