import type { Brief, Match, NameRef } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import { matchConfidence } from './confidence.ts';
import { everydaySense } from './everyday-sense.ts';
import { isProse, kindsOf } from './place.ts';
import { senseOf } from './sense.ts';
import { type BriefWords, type Surroundings, surroundingsOf } from './surroundings.ts';

/** A name where the text has it, and what it means there. */
export interface Meant {
  match: Match;
  ref: NameRef;
  confidence: number;
}

/**
 * What each name found in a brief means: one meaning for all places of a name, and none where the brief does not tell
 * which.
 */
export function meanings(brief: Brief, tokens: Token[], matches: Match[], words: BriefWords): Meant[] {
  if (matches.length === 0) return [];
  const kindAt = kindsOf(brief);
  const prose = matches.filter((match) => {
    if (!isProse(kindAt(match.start))) return false;
    return !inAddress(brief.text, match) && !everydaySense(match.key, tokens, match.start);
  });
  const around = surroundingsOf(words, tokens, prose);
  const meant: Meant[] = [];
  for (const places of byName(prose)) {
    const quotes = places.map(({ start, end }) => brief.text.slice(start, end));
    const ref = senseOf(places, quotes, around);
    if (!ref) continue;
    for (const match of places) meant.push({ match, ref, confidence: confidenceOf(ref, match, around) });
  }
  return meant.toSorted((a, b) => a.match.start - b.match.start);
}

/** Names of people, papers and organizations are judged by their words alone. */
function confidenceOf(ref: NameRef, match: Match, around: Surroundings): number {
  if (ref.type === 'CONCEPT') return matchConfidence(ref, match, around);
  const severalWords = match.key.includes(' ');
  if (ref.status === 'CURATED') return severalWords ? 0.95 : 0.9;
  return severalWords ? 0.9 : 0.85;
}

/** Places with one name and one choice of meanings: "RAG" may have another than "rag". */
function byName(matches: Match[]): Match[][] {
  const groups: Match[][] = [];
  const byKey = new Map<string, Match[][]>();
  for (const match of matches) {
    const sameKey = byKey.get(match.key);
    const places = sameKey?.find(([first]) => sameChoice(first as Match, match));
    if (places) {
      places.push(match);
      continue;
    }
    const own = [match];
    groups.push(own);
    if (sameKey) sameKey.push(own);
    else byKey.set(match.key, [own]);
  }
  return groups;
}

const sameChoice = ({ refs: a }: Match, { refs: b }: Match) =>
  a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);

/** No address is longer (UTF-16 units) in front of a name in it. */
const longestAddress = 200;

const inAddresses = '/.:=_?&@-';

/** Whether a name is part of an address or identifier in running text: "https://site.example/attention", "arXiv:2401.00001". */
function inAddress(text: string, { start, end }: Match): boolean {
  if (!inAddresses.includes(text[start - 1] ?? ' ') && !inAddresses.includes(text[end] ?? ' ')) return false;
  if (text.startsWith('://', end) || /^:\d/.test(text.slice(end, end + 2))) return true;
  const least = Math.max(0, start - longestAddress);
  let from = start;
  while (from > least && !/\s/.test(text[from - 1] as string)) from -= 1;
  const head = text.slice(from, start);
  return head.includes('://') || head.startsWith('www.');
}
