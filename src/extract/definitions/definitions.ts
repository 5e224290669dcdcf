import type { DefinitionClaim } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import { readable } from '../reading/prose.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Words } from '../reading/words.ts';
import type { TermWords } from './defined-term.ts';
import { confidences, subordinate } from './definition-cues.ts';
import { apposition, copula, defining, type Found, meaning, reference } from './definition-forms.ts';
import { naming } from './definition-naming.ts';

/** Longest sentence that is looked at, in UTF-16 units (what is longer is no sentence), and the fewest words that define. */
const [longestSentence, leastWords] = [900, 6];

/** By the word that may define, what looks whether it does. Any other word costs one look-up. */
const cues = new Map<string, (words: Words, at: number) => Found | null>([
  ...['is', 'are'].map((cue) => [cue, copula] as const),
  ...['a', 'an', 'the'].map((cue) => [cue, apposition] as const),
  ...['called', 'dubbed', 'termed', 'named', 'known', 'coined'].map((cue) => [cue, naming] as const),
  ...['refer', 'denote', 'defined'].map((cue) => [cue, reference] as const),
  ['mean', meaning] as const,
  ['define', defining] as const,
]);
const longestCue = Math.max(...[...cues.keys()].map(({ length }) => length));

/**
 * Sentences that define: "X is a method that …", "X, a framework for …", "a technique called X that …", "X refers to
 * …"; in the text's order, one a term. The patterns are Hearst's (Automatic Acquisition of Hyponyms, 1992); here the
 * kind must be a known one, and something must set the term apart from others of the kind.
 */
export function definitionsOf(reading: Pick<Reading, 'text' | 'tokens' | 'sentences'>): DefinitionClaim[] {
  const { text, tokens, sentences } = reading;
  const claims = new Map<string, DefinitionClaim>();
  let next = 0;
  for (const sentence of sentences) {
    let from = next;
    while (from < tokens.length && (tokens[from] as Token).start < sentence.start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < sentence.end) to += 1;
    next = to;
    if (to - from < leastWords || !isStatement(text, sentence, tokens[from] as Token)) continue;
    for (const claim of inSentence({ text, tokens, from, to })) {
      const known = claim.label.toLowerCase();
      if (!claims.has(known)) claims.set(known, claim);
    }
  }
  return [...claims.values()].sort((a, b) => a.start - b.start || a.textStart - b.textStart);
}

/** Prose that states: no headline, address or term list, no question, nothing that only may be. */
function isStatement(text: string, { start, end, passage }: Sentence, first: Token): boolean {
  if (end - start > longestSentence || (passage.kind !== null && !readable.has(passage.kind))) return false;
  return !/\?["”’')]*\s*$/.test(text.slice(end - 4, end)) && !subordinate.has(first.norm);
}

function inSentence(words: Words): DefinitionClaim[] {
  const claims: DefinitionClaim[] = [];
  for (let at = words.from + 1; at < words.to - 2; at += 1) {
    const { norm } = words.tokens[at] as Token;
    const found = norm.length > longestCue ? null : cues.get(norm)?.(words, at);
    if (!found) continue;
    claims.push(claimOf(words, found));
    at = Math.max(at, found.textEnd - 1, found.term.last);
  }
  return claims;
}

function claimOf(words: Words, { rule, term, textFirst, textEnd }: Found): DefinitionClaim {
  const { text, tokens } = words;
  const { start, end } = termRange(words, term);
  const textStart = (tokens[textFirst] as Token).start;
  const textStop = closed(text, textStart, (tokens[textEnd - 1] as Token).end);
  return {
    label: text.slice(start, end).replace(/\s+/g, ' '),
    start,
    end,
    text: text.slice(textStart, textStop),
    textStart,
    textEnd: textStop,
    rule,
    confidence: confidences[rule],
  };
}

function termRange({ text, tokens }: Words, { first, last }: TermWords): { start: number; end: number } {
  const [start, end] = [(tokens[first] as Token).start, (tokens[last] as Token).end];
  return { start, end: end - (/['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0) };
}

/** A bracket or quotation mark that the definition opens, it closes. */
function closed(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  const next = text[end] ?? '';
  const opener = { ')': '(', '”': '“', '"': '"', '%': '', '+': '' }[next];
  if (opener === undefined) return end;
  const opened =
    opener === '' ||
    (opener === '"' ? inside.split('"').length % 2 === 0 : inside.lastIndexOf(opener) > inside.lastIndexOf(next));
  return opened ? end + 1 : end;
}
