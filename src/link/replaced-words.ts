import { distance } from 'fastest-levenshtein';
import type { Token } from '../text/tokens.ts';

/** Words in front of a place, by which the place is found again in another text. */
const contextWords = 2;

/**
 * What one text has in the place of another's name or number: two templates filled in differently ("shares of Acme
 * rose 3%", "shares of Bolt rose 5%") are two texts, however alike. A name spelt with one letter wrong is the name.
 */
export function hasReplacedWords(a: Token[], b: Token[], textA: string, textB: string): boolean {
  const followers = followersOf(b);
  for (let i = contextWords; i < a.length; i += 1) {
    const others = followers.get(contextAt(a, i));
    const token = a[i] as Token;
    if (!others || others.some(({ norm }) => norm === token.norm) || !isTelling(token, textA)) continue;
    if (others.every((other) => isTelling(other, textB) && !isTypo(token.norm, other.norm))) return true;
  }
  return false;
}

function followersOf(tokens: Token[]): Map<string, Token[]> {
  const followers = new Map<string, Token[]>();
  for (let i = contextWords; i < tokens.length; i += 1) {
    const context = contextAt(tokens, i);
    const known = followers.get(context);
    if (known) known.push(tokens[i] as Token);
    else followers.set(context, [tokens[i] as Token]);
  }
  return followers;
}

const contextAt = (tokens: Token[], at: number) => `${tokens[at - 2]?.norm} ${tokens[at - 1]?.norm}`;

/** A number, or a capital inside a sentence: at its start every word has one. */
function isTelling({ raw, start }: Token, text: string): boolean {
  if (/\p{N}/u.test(raw)) return true;
  if (!/^\p{Lu}/u.test(raw)) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  return before !== '' && !/[.!?:\n]/.test(before);
}

function isTypo(a: string, b: string): boolean {
  return a.length >= 4 && !/\p{N}/u.test(a + b) && distance(a, b) <= 1;
}
