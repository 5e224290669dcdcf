import type { Passage } from '../reading/passages.ts';
import type { Quote } from '../reading/quotes.ts';

/** No title is longer (UTF-16 units). */
const longest = 300;

/**
 * What plain text emphasises by `*…*`, `**…**` or `_…_`, in order; a line ends it. Titles are written so where there is
 * no italic type.
 */
export function emphasisIn(text: string, { start, end }: Passage): Quote[] {
  const found: Quote[] = [];
  for (let at = nextMark(text, start, end); at < end; at = nextMark(text, at, end)) {
    const mark = text[at] as string;
    let from = at;
    while (from < end && text[from] === mark) from += 1;
    const to = from - at <= 3 && opens(text, at, from) ? closing(text, mark.repeat(from - at), from, end) : -1;
    if (to >= 0) found.push({ start: from, end: to, outerStart: at, outerEnd: to + from - at });
    at = to < 0 ? from : to + from - at;
  }
  return found;
}

function nextMark(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (text[at] === '*' || text[at] === '_') return at;
  return end;
}

function opens(text: string, at: number, from: number): boolean {
  return /[\s([{—–"“]/.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}“"]/u.test(text[from] ?? ' ');
}

function closing(text: string, marks: string, from: number, end: number): number {
  const limit = Math.min(end, from + longest);
  for (let at = from; at < limit && text[at] !== '\n'; at += 1) {
    if (text[at] !== marks[0]) continue;
    const closes = text.startsWith(marks, at) && !/\s/.test(text[at - 1] as string);
    return closes && !/[\p{L}\p{N}*_]/u.test(text[at + marks.length] ?? ' ') ? at : -1;
  }
  return -1;
}
