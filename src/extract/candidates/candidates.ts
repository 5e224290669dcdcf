import type { Abbreviation, DefinitionClaim, TermCandidate } from '../../model.ts';
import { labelKey, type Token } from '../../text/tokens.ts';
import { readable } from '../reading/prose.ts';
import type { Reading } from '../reading/reading.ts';
import { candidatePhrases } from './candidate-phrases.ts';

/** Most candidates of a brief, and the greatest length of one (UTF-16 units). */
const [most, longest] = [12, 60];

/** What a text says of a term by explaining it or by putting it in its title, in phrases of one word more than once. */
const [explained, inTitle] = [3, 2];

interface Claimed {
  abbreviations: Abbreviation[];
  definitions: DefinitionClaim[];
}

type Weighed = TermCandidate & { weight: number };

/**
 * Terms that a brief uses, the best first: rows of nouns and adjectives in running text, the long forms of its
 * abbreviations, and what its sentences define. Which of them are known already is not asked: the list is the text's
 * alone, and link/candidates/rank-candidates.ts weighs the lists of all briefs against each other.
 */
export function candidatesOf(
  { text, tokens, sentences }: Pick<Reading, 'text' | 'tokens' | 'sentences'>,
  { abbreviations, definitions }: Claimed,
): TermCandidate[] {
  const found = new Map<string, Weighed>();
  let [next, title] = [0, ' '];
  for (const { start, end, passage } of sentences) {
    let from = next;
    while (from < tokens.length && (tokens[from] as Token).start < start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < end) to += 1;
    next = to;
    if (passage.kind === 'TITLE' && to > from) title += `${keyOf(tokens, from, to)} `;
    if (passage.kind !== null && !readable.has(passage.kind)) continue;
    if (to - from < 2) continue;
    for (const phrase of candidatePhrases({ text, tokens, from, to })) {
      const [first, last] = [tokens[phrase.first] as Token, tokens[phrase.end - 1] as Token];
      const label = text.slice(first.start, last.end);
      const weight = Math.log2(phrase.end - phrase.first + 1);
      const range = { start: first.start, end: last.end };
      add(found, keyOf(tokens, phrase.first, phrase.end), { label, ...range, rule: 'phrase', count: 1, weight });
    }
  }
  const explain = (rule: TermCandidate['rule'], start: number, end: number) => {
    const label = text.slice(start, end);
    add(found, labelKey(label), { label, start, end, rule, count: 1, weight: explained });
  };
  for (const { longStart, longEnd } of abbreviations) {
    if (longStart !== null && longEnd !== null && /[\s-]/.test(text.slice(longStart, longEnd))) {
      explain('abbreviation', longStart, longEnd);
    }
  }
  for (const { start, end } of definitions) explain('definition', start, end);
  if (title !== ' ') for (const [key, each] of found) if (title.includes(` ${key} `)) each.weight += inTitle;
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most)
    .map(({ label, start, end, rule, count }) => ({ label, start, end, rule, count }));
}

function keyOf(tokens: Token[], from: number, to: number): string {
  let key = (tokens[from] as Token).norm;
  for (let at = from + 1; at < to; at += 1) key += ` ${(tokens[at] as Token).norm}`;
  return key;
}

/** A term's first place is kept, unless another explains it. */
function add(found: Map<string, Weighed>, key: string, candidate: Weighed): void {
  if (key === '' || candidate.label.length > longest) return;
  const known = found.get(key);
  if (!known) {
    found.set(key, candidate);
    return;
  }
  const phrase = candidate.rule === 'phrase';
  const weight = known.weight + candidate.weight;
  Object.assign(known, phrase ? {} : candidate, { count: known.count + (phrase ? 1 : 0), weight });
}
