import type { Abbreviation, DefinitionClaim, TermCandidate } from '../model.ts';
import { labelKey, type Token } from '../text/tokens.ts';
import { eponyms, notFirst, notLast } from './candidate-rows.ts';
import { readable } from './definition-cues.ts';
import type { Reading } from './reading.ts';
import { isCoined, wordClass } from './word-classes.ts';

/** Most candidates of a brief, most and fewest words of a phrase, and its greatest length (UTF-16 units). */
const [most, mostWords, leastWords, longest] = [12, 4, 2, 60];

const notOpening = new Set(notFirst.flatMap(({ words }) => words));
const notClosing = new Set(notLast.flatMap(({ words }) => words));
const beforeNouns = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'with',
  'for',
  'from',
  'by',
  'via',
  'through',
  'over',
  'between',
  'as',
]);
const persons = new Set(eponyms.words);

type Claimed = { abbreviations: Abbreviation[]; definitions: DefinitionClaim[] };
type Found = TermCandidate & { weight: number };

/**
 * Terms that a brief uses, the best first: rows of nouns and adjectives in running text, the long forms of its
 * abbreviations, and what its sentences define. Which of them are known already is not asked: the list is the text's
 * alone, and link/rank-candidates.ts weighs the lists of all briefs against each other.
 */
export function candidatesOf(
  reading: Pick<Reading, 'text' | 'tokens' | 'sentences'>,
  claimed: Claimed,
): TermCandidate[] {
  const { text, tokens, sentences } = reading;
  const found = new Map<string, Found>();
  let [next, title] = [0, ''];
  for (const { start, end, passage } of sentences) {
    let from = next;
    while (from < tokens.length && (tokens[from] as Token).start < start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < end) to += 1;
    next = to;
    if (passage.kind === 'TITLE')
      title += ` ${tokens
        .slice(from, to)
        .map(({ norm }) => norm)
        .join(' ')} `;
    else if (passage.kind === null || readable.has(passage.kind)) addPhrases(text, tokens, from, to, found);
  }
  for (const { long, longStart, longEnd } of claimed.abbreviations) {
    if (long === null || longStart === null || longEnd === null || !/[ -]/.test(long)) continue;
    add(found, labelKey(long), { label: text.slice(longStart, longEnd), start: longStart, end: longEnd, rule: 'abbreviation', count: 1 }, 3);
  }
  for (const { start, end } of claimed.definitions) {
    const label = text.slice(start, end);
    add(found, labelKey(label), { label, start, end, rule: 'definition', count: 1 }, 3);
  }
  const weighed = [...found].map(([key, each]) => ({
    ...each,
    weight: each.weight + (title.includes(` ${key} `) ? 2 : 0),
  }));
  return weighed
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most)
    .map(({ weight: _, ...candidate }) => candidate);
}

function add(found: Map<string, Found>, key: string, candidate: TermCandidate, weight: number): void {
  const known = found.get(key);
  if (key === '' || candidate.label.length > longest) return;
  if (!known) found.set(key, { ...candidate, weight });
  else if (candidate.rule === 'phrase') Object.assign(known, { count: known.count + 1, weight: known.weight + weight });
  else Object.assign(known, candidate, { count: known.count, weight: known.weight + weight });
}

/** Every longest row of words that can be a term, between words that cannot. */
function addPhrases(text: string, tokens: Token[], from: number, to: number, found: Map<string, Found>): void {
  for (let at = from; at < to; ) {
    if (!fits(text, tokens, at, at === from)) {
      at += 1;
      continue;
    }
    const whole = hyphenStart(text, tokens, at, from);
    let end = at + 1;
    while (end < to && joined(text, tokens, end) && fits(text, tokens, end, false) && !parts(text, tokens, end))
      end += 1;
    // "● Quick format: …" is the line's label, and no prose; "a 7B-parameter model" is no parameter model.
    const label = at < from + 2 && text[(tokens[end - 1] as Token).end] === ':';
    const first =
      whole !== null && at > from && isNumber(text, tokens, whole) ? nextWord(text, tokens, whole, end) : whole;
    if (first !== null && !label) addPhrase(text, tokens, first, end, found);
    at = end;
  }
}

/** "in-context learning" begins with "in"; null where a capital does ("High-res input"): half a word is no term. */
function hyphenStart(text: string, tokens: Token[], at: number, from: number): number | null {
  const before = at > from ? (tokens[at - 1] as Token) : null;
  if (text[(tokens[at] as Token).start - 1] !== '-' || before?.end !== (tokens[at] as Token).start - 1) return at;
  return wordClass(before.raw) === 'function' && before.raw === before.norm ? at - 1 : null;
}

