import { distance } from 'fastest-levenshtein';
import type { Token } from '../text/tokens.ts';

/**
 * Whether one text has other names or numbers in the places of the other's: two templates filled in differently
 * ("shares of Acme rose 3%", "shares of Bolt rose 5%") are two texts, however alike. A place is known by the words
 * around it; a name spelt with one letter wrong is the name.
 */
export function hasReplacedWords(a: Fillings, b: Fillings): boolean {
  for (const [place, words] of a) {
    const others = b.get(place);
    if (others && !words.some((word) => others.some((other) => word === other || isTypo(word, other)))) return true;
  }
  return false;
}

/** The names and numbers of a text by each of their places: the two words before, the two behind, one on either side. */
export type Fillings = Map<string, string[]>;

export function fillingsOf(tokens: Token[], text: string): Fillings {
  const found = new Map<string, string[]>();
  const norm = (at: number) => tokens[at]?.norm;
  tokens.forEach((token, at) => {
    if (!isTelling(token, text)) return;
    const places = [
      at >= 2 && `${norm(at - 2)} ${norm(at - 1)} _`,
      at >= 1 && at + 1 < tokens.length && `${norm(at - 1)} _ ${norm(at + 1)}`,
      at + 2 < tokens.length && `_ ${norm(at + 1)} ${norm(at + 2)}`,
    ];
    for (const place of places) {
      if (place === false) continue;
      const words = found.get(place);
      if (words) words.push(token.norm);
      else found.set(place, [token.norm]);
    }
  });
  return found;
}

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
