import type { Token } from '../../text/tokens.ts';
import { isCoined, isNameLike, wordClass } from '../reading/word-classes.ts';
import type { Words } from '../reading/words.ts';
import { articles } from './defining-phrase.ts';
import { genera, introducing, namedByLast, noTerms } from './definition-rows.ts';

const row = (id: string) => noTerms.find((each) => each.id === id)?.words ?? [];
const anaphora = new Set(row('anaphora'));
const occasions = new Set(row('occasion'));
const weak = new Set([...row('shell'), ...row('generic'), ...genera.flatMap(({ words }) => words)]);
const lastOfNamed = new Set(namedByLast);
const introduces = new Set(introducing.words);
/** Inside a term: "chain of thought", "mixture-of-experts". */
const linking = new Set(['of', 'in', 'for', 'to', 'the', 'and', 'on', 'as']);

const [mostWords, longest] = [7, 80];

/** A term as words: `first` to `last`, both inclusive. */
export interface TermWords {
  first: number;
  last: number;
}

/** How two words may be joined inside one term. */
const joint = /^(?: |[-‐‑/.+:'’]|['’]s )$/;

function joinedTo({ text, tokens }: Words, left: number): boolean {
  return joint.test(text.slice((tokens[left] as Token).end, (tokens[left + 1] as Token).start));
}

/** The words of a sentence's subject, `first` to `last`, without its article. Null for what is no term. */
export function subjectTerm(words: Words, first: number, last: number): TermWords | null {
  const { tokens } = words;
  const opening = tokens[first] as Token;
  const from = articles.has(opening.norm) ? first + 1 : first;
  if (from > last || last - from >= mostWords) return null;
  for (let index = from; index < last; index += 1) if (!joinedTo(words, index)) return null;
  const term = withoutOwner(words, { first: from, last });
  return isTerm(words, term, opening.norm) ? term : null;
}

