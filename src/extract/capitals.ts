import type { Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { withoutAccents } from './word-lists.ts';

/** A word of a sentence as names are looked for in it: parts joined by hyphens are one, a possessive is none of it. */
export interface Word {
  start: number;
  end: number;
  raw: string;
  /** Small letters without accents. */
  norm: string;
  capital: boolean;
  /** "J." of "J. Roe", or "J" alone. */
  initial: boolean;
  /** A full stop stands behind it. */
  dotted: boolean;
  possessive: boolean;
  /** Stands behind the word before it with nothing but a space (or the full stop of an initial or a title) between. */
  follows: boolean;
}

/** Longest word that parts are joined to (UTF-16 units). */
const longestWord = 60;

/** Abbreviated titles whose full stop ends no name. */
const dotted = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'st', 'sen', 'rep', 'gov', 'gen']);

/** The words of every sentence of running text that has a capital inside. */
export function* capitalised(reading: Reading): Generator<{ sentence: Sentence; words: Word[] }> {
  const { text, tokens } = reading;
  let at = 0;
  for (const sentence of reading.sentences) {
    while (at < tokens.length && (tokens[at] as { start: number }).start < sentence.start) at += 1;
    const words: Word[] = [];
    let capitals = 0;
    let last: Word | null = null;
    for (; at < tokens.length; at += 1) {
      const token = tokens[at] as (typeof tokens)[number];
      if (token.start >= sentence.end) break;
      const raw = withoutPossessive(token.raw);
      const end = token.start + raw.length;
      const gap: string = last ? text.slice(last.end, token.start) : '';
      if (last && gap === '-' && last.end - last.start < longestWord && isLetter(text[last.end - 1] as string)) {
        last.end = end;
        last.raw = text.slice(last.start, end);
        last.norm = withoutAccents(last.raw);
        last.initial = false;
        last.dotted = text[end] === '.';
        last.possessive = raw.length < token.raw.length;
        continue;
      }
      const word: Word = {
        start: token.start,
        end,
        raw,
        norm: withoutAccents(raw),
        capital: isCapital(raw[0] as string),
        initial: raw.length === 1 && isCapital(raw),
        dotted: text[end] === '.',
        possessive: raw.length < token.raw.length,
        follows: last !== null && adjoins(last, gap),
      };
      if (word.capital) capitals += 1;
      words.push(word);
      last = word;
    }
    if (capitals > 0) yield { sentence, words };
  }
}

const isCapital = (letter: string) => letter !== letter.toLowerCase() && letter === letter.toUpperCase();
const isLetter = (letter: string) => letter.toLowerCase() !== letter.toUpperCase();

function withoutPossessive(raw: string): string {
  const tail = raw.slice(-2);
  return tail === "'s" || tail === '’s' ? raw.slice(0, -2) : raw;
}

function adjoins(last: Word, gap: string): boolean {
  if (gap === ' ' || gap === '\n' || gap === '\u00a0') return true;
  if (gap === '.' || gap === '.-' || gap === '. -') return last.initial;
  return gap === '. ' && (last.initial || dotted.has(last.norm));
}
