import { type Token, tokenize } from '../../text/tokens.ts';

/** A part of a text around what was looked for: `text.slice(start, end)`, with ranges of that part to highlight. */
export interface Excerpt {
  text: string;
  start: number;
  end: number;
  highlights: { start: number; end: number }[];
}

/** UTF-16 code units: about two lines. */
const longest = 200;

/** The whole of a name, with the query's words in it. */
export function wholeName(name: string, words: string[]): Excerpt {
  return cut(name, 0, name.length, matches(name, words));
}

/** The stretch of a text that has the most different words of the query, the first of those. */
export function excerpt(text: string, words: string[]): Excerpt {
  const found = matches(text, words);
  let best = 0;
  let most = 0;
  for (let i = 0; i < found.length; i += 1) {
    const first = found[i] as Token;
    const near = found.slice(i, i + longest / 2).filter((token) => token.end - first.start <= longest);
    const different = new Set(near.map((token) => token.norm)).size;
    if (different > most) [best, most] = [i, different];
  }
  const start = wordStart(text, Math.max(0, (found[best]?.start ?? 0) - 40));
  const end = wordEnd(text, Math.min(text.length, start + longest));
  return cut(text, start, end, found);
}

function matches(text: string, words: string[]): Token[] {
  const wanted = new Set(words);
  return tokenize(text).filter((token) => wanted.has(token.norm));
}

function cut(text: string, start: number, end: number, found: Token[]): Excerpt {
  const inside = found.filter((token) => token.start >= start && token.end <= end);
  return {
    text: text.slice(start, end),
    start,
    end,
    highlights: inside.map((token) => ({ start: token.start - start, end: token.end - start })),
  };
}

/** The start of the next line or word, within a short way. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + 40).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

/** The end of the word before, within a short way. */
function wordEnd(text: string, to: number): number {
  if (to === text.length) return to;
  const tail = text.slice(to - 40, to);
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'));
  return space < 0 ? to : to - 40 + space;
}
