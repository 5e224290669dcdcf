import type { Quote } from '../reading/quotes.ts';
import { speechStarts } from './paper-rules.ts';

/** A quoted phrase as a title might be: without the sentence's punctuation, and with what its shape says. */
export interface Phrase extends Quote {
  /** The phrase on one line, without the comma or full stop that American style puts inside the quotation marks. */
  title: string;
  words: number;
  /** Its first word has a capital or a digit ("Attention …", "3D …", "vLLM …"). */
  begins: boolean;
  /** Reads like quoted speech ("We find that …"). */
  spoken: boolean;
  /** Could be a title where the words around it only hint at one: no quoted speech, three words or more. */
  titleLike: boolean;
}

const speech = new Set(speechStarts.words);

export function phraseOf(text: string, quote: Quote): Phrase {
  let { start, end } = quote;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /[\s,;:.]/.test(text[end - 1] as string) && !endsWithInitials(text, end)) end -= 1;
  const title = text.slice(start, end).replace(/\s+/g, ' ');
  const words = title.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  // "…" or "..." at the end: a title cut short is no title.
  const whole = !/(?:\.\.\.?|…)["'”’]?$/.test(text.slice(start, quote.end).trimEnd());
  const begins = whole && /[\p{Lu}\p{N}]/u.test(words[0] ?? '');
  const spoken = speech.has((words[0] ?? '').toLowerCase()) && !headline(words);
  const titleLike = begins && !spoken && (words.length >= 4 || (words.length === 3 && headline(words)));
  return { ...quote, start, end, title, words: words.length, begins, spoken, titleLike };
}

/** "U.S." keeps its last stop. */
function endsWithInitials(text: string, end: number): boolean {
  return /(?:^|[^\p{L}])\p{Lu}\.\p{Lu}\.$/u.test(text.slice(Math.max(0, end - 5), end));
}

/** Most of the longer words have a capital or a digit. */
function headline(words: string[]): boolean {
  const long = words.filter((word) => word.length >= 4);
  const capital = long.filter((word) => /[\p{Lu}\p{N}]/u.test(word));
  return long.length > 0 && capital.length >= 0.6 * long.length;
}
