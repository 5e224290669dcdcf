import type { Token } from '../../text/tokens.ts';
import { isCoined, isNameLike, wordClass } from '../reading/word-classes.ts';
import { gapBehind, type Words } from '../reading/words.ts';
import { isSeveral, subjectTerm, type TermWords, termEndingAt, termStartingAt } from './defined-term.ts';
import { agrees, type DefiningPhrase, definingPhrase } from './defining-phrase.ts';
import { type DefinitionRule, leadingIn, openings, spokenOf } from './definition-cues.ts';
import { definitionEnd, type Place } from './definition-end.ts';

/** A definition as words; `textFirst` to `textEnd` (exclusive) is what defines. */
export interface Found {
  rule: DefinitionRule;
  term: TermWords;
  textFirst: number;
  textEnd: number;
}

export const normAt = ({ tokens, to }: Words, at: number) => (at >= 0 && at < to ? (tokens[at] as Token).norm : '');
const isBe = (norm: string) => norm === 'is' || norm === 'are';

/** "X is a method that …", "X are models that …", "X is when …", from the "is" on. */
export function copula(words: Words, at: number): Found | null {
  const begin = ['essentially', 'basically', 'simply'].includes(normAt(words, at + 1)) ? at + 2 : at + 1;
  if (begin >= words.to || gapBehind(words, at) !== ' ') return null;
  const when = normAt(words, begin) === 'when';
  const phrase = when ? null : definingPhrase(words, begin, normAt(words, at) === 'are');
  const term = phrase || when ? subject(words, at - 1) : null;
  if (!term) return null;
  if (phrase) return ended(words, 'is-a', term, phrase);
  return said(words, 'is-when', term, begin);
}

/** "X, a framework that …", "X (a …)", "X – a …", "X: a …" at a line's start, "X, which is a …", from the article on. */
export function apposition(words: Words, at: number): Found | null {
  const { from } = words;
  const clause = isBe(normAt(words, at - 1)) && normAt(words, at - 2) === 'which';
  const head = clause ? at - 3 : at - 1;
  if (head < from) return null;
  const gap = gapBehind(words, head);
  // Most articles stand behind a word and a space.
  if (gap === ' ') return null;
  const mark = /^["”’'*_`]*\)?(,| \(| [–—-]|[–—]| --|:)["”]? ?$/.exec(gap)?.[1];
  const own = mark === ' (' ? { ...words, to: bracketEnd(words, at) } : words;
  const phrase = mark ? definingPhrase(own, at) : null;
  if (!phrase) return null;
  if (mark === ':') {
    const term = lineTerm(words, head);
    return term && ended(words, 'list-item', term, phrase);
  }
  const term = termEndingAt(words, beforeBracket(words, head));
  if (!term || !agrees(words, phrase, isSeveral(words, term))) return null;
  const verbBefore = words.tokens
    .slice(from, term.first)
    .some(({ raw, norm }) => isBe(norm) || ['verb', 'participle', 'gerund'].includes(wordClass(raw)));
  const place = mark === ' (' ? 'predicate' : verbBefore ? 'behind object' : 'behind subject';
  const found = ended(own, 'apposition', term, phrase, place);
  // "In Kestrel, a policy that goes left wins": the opening's comma, and the sentence's subject.
  const opened = mark === ',' && isOpening(words, head);
  const goesOn = found !== null && found.textEnd < words.to && gapBehind(words, found.textEnd - 1).includes(',');
  return opened && !goesOn ? null : found;
}

/** The first word behind the bracket that the word at `at` stands in. */
function bracketEnd(words: Words, at: number): number {
  let to = at + 1;
  while (to < words.to && !gapBehind(words, to - 1).includes(')')) to += 1;
  return to;
}

function isOpening(words: Words, head: number): boolean {
  const { start, norm } = words.tokens[words.from] as Token;
  return openings.has(norm) && !words.text.slice(start, (words.tokens[head] as Token).end).includes(',');
}

/** "X refers to …", "X denotes …", "X is defined as …", "X, defined as …". */
export function reference(words: Words, at: number): Found | null {
  const [cue, next] = [normAt(words, at), normAt(words, at + 1)];
  if ((cue === 'refer' && next !== 'to') || (cue === 'defined' && next !== 'as')) return null;
  const be = isBe(normAt(words, at - 1));
  const inserted = cue === 'defined' && !be;
  if (inserted && gapBehind(words, at - 1) !== ', ') return null;
  const term = inserted ? termEndingAt(words, beforeBracket(words, at - 1)) : subject(words, be ? at - 2 : at - 1);
  return term && said(words, 'refers-to', term, cue === 'denote' ? at + 1 : at + 2);
}

