import { distance } from 'fastest-levenshtein';
import type { Token } from '../../text/tokens.ts';

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
  const found: Fillings = new Map();
  // A line's end parts places: what stands above a text tells nothing of its first words.
  const line = linesOf(tokens, text);
  const near = (at: number, by: number) => (line[at] === line[at + by] ? tokens[at + by]?.norm : undefined);
  tokens.forEach((token, at) => {
    if (!isTelling(token, text)) return;
    const [before, behind] = [near(at, -1), near(at, 1)];
    const [first, last] = [near(at, -2), near(at, 2)];
    const places = [
      before && first && `${first} ${before} _`,
      before && behind && `${before} _ ${behind}`,
      behind && last && `_ ${behind} ${last}`,
    ];
    for (const place of places) {
      if (!place) continue;
      const words = found.get(place);
      if (words) words.push(token.norm);
      else found.set(place, [token.norm]);
    }
  });
  return found;
}

/** The number of the line that each token stands in. */
function linesOf(tokens: Token[], text: string): number[] {
  let end = 0;
  let line = 0;
  return tokens.map((token) => {
    if (text.slice(end, token.start).includes('\n')) line += 1;
    end = token.end;
    return line;
  });
}

/** A number, or a capital inside a sentence: at its start every word has one. */
function isTelling({ raw, start }: Token, text: string): boolean {
  if (/\p{N}/u.test(raw)) return true;
  if (!/^\p{Lu}/u.test(raw)) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  return before !== '' && !/[.!?:\n]/.test(before);
}

/** A letter wrong, too many or missing, or two that changed places. */
function isTypo(a: string, b: string): boolean {
  if (a.length < 4 || /\p{N}/u.test(a + b)) return false;
  const apart = distance(a, b);
  return apart <= 1 || (apart === 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join(''));
}
