import { type Token, withoutAccents } from '../../text/tokens.ts';
import { isProse, mayBeProse } from './prose.ts';
import type { Reading } from './reading.ts';
import type { Word } from './word.ts';

/** Longest word that parts are joined to (UTF-16 units). */
const longestWord = 60;

/** Abbreviated titles whose full stop ends no name. */
const dotted = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'st', 'sen', 'rep', 'gov', 'gen']);

/** The words of every sentence of running text that has a capital in it: read once for people and organizations. */
export function capitalised(reading: Reading): Word[][] {
  const { text, tokens } = reading;
  const found: Word[][] = [];
  let at = 0;
  for (const sentence of reading.sentences) {
    while (at < tokens.length && (tokens[at] as Token).start < sentence.start) at += 1;
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < sentence.end) at += 1;
    if (!mayBeProse(sentence)) continue;
    const words = wordsOf(text, tokens, from, at);
    if (words.some(({ capital }) => capital) && isProse(text, sentence, words)) found.push(words);
  }
  return found;
}

function wordsOf(text: string, tokens: Token[], from: number, to: number): Word[] {
  const words: Word[] = [];
  let last: Word | null = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const raw = withoutPossessive(token.raw);
    const end = token.start + raw.length;
    if (last && joins(text, last, token.start)) {
      last.end = end;
      last.raw = text.slice(last.start, end);
      last.norm = withoutAccents(last.raw);
      last.initial = false;
      last.dotted = text[end] === '.';
      last.possessive = raw.length < token.raw.length;
      continue;
    }
    const capital = isCapital(raw[0] as string);
    last = {
      start: token.start,
      end,
      raw,
      norm: raw === token.raw ? token.small : withoutAccents(raw),
      capital,
      initial: capital && raw.length === 1,
      dotted: text[end] === '.',
      possessive: raw.length < token.raw.length,
      follows: last !== null && adjoins(text, last, token.start),
    };
    words.push(last);
  }
  return words;
}

const isCapital = (letter: string) =>
  (letter >= 'A' && letter <= 'Z') || (letter > '\u007f' && letter !== letter.toLowerCase());
const isLetter = (letter: string) => letter.toLowerCase() !== letter.toUpperCase();

function withoutPossessive(raw: string): string {
  const { length } = raw;
  return length > 2 && raw[length - 1] === 's' && (raw[length - 2] === "'" || raw[length - 2] === '’')
    ? raw.slice(0, -2)
    : raw;
}

/** "Mei-Chen" */
function joins(text: string, last: Word, start: number): boolean {
  return (
    start === last.end + 1 &&
    text[last.end] === '-' &&
    last.end - last.start < longestWord &&
    isLetter(text[last.end - 1] as string)
  );
}

function adjoins(text: string, last: Word, start: number): boolean {
  const first = text[last.end] as string;
  if (start === last.end + 1)
    return first === ' ' || first === '\n' || first === '\u00a0' || (first === '.' && last.initial);
  if (first !== '.' || start > last.end + 3) return false;
  const gap = text.slice(last.end, start);
  if (gap === '.-' || gap === '. -') return last.initial;
  return gap === '. ' && (last.initial || dotted.has(last.norm));
}
