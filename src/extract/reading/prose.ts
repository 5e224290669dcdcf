import type { SectionKind } from '../../model.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './word.ts';

const elsewhere = new Set(['TITLE', 'HEADING', 'LINK', 'SOURCE', 'TOPIC', 'TERM', 'AUDIENCE']);

/** Whether a sentence stands where text runs on. */
export const mayBeProse = ({ passage }: Sentence) => !elsewhere.has(passage.kind ?? '');

/** Sentences of running text. In titles and lists every word may have a capital; a line that ends as a sentence may have more. */
export function isProse(text: string, { start, end }: Sentence, words: Word[]): boolean {
  let [long, capital] = [0, 0];
  for (const word of words) {
    if (word.end - word.start <= 3 || word.start >= start + 400) continue;
    long += 1;
    if (word.capital) capital += 1;
  }
  if (long < 5 || capital <= 0.75 * long) return true;
  const close = text.slice(Math.max(start, end - 8), end);
  if (capital < long && /[.!?]["'”’)]{0,2}\s{0,3}$/.test(close)) return true;
  // A list of names, as in acknowledgements, has hardly a small word.
  return words.length > 5 && /\.\s*$/.test(close.slice(-4)) && text.slice(start, start + 400).split(',').length > 2;
}

/** Sections whose sentences use and define terms. Titles, topics and addresses define nothing, and glossaries are read by their layout. */
export const readable = new Set<SectionKind>([
  'SUMMARY',
  'KEY_POINT',
  'BODY',
  'TAKEAWAY',
  'METHOD',
  'PRINCIPLE',
  'APPLICATION',
  'AUDIENCE',
  'CONCLUSION',
]);
