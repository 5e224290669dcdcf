import type { Token } from './tokens.ts';

/** What parts the words on its two sides, except in a name that is written with it: "University of California, Berkeley". */
const part = /([.,:])\s|[;!?|\t。，；：！？、]|\n\s*(?:\n|[^\s])/;

/**
 * Whether words that follow each other in a text are read together, as a name is that is written so: no end of a
 * sentence, a paragraph, a list's item or a table's cell stands between them, and no bracket that only one side has.
 */
export function readsOn(text: string, words: readonly Token[], written: string): boolean {
  let open = 0;
  for (let at = 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1] as Token, words[at] as Token];
    // Mostly a space or a hyphen.
    if (word.start === before.end + 1 && /[ \-\n/]/.test(text[before.end] as string)) continue;
    const gap = text.slice(before.end, word.start);
    const mark = part.exec(gap);
    const initial = mark?.[1] === '.' && before.end - before.start === 1;
    if (mark && !initial && !(mark[1] && written.includes(mark[1]))) return false;
    for (const sign of gap) {
      if (sign === '(' || sign === '[') open += 1;
      if ((sign === ')' || sign === ']') && --open < 0) return false;
    }
  }
  return open === 0;
}