/** The term that ends at `last`, inside a sentence: a name by its capitals, other terms by their class of words. */
export function termEndingAt(words: Words, last: number): TermWords | null {
  const { tokens, from } = words;
  const name = endsName(words, last);
  let first = last;
  while (first > from && last - first < mostWords && joinedTo(words, first - 1)) {
    const before = tokens[first - 1] as Token;
    if (/['’]s$/.test(before.raw) || before.raw.endsWith("s'")) break;
    if (!(name ? isPartOfName(words, first - 1) : isPartOfTerm(before, first === last))) break;
    first -= 1;
  }
  const before = first > from ? (tokens[first - 1] as Token).raw.toLowerCase() : '';
  if (!name && (tokens[first] as Token).raw === (tokens[first] as Token).raw.toLowerCase()) {
    // "needs deep insight, a test of …": what is set apart there is more than the last words.
    const is = wordClass((tokens[first] as Token).raw);
    if ((before !== '' && !introduces.has(before)) || is === 'participle' || is === 'gerund') return null;
  }
  return isTerm(words, { first, last }, before) ? { first, last } : null;
}

/** "Kestrel", "Kestrel 2", "ARC-AGI-2". */
function endsName(words: Words, last: number): boolean {
  const { raw } = words.tokens[last] as Token;
  if (isNameLike(raw)) return true;
  return /^\d+$/.test(raw) && last > words.from && joinedTo(words, last - 1) && endsName(words, last - 1);
}

/** Whether the term names several things: "engines", "Kestrel and Heron". */
export function isSeveral({ tokens }: Words, { first, last }: TermWords): boolean {
  const { raw, norm } = tokens[last] as Token;
  if (tokens.slice(first, last).some((token) => token.norm === 'and')) return true;
  return raw.endsWith('s') && norm !== raw.toLowerCase();
}

/** The term that begins at `first`, behind "called": in quotation marks, in capitals, or up to the first word that parts. */
export function termStartingAt(words: Words, first: number): TermWords | null {
  const { text, tokens, to } = words;
  const start = articles.has((tokens[first] as Token).norm) ? first + 1 : first;
  if (start >= to) return null;
  const opening = text[(tokens[start] as Token).start - 1] ?? ' ';
  const name = isNameLike((tokens[start] as Token).raw);
  let last = start;
  while (last + 1 < to && last - start < mostWords && joinedTo(words, last)) {
    if (
      '"“‘\''.includes(opening) &&
      /["”’']/.test(text.slice((tokens[last] as Token).end, (tokens[last] as Token).end + 1))
    )
      break;
    const next = tokens[last + 1] as Token;
    const hyphenated = (tokens[last] as Token).end + 1 === next.start && text[next.start - 1] !== ' ';
    if (!hyphenated && !(name ? isNameLike(next.raw) || /^\d/.test(next.raw) : isPartOfTerm(next, false))) break;
    last += 1;
  }
  return isTerm(words, { first: start, last }, '') ? { first: start, last } : null;
}

function isPartOfName(words: Words, index: number): boolean {
  const { text, tokens, from } = words;
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (text[next.start - 1] !== ' ' && next.start === token.end + 1) return true;
  // "Multi-step Kestrel Search"
  const head = tokens[index - 1];
  if (head && index > from && head.end + 1 === token.start && text[head.end] === '-' && isTitled(head)) return true;
  if (!isNameLike(token.raw) && !/^\d/.test(token.raw))
    return linking.has(token.norm) && index > from && isTitled(tokens[index - 1] as Token);
  // "Introducing Kestrel, a …", "Meet Kestrel, a …": what begins a sentence has a capital anyway.
  const is = wordClass(token.raw);
  return index > from || is === 'other' || is === 'adjective' || isCoined(token.raw);
}

const isTitled = ({ raw }: Token) => /^\p{Lu}/u.test(raw) && wordClass(raw) !== 'function' && wordClass(raw) !== 'verb';

function isPartOfTerm({ raw }: Token, atEnd: boolean): boolean {
  if (introduces.has(raw)) return false;
  const is = wordClass(raw);
  if (is === 'function' || is === 'verb' || is === 'adverb') return false;
  return !(atEnd && is === 'participle');
}

/** "Google's Kestrel" → "Kestrel", but "Goodhart's law". */
function withoutOwner({ tokens }: Words, { first, last }: TermWords): TermWords {
  for (let index = last - 1; index >= first; index -= 1) {
    if (!/['’]s$/.test((tokens[index] as Token).raw)) continue;
    return isNameLike((tokens[index + 1] as Token).raw) ? { first: index + 1, last } : { first, last };
  }
  return { first, last };
}

/** Whether the words can be a term; `before` is the word in front of them, their article for one. */
function isTerm({ text, tokens }: Words, { first, last }: TermWords, before: string): boolean {
  const all = tokens.slice(first, last + 1);
  const [opening, closing] = [all[0] as Token, all.at(-1) as Token];
  if (closing.end - opening.start > longest || all.length > mostWords) return false;
  if (anaphora.has(opening.norm) || anaphora.has(before) || linking.has(opening.norm) || linking.has(closing.norm))
    return false;
  if (all.some(({ raw }) => /['’](?:ll|ve|re|d|m)$/i.test(raw))) return false;
  if (!all.some(({ raw }) => /\p{L}{2}/u.test(raw) || isCoined(raw))) return false;
  if (all.every(({ norm }) => occasions.has(norm) || /^\d/.test(norm))) return false;
  const coined = all.some(({ raw }) => isCoined(raw));
  // A new one of a kind, or the one told of before.
  if (!coined && all.every(({ norm, raw }) => weak.has(norm) || !/\p{L}/u.test(raw))) {
    return all.length > 1 && isTitled(closing) && isTitled(opening) && before !== 'the' && before !== 'a';
  }
  const inText = all.filter((_, index) => index === 0 || text[(all[index] as Token).start - 1] === ' ');
  const odd = inText.filter(({ raw, norm }) => {
    const is = wordClass(raw);
    return (is === 'function' || is === 'verb' || is === 'adverb') && !linking.has(norm) && !isNameLike(raw);
  });
  if (odd.length > 0) return false;
  const begins = wordClass(opening.raw);
  if (['function', 'verb', 'adverb'].includes(begins) && !isCoined(opening.raw)) return false;
  // "built on Kestrel", "training models to …" are no terms.
  if (['participle', 'gerund'].includes(begins) && all.some(({ norm }) => linking.has(norm))) return false;
  // "Eliminates rate tuning": a verb, since compounds rarely begin with a plural.
  const second = all[1];
  if (
    second &&
    text[second.start - 1] === ' ' &&
    !isNameLike(second.raw) &&
    /[^s]s$/.test(opening.raw) &&
    !isCoined(opening.raw)
  ) {
    if (opening.norm !== opening.raw.toLowerCase() && !linking.has(second.norm)) return false;
  }
  const named = all.some(({ raw }, index) => (index > 0 || before !== '') && isNameLike(raw)) || coined;
  // "the core ingredient of Kestrel" is no name, "the Game of Life" is.
  const partOf = before === 'the' && !isNameLike(opening.raw) && all.some(({ norm }) => norm === 'of');
  if (partOf && !lastOfNamed.has(opening.norm)) return false;
  if (before === 'the' && !named && !partOf) return lastOfNamed.has(closing.norm) && all.length > 1;
  return true;
}
