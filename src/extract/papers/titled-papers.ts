import { evidenceAt } from '../../model/evidence-at.ts';
import type { Evidence, PaperClaim } from '../../model.ts';
import { labelKey } from '../../text/tokens.ts';
import type { Reading } from '../reading/reading.ts';
import { type Citation, citationsIn, nearestCitation } from './citations.ts';
import { type QuotedTitle, quotedTitles } from './paper-titles.ts';
import { yearOf } from './paper-years.ts';
import { phraseOf } from './title-shape.ts';

/** A paper that the text names by its title, with the places that say so. */
export interface TitledPaper {
  claim: PaperClaim;
  places: QuotedTitle[];
}

/** From here on (UTF-16 units, or a third of the text where that is more) a first mention is one in passing. */
const opening = 600;

/** The papers named by quoted titles, in the text's order; every other quotation of a title is evidence too. */
export function titledPapers(reading: Reading): TitledPaper[] {
  const byKey = new Map<string, QuotedTitle[]>();
  for (const title of quotedTitles(reading)) {
    const key = labelKey(title.phrase.title);
    const known = byKey.get(key);
    if (known) known.push(title);
    else byKey.set(key, [title]);
  }
  const repeated = repetitions(reading, byKey);
  return [...byKey].map(([key, places]) => ({ claim: claimOf(places, repeated.get(key) ?? [], reading), places }));
}

function claimOf(places: QuotedTitle[], repeated: Evidence[], reading: Reading): PaperClaim {
  const cued = places.map(({ phrase, rule, confidence }) => evidenceAt(reading.text, phrase, rule, confidence));
  const cited = firstOf(places, (place) => citationOf(place, reading));
  const background = places.every((place) => place.background);
  const evidence = [...cued, ...repeated];
  return {
    title: places[0]?.phrase.title ?? null,
    arxivId: null,
    doi: null,
    url: null,
    year: firstOf(places, (place) => yearOf(place, reading)) ?? cited?.year ?? null,
    citedAs: cited?.text ?? null,
    role: !background && evidence.some(({ start }) => isSubject(start, reading)) ? 'COVERS' : 'MENTIONS',
    evidence,
  };
}

/** Places of a title beyond these add no year and no authors. */
const placesRead = 5;

function firstOf<T>(places: QuotedTitle[], read: (place: QuotedTitle) => T | null): T | null {
  for (const place of places.slice(0, placesRead)) {
    const found = read(place);
    if (found !== null) return found;
  }
  return null;
}

/** Quotations of a known title that no cue introduces. */
function repetitions({ text, quotes }: Reading, byKey: Map<string, QuotedTitle[]>): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  if (byKey.size === 0) return found;
  const cued = new Set([...byKey.values()].flatMap((places) => places.map(({ phrase }) => phrase.outerStart)));
  for (const quote of quotes) {
    if (cued.has(quote.outerStart)) continue;
    const phrase = phraseOf(text, quote);
    const key = labelKey(phrase.title);
    if (!byKey.has(key)) continue;
    const evidence = evidenceAt(text, phrase, 'repeated-title', 0.9);
    const known = found.get(key);
    if (known) known.push(evidence);
    else found.set(key, [evidence]);
  }
  return found;
}

function citationOf({ phrase, sentence }: QuotedTitle, { masked }: Reading): Citation | null {
  const start = Math.max(sentence.start, phrase.outerStart - 160);
  const end = Math.min(sentence.end, phrase.outerEnd + 100);
  return nearestCitation(citationsIn(masked, { start, end }), phrase.outerStart, phrase.outerEnd, 160);
}

/** Where a brief says what it is about: its title, summary, first key points, and the first part of its text. */
function isSubject(start: number, { text, passages }: Reading): boolean {
  if (start < Math.max(opening, text.length / 3)) return true;
  const passage = passages.findLast((one) => one.start <= start);
  return (
    passage?.kind === 'TITLE' || passage?.kind === 'SUMMARY' || (passage?.kind === 'KEY_POINT' && passage.position < 3)
  );
}
