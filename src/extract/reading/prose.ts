import type { SectionKind } from '../../model.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './word.ts';

const elsewhere = new Set(['TITLE', 'HEADING', 'LINK', 'SOURCE', 'TOPIC', 'TERM', 'AUDIENCE']);

/** Whether a sentence stands where text runs on. */
export const mayBeProse = ({ passage }: Sentence) => !elsewhere.has(passage.kind ?? '');

/** Sentences of running text. In titles and lists every word may have a capital; a line that ends as a sentence may have more. */
export function isProse(text: string, { start, end }: Sentence, words: Word[]): boolean {
  const long = words.filter((word) => word.end - word.start > 3 && word.start < start + 400);
  const capital = long.filter((word) => word.capital);
  // A list of names, as in acknowledgements, has hardly a small word.
  if (
    words.length > 5 &&
    (text.slice(start, start + 400).match(/,/g)?.length ?? 0) > 1 &&
    /\.\s*$/.test(text.slice(Math.max(start, end - 4), end))
  )
    return true;
  const most = /[.!?]["'”’)]{0,2}\s{0,3}$/.test(text.slice(Math.max(start, end - 8), end))
    ? long.length - 1
    : 0.75 * long.length;
  return long.length < 5 || capital.length <= most;
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
