import type { Token } from '../../text/tokens.ts';
import { wordClass } from '../reading/word-classes.ts';
import { gapBehind, type Words } from '../reading/words.ts';
import { type TermWords, termStartingAt } from './defined-term.ts';
import { articles, definingPhrase } from './defining-phrase.ts';
import { bridging, leads } from './definition-cues.ts';
import { definitionEnd } from './definition-end.ts';
import { type Found, normAt } from './definition-forms.ts';

/** How many words before the cue the definition may begin. */
const reach = 40;

/** "a technique called X that …", "a tendency to …, known as X", from the cue on. */
export function naming(words: Words, at: number): Found | null {
  const as = normAt(words, at + 1) === 'as';
  if (!as && ['known', 'coined'].includes(normAt(words, at))) return null;
  const begin = at + (as ? 2 : 1);
  let last = at - 1;
  while (last > words.from && leads.has(normAt(words, last))) last -= 1;
  if (begin >= words.to || last < words.from) return null;
  const is = wordClass((words.tokens[last] as Token).raw);
  const term = is === 'function' || is === 'verb' ? null : termStartingAt(words, begin);
  if (!term) return null;
  // Without a comma the name belongs to the nearest noun: "a method that uses a framework called X".
  const nearest = !gapBehind(words, last).includes(',');
  for (let first = last - 1; first >= Math.max(words.from, last - reach); first -= 1) {
    if (!articles.has(normAt(words, first))) continue;
    const found = before(words, first, last, term) ?? around(words, first, last, term);
    if (found || nearest) return found;
  }
  return null;
}

/** What defines stands before the name, and reaches up to it. */
function before(words: Words, first: number, last: number, term: TermWords): Found | null {
  const own = { ...words, to: last + 1 };
  const phrase = definingPhrase(own, first);
  if (!phrase || definitionEnd(own, phrase) !== last + 1) return null;
  return { rule: 'called', term, textFirst: first, textEnd: last + 1 };
}

/** The name stands in what defines: "a technique called X that …" is read as "a technique that …". */
function around(words: Words, first: number, last: number, term: TermWords): Found | null {
  const behind = behindName(words, term.last);
  if (behind === null || last - first > 6 || !bridging.has(normAt(words, behind))) return null;
  const without = withoutName(words, last, behind);
  const phrase = definingPhrase(without, first - words.from);
  const end = phrase && definitionEnd(without, phrase);
  if (!end) return null;
  return { rule: 'called', term, textFirst: first, textEnd: end - (last + 1 - words.from) + behind };
}

/** The sentence with its words between `last` and `behind` left out; offsets are its own. */
function withoutName({ text, tokens, from, to }: Words, last: number, behind: number): Words {
  const start = (tokens[from] as Token).start;
  const [cut, on] = [(tokens[last] as Token).end, (tokens[behind] as Token).start];
  const moved = (token: Token, by: number) => ({ ...token, start: token.start - by, end: token.end - by });
  return {
    text: `${text.slice(start, cut)} ${text.slice(on, (tokens[to - 1] as Token).end)}`,
    tokens: [
      ...tokens.slice(from, last + 1).map((token) => moved(token, start)),
      ...tokens.slice(behind, to).map((token) => moved(token, start + on - cut - 1)),
    ],
    from: 0,
    to: to - from - (behind - last - 1),
  };
}

/** The word behind the name, and behind its short form in brackets; null where the sentence does not go on. */
function behindName(words: Words, last: number): number | null {
  for (let at = last; at + 1 < words.to && at - last < 5; at += 1) {
    const gap = gapBehind(words, at);
    if (at === last && gap.includes('(')) continue;
    if (at > last && !gap.includes(')')) continue;
    return /^["”’'`*)]*,?["”’']? $/.test(gap) ? at + 1 : null;
  }
  return null;
}
