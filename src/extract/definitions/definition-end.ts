import { normalizeWord, type Token } from '../../text/tokens.ts';
import { wordClass } from '../reading/word-classes.ts';
import { gapBehind, type Words } from '../reading/words.ts';
import { articles, type DefiningPhrase } from './defining-phrase.ts';
import { goingOn } from './definition-rows.ts';

/** Longest definition (UTF-16 units). */
const longest = 420;
/** The fewest content words before a comma that may end it. */
const leastContent = 2;

/** Where it stands: as a predicate to the end, or behind a comma; there the sentence's own verb may still come if its subject is defined. */
export type Place = 'predicate' | 'behind subject' | 'behind object';

const statements = new Set(goingOn.words.map(normalizeWord));
const relative = new Set(['that', 'which', 'who', 'where', 'whose', 'to', 'when', 'how']);
const auxiliaries = new Set(['is', 'are', 'has', 'have', 'was', 'were', 'can', 'will']);

/**
 * The last word (exclusive) of the definition that `phrase` begins: up to the sentence's end, a semicolon, a dash, a
 * bracket that closes, or a comma behind which another statement begins. Null where it is one of a list, or too long.
 */
export function definitionEnd(words: Words, phrase: DefiningPhrase, place: Place = 'predicate'): number | null {
  const { text, tokens, to } = words;
  let [open, content, commas] = [0, 0, 0];
  let index = Math.min(phrase.behind + 1, to);
  for (; index < to; index += 1) {
    const gap = gapBehind(words, index - 1);
    if (open === 0 && isBreak(gap, tokens[index] as Token)) break;
    open += depth(gap);
    if (open < 0) break;
    if (open === 0 && gap.includes(',')) {
      const on = goesOn(words, index, place, commas);
      if (inserted(place) && on === 'list' && commas === 0) return null;
      commas += 1;
      // "with support for X, the ability to …, a system of … and more"
      if (place === 'behind object' && on !== 'same' && articles.has((tokens[index] as Token).norm)) return null;
      if (on === 'statement' && content >= leastContent) break;
      if (on === 'statement' && inserted(place)) return null;
      if (on === 'doing' && content >= leastContent && !isHeldBack(tokens[index - 1] as Token)) break;
    }
    if (open === 0 && content >= leastContent && anotherVerb(words, index, phrase.behind)) break;
    if (wordClass((tokens[index] as Token).raw) !== 'function') content += 1;
  }
  // "…, and crucially, without …"
  if (index - 2 > phrase.behind && leadsOn(tokens[index - 2] as Token, tokens[index - 1] as Token)) index -= 2;
  const end = (tokens[index - 1] as Token).end;
  return end - (tokens[phrase.first] as Token).start <= longest && text.length >= end ? index : null;
}

/** "for building, testing and running", "foundational, evolving principles": what follows is more of the same. */
const isHeldBack = ({ raw }: Token) => ['gerund', 'adjective'].includes(wordClass(raw));

/** "a model for agents and excels at …", "… but struggles": no part of what it is, where no "that" went before. */
function anotherVerb({ tokens, to }: Words, index: number, behind: number): boolean {
  const { norm } = tokens[index] as Token;
  if (norm === 'but') return true;
  if (norm !== 'and' || index + 1 >= to || wordClass((tokens[index + 1] as Token).raw) !== 'verb') return false;
  return !tokens.slice(behind, index).some((token) => relative.has(token.norm));
}

const leadsOn = ({ norm }: Token, { raw }: Token) => (norm === 'and' || norm === 'but') && wordClass(raw) === 'adverb';

const inserted = (place: Place) => place !== 'predicate';

const isBreak = (gap: string, next: Token) =>
  /;|[—–]|\s-{1,2}\s|:\s/.test(gap) || (/[.!?][*_"”’']*\s/.test(gap) && /^\p{Lu}/u.test(next.raw));

function depth(gap: string): number {
  let change = 0;
  for (const mark of gap) change += '(['.includes(mark) ? 1 : ')]'.includes(mark) ? -1 : 0;
  return change;
}

/** What stands behind a comma: another statement ("…, so it"), the last of a list ("…, and a solver"), or more of the same. */
function goesOn(
  { tokens, to }: Words,
  index: number,
  place: Place,
  commas: number,
): 'statement' | 'doing' | 'list' | 'same' {
  const { norm, raw } = tokens[index] as Token;
  const is = wordClass(raw);
  if (norm === 'and' || norm === 'or') {
    const next = index + 1 < to ? (tokens[index + 1] as Token) : null;
    const verb = next && (auxiliaries.has(next.norm) || ['verb', 'adverb'].includes(wordClass(next.raw)));
    // "…, and adds support" goes on with the subject; "that cuts, sorts, and adds" with the list.
    if (verb) return place === 'behind subject' || (inserted(place) && commas === 0) ? 'statement' : 'same';
    if (next && statements.has(next.norm)) return 'statement';
    if (next && articles.has(next.norm) && place === 'predicate') return 'statement';
    return 'list';
  }
  if (statements.has(norm)) return 'statement';
  if (is === 'gerund') return 'doing';
  if (inserted(place) && (is === 'participle' || auxiliaries.has(norm))) return 'statement';
  if (place === 'behind subject' && is === 'verb') return 'statement';
  // "…, a much larger corpus than …" is told of its last word.
  return articles.has(norm) ? 'statement' : 'same';
}