/** Whether a word can be part of a term. With a capital only: coined words ("LLM"), and people who are adjectives ("Gaussian"). */
function fits(text: string, tokens: Token[], at: number, first: boolean): boolean {
  const { raw, norm, start, end } = tokens[at] as Token;
  const hyphenated = text[start - 1] === '-' && text[start - 2] !== ' ';
  const is = wordClass(raw);
  if (is === 'function' || is === 'verb' || is === 'adverb') return hyphenated && is === 'function';
  if (is === 'base' || (/^\d/.test(raw) && !/^\dD$/i.test(raw))) return false;
  if (!/\p{L}/u.test(raw) || norm.length < 2 || raw.includes("'") || raw.includes('’')) return false;
  const capital = /^\p{Lu}/u.test(raw);
  if (!capital || isCoined(raw)) return true;
  return (
    persons.has(norm) ||
    eponyms.endings.test(norm) ||
    (first && is === 'other' && /^ \p{Ll}/u.test(text.slice(end, end + 2)))
  );
}

const joined = (text: string, tokens: Token[], at: number) =>
  /^(?:[ -]|\n)$/.test(text.slice((tokens[at - 1] as Token).end, (tokens[at] as Token).start));

const isNumber = (text: string, tokens: Token[], at: number) =>
  at > 0 && /^\d/.test((tokens[at - 1] as Token).raw) && joined(text, tokens, at);

/** A plural ends its term, and what follows a noun in -ed or -ing is mostly its verb. */
function parts(text: string, tokens: Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (text[own.start - 1] === '-') return false;
  if (before.raw.endsWith('s') && before.norm !== before.raw.toLowerCase()) return true;
  return wordClass(own.raw) === 'participle';
}

function addPhrase(text: string, tokens: Token[], from: number, to: number, found: Map<string, Found>): void {
  let [first, end] = [from, to];
  while (first < end && opensNothing(text, tokens, first, end)) first = nextWord(text, tokens, first, end);
  if (isCut(text, tokens, end)) return;
  if (first < end && isVerb(tokens, first)) first = nextWord(text, tokens, first, end);
  while (end > first && !closes(tokens[end - 1] as Token)) end -= 1;
  let count = words(text, tokens, first, end);
  while (count > mostWords) {
    first = nextWord(text, tokens, first, end);
    count -= 1;
  }
  if (count < leastWords) return;
  const [start, stop] = [(tokens[first] as Token).start, (tokens[end - 1] as Token).end];
  const key = tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ');
  const candidate = { label: text.slice(start, stop), start, end: stop, rule: 'phrase', count: 1 } as const;
  add(found, key, candidate, Math.log2(count + 1));
}

/** A word, or several with hyphens, that adds nothing to a term. */
function opensNothing(text: string, tokens: Token[], first: number, end: number): boolean {
  const next = nextWord(text, tokens, first, end);
  const { start, norm } = tokens[first] as Token;
  return notOpening.has(next - first > 1 ? text.slice(start, (tokens[next - 1] as Token).end).toLowerCase() : norm);
}

/** "3D Gaussian" of "3D Gaussian Splatting", "launched GPT" of "launched GPT-5": a name goes on. */
function isCut(text: string, tokens: Token[], end: number): boolean {
  const next = tokens[end];
  const gap = next && text.slice((tokens[end - 1] as Token).end, next.start);
  return gap === '-' || gap === '.' || (gap === ' ' && /^(?:\p{Lu}\p{Ll}|\d)/u.test(next?.raw ?? ''));
}

/** "building agents", "OpenAI launched agents", but "the learned reward". */
function isVerb(tokens: Token[], first: number): boolean {
  const is = wordClass((tokens[first] as Token).raw);
  return is === 'gerund' || (is === 'participle' && !beforeNouns.has(tokens[first - 1]?.norm ?? ''));
}

/** A term ends in a noun, and not in one that could stand behind anything. */
function closes({ raw, norm }: Token): boolean {
  return wordClass(raw) === 'other' && !notClosing.has(norm) && !notOpening.has(norm);
}

/** The word behind the one at `at`, hyphens making one word of several. */
function nextWord(text: string, tokens: Token[], at: number, end: number): number {
  let next = at + 1;
  while (next < end && text[(tokens[next] as Token).start - 1] === '-') next += 1;
  return next;
}

function words(text: string, tokens: Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at = nextWord(text, tokens, at, to)) count += 1;
  return count;
}
