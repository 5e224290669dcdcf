import type { Passage } from './passages.ts';
import type { Quote } from './quotes.ts';

export interface Sentence {
  start: number;
  end: number;
  passage: Passage;
}

/** Words before a full stop that does not end a sentence, with initials ("J. Roe", "J.R. Roe") beside them. */
const abbreviated =
  /(?:^|[^\p{L}\p{N}.])(?:al|cf|vs|viz|approx|Dr|Drs|Prof|Mr|Mrs|Ms|Mx|St|Gen|Sen|Rep|Gov|Fig|Figs|Eq|Eqs|Sec|Ch|No|Vol|e\.g|i\.e|(?!U\.S|U\.K|E\.U|D\.C|A\.I|L\.A|N\.Y)(?:\p{Lu}\.){0,2}\p{Lu})$/u;
const closers = '"\'”’»)]」』';

/** The passage's sentences. No sentence ends inside a quoted phrase ("Is Scale All You Need? A Study"). */
export function sentencesIn(text: string, passage: Passage, quotes: Quote[]): Sentence[] {
  const sentences: Sentence[] = [];
  let [start, quote] = [passage.start, 0];
  const cut = (end: number, next: number) => {
    if (/\S/.test(text.slice(start, end))) sentences.push({ start, end, passage });
    start = next;
  };
  let done = start;
  for (const { index, 0: character } of text.slice(passage.start, passage.end).matchAll(/[\n.!?…]/g)) {
    const at = passage.start + index;
    while (quote < quotes.length && (quotes[quote] as Quote).end <= at + 1) quote += 1;
    const around = quotes[quote];
    if (at < done || (around && at >= around.start && at < around.end - 1)) continue;
    if (character === '\n') {
      if (!continues(text, at)) cut(at, at + 1);
      continue;
    }
    let end = at + 1;
    while (end < at + 4 && closers.includes(text[end] ?? ' ')) end += 1;
    if (end < passage.end && text[end] !== ' ') continue;
    let next = end;
    while (next < passage.end && text[next] === ' ') next += 1;
    if (next >= passage.end || startsSentence(text, next, at)) {
      cut(end, next);
      done = next;
    }
  }
  cut(passage.end, passage.end);
  return sentences;
}

/** A line break inside a sentence: hard-wrapped text goes on with a small letter, or breaks behind a comma. */
function continues(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 40).trimStart()[0] ?? '';
  return /\p{Ll}/u.test(next) && /[\p{L}\p{N},;)"”’]/u.test(text[at - 1] ?? '');
}

function startsSentence(text: string, next: number, stop: number): boolean {
  if (!/[\p{Lu}\p{N}"'“‘«([•●*–—-]/u.test(text[next] as string)) return false;
  return text[stop] !== '.' || !abbreviated.test(text.slice(Math.max(0, stop - 8), stop));
}