/** "by X we mean …". */
export function meaning(words: Words, at: number): Found | null {
  if (!['we', 'i'].includes(normAt(words, at - 1))) return null;
  for (let by = at - 3; by >= Math.max(words.from, at - 9); by -= 1) {
    if (normAt(words, by) !== 'by') continue;
    const term = subjectTerm(words, by + 1, at - 2);
    return term && said(words, 'we-define', term, at + 1);
  }
  return null;
}

/** "we define X as …". */
export function defining(words: Words, at: number): Found | null {
  const term = at + 1 < words.to ? termStartingAt(words, at + 1) : null;
  return term && normAt(words, term.last + 1) === 'as' ? said(words, 'we-define', term, term.last + 2) : null;
}

/** What is said of a term in any words, up to where another statement begins. Too little defines nothing. */
function said(words: Words, rule: DefinitionRule, term: TermWords, first: number): Found | null {
  if (words.to - first < 4 || normAt(words, first).startsWith('follow')) return null;
  const end = definitionEnd(words, { first, kind: first, behind: first + 1 });
  return end !== null && end - first >= 4 ? { rule, term, textFirst: first, textEnd: end } : null;
}

function ended(
  words: Words,
  rule: DefinitionRule,
  term: TermWords,
  phrase: DefiningPhrase,
  place: Place = 'predicate',
): Found | null {
  const end = definitionEnd(words, phrase, place);
  return end === null ? null : { rule, term, textFirst: phrase.first, textEnd: end };
}

/** The subject that ends at `last`: from the sentence's start, or from behind a short opening and its comma. */
function subject(words: Words, last: number): TermWords | null {
  const { from } = words;
  const own = last < from ? null : beforeSynonym(words, last);
  if (own === null) return null;
  const end = beforeBracket(words, own);
  for (let first = end; first >= from && end - first < 9; first -= 1) {
    const opens =
      first === from || (/^["”’']?[,:]\s["“‘']?$/.test(gapBehind(words, first - 1)) && isLead(words, first));
    if (opens) return subjectTerm(words, behindTermWord(words, first, end), end);
  }
  return null;
}

/** The last word of X in "X, or Y, is a …" and "X, also known as Y, is a …"; null where another comma parts subject and verb. */
function beforeSynonym(words: Words, last: number): number | null {
  if (!gapBehind(words, last).includes(',')) return last;
  for (let at = last; at > words.from && last - at < 8; at -= 1) {
    const known = ['known', 'called', 'abbreviated', 'short'].includes(normAt(words, at)) || normAt(words, at) === 'or';
    const also = normAt(words, at - 1) === 'also' ? at - 2 : at - 1;
    if (known && also >= words.from && gapBehind(words, also).startsWith(',')) return also;
  }
  return null;
}

/** "The term X refers to …": X alone. */
function behindTermWord(words: Words, first: number, end: number): number {
  const at = normAt(words, first) === 'the' ? first + 1 : first;
  if (!['term', 'word', 'phrase', 'concept'].includes(normAt(words, at)) || at >= end) return first;
  return at + (normAt(words, at + 1) === 'of' && at + 1 < end ? 2 : 1);
}

/** A few words before a comma that state nothing themselves: "However,", "In this paper,". */
function isLead({ tokens, from }: Words, to: number): boolean {
  return to - from < 9 && !tokens.slice(from, to).some(({ norm }) => leadingIn.has(norm));
}

/** The last word of the term before its short form in brackets: "low-rank adaptation (LoRA), a …". */
function beforeBracket(words: Words, last: number): number {
  if (last + 1 >= words.tokens.length || !/^["”’']?\)/.test(gapBehind(words, last))) return last;
  for (let at = last; at > words.from && last - at < 5; at -= 1) {
    if (gapBehind(words, at - 1).includes('(')) return at - 1;
  }
  return last;
}

/** "● X: a benchmark that …": a name, alone at the start of its line. "Finding: a model that …" names nothing. */
function lineTerm(words: Words, last: number): TermWords | null {
  const { text, tokens, from } = words;
  const start = (tokens[from] as Token).start;
  if (!/(?:^|\n)[\s•●▪*–—-]*$/.test(text.slice(Math.max(0, start - 8), start))) return null;
  const term = subjectTerm(words, from, beforeBracket(words, last));
  if (!term) return null;
  const own = tokens.slice(term.first, term.last + 1);
  const titled = own.length > 1 && own.every(({ raw }) => isNameLike(raw) || spokenOf.has(raw.toLowerCase()));
  return titled || own.some(({ raw }) => isCoined(raw)) ? term : null;
}
