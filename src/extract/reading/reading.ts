import type { Brief } from '../../model.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Quote, quotesIn } from './quotes.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

/** A brief's text, read once: its words, passages, sentences and quoted phrases, each list in the text's order. */
export interface Reading {
  text: string;
  /** The text with every quoted phrase blotted out, so that no cue is found in a title. Same offsets. */
  masked: string;
  tokens: Token[];
  passages: Passage[];
  sentences: Sentence[];
  quotes: Quote[];
}

/** Stands for a letter of a quoted phrase: no letter, digit, space or punctuation of ours. */
const blot = '\u25a0';

export function readingOf(brief: Pick<Brief, 'text' | 'sections'>): Reading {
  const passages = passagesOf(brief);
  const sentences: Sentence[] = [];
  const quotes: Quote[] = [];
  for (const passage of passages) {
    const quoted = quotesIn(brief.text, passage.start, passage.end);
    for (const sentence of sentencesIn(brief.text, passage, quoted)) sentences.push(sentence);
    for (const quote of quoted) quotes.push(quote);
  }
  const { text } = brief;
  return { text, masked: masked(text, quotes), tokens: tokenize(text), passages, sentences, quotes };
}

function masked(text: string, quotes: Quote[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of quotes) {
    pieces.push(text.slice(at, start), blot.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** The sentence that `at` stands in, by bisection. */
export function sentenceAt(sentences: Sentence[], at: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
