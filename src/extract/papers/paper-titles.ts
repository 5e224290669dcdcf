import type { Quote } from '../reading/quotes.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import { emphasisIn } from './emphasis.ts';
import { type Cue, titleCue } from './title-cues.ts';
import { type Phrase, phraseOf } from './title-shape.ts';

/** A quoted title, and what says so. */
export interface QuotedTitle extends Cue {
  phrase: Phrase;
  sentence: Sentence;
}

/** How far, in UTF-16 units, a cue may stand before and behind a quoted phrase. */
const [reachBefore, reachBehind] = [240, 160];

/**
 * The quoted phrases that are titles of papers, by the words around them. A phrase is taken only where its sentence
 * says that it is a title; a quoted term ("black box"), speech or the title of a book or a post is left.
 */
export function quotedTitles(reading: Reading): QuotedTitle[] {
  const { text, masked, sentences } = reading;
  const quotes = quotedOrEmphasised(reading);
  const titles: QuotedTitle[] = [];
  let at = 0;
  for (const [index, quote] of quotes.entries()) {
    while (at + 1 < sentences.length && (sentences[at + 1] as Sentence).start <= quote.outerStart) at += 1;
    const sentence = sentences[at] as Sentence;
    const phrase = phraseOf(text, quote);
    if (!phrase.begins) continue;
    const previous = sentences[at - 1];
    const last = titles.at(-1);
    const cue = titleCue({
      phrase,
      before: masked.slice(Math.max(sentence.start, quote.outerStart - reachBefore), quote.outerStart),
      behind: masked.slice(quote.outerEnd, Math.min(sentence.end, quote.outerEnd + reachBehind)),
      earlier: previous ? masked.slice(Math.max(previous.start, previous.end - reachBefore), previous.end) : '',
      heading: sentence.passage.kind === 'TITLE' || sentence.passage.kind === 'HEADING',
      coordinate: last?.sentence === sentence && last.phrase.outerEnd === quotes[index - 1]?.outerEnd ? last : null,
    });
    if (cue) titles.push({ ...cue, phrase, sentence });
  }
  return titles;
}

/** Emphasis beside quotation marks; inside them it is the quotation's. */
function quotedOrEmphasised({ text, quotes, passages }: Reading): Quote[] {
  if (!/[*_]\p{L}/u.test(text)) return quotes;
  const emphasised = passages.flatMap((passage) => emphasisIn(text, passage));
  const all = [...quotes, ...emphasised].sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
  let end = 0;
  return all.filter(({ outerStart, outerEnd }) => {
    if (outerStart < end) return false;
    end = outerEnd;
    return true;
  });
}
