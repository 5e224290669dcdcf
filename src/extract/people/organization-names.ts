import { withoutAccents } from '../../text/tokens.ts';
import type { WordRow } from '../../text/word-row.ts';
import type { Word } from '../reading/word.ts';
import {
  beginnings,
  conferenceNames,
  endings,
  fields,
  foreignBeginnings,
  otherEndings,
  plainWords,
  strongEndings,
} from './organization-rules.ts';
import { addresses, otherNames, roles } from './person-rules.ts';
import { isEverydayWord, isPlace } from './word-lists.ts';

/** Words of a sentence, `from` to `to` (end-exclusive), that are an organization's name. */
export interface NamedRange {
  from: number;
  to: number;
}

const setOf = (...rows: WordRow[]) => new Set(rows.flatMap(({ words }) => words).map(withoutAccents));
const ending = setOf(...endings);
const centre = setOf(...endings.filter(({ id }) => id === 'centre'));
const beginning = setOf(beginnings);
const foreign = setOf(foreignBeginnings);
const other = setOf(...otherEndings);
const made = setOf(...otherEndings.filter(({ id }) => id === 'made'));
const strong = setOf(strongEndings);
const plain = setOf(plainWords);
const field = setOf(fields);
const ambiguous = conferenceNames.words;
const role = setOf(...roles, addresses);
const body = new Set(['committee', 'board', 'commission', 'council']);
const product = setOf(...otherNames.filter(({ id }) => id === 'product'));
const openers = setOf(...otherNames.filter(({ id }) => id === 'opener' || id === 'calendar')).add('your');
const inside = new Set(['of', 'for', 'on']);
const foreignInside = new Set('de des du di da do della der die das fur und et la les del y e van'.split(' '));
const foreignAnd = new Set('und et y e'.split(' '));
const foreignArticle = new Set('el la le les los las il lo der die das'.split(' '));
/** Longest name in words. */
const longest = 14;

/** Every name that a word in it tells as an organization's, from left to right. */
export function organizationsIn(words: Word[]): NamedRange[] {
  const found: NamedRange[] = [];
  let least = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (!word.capital || !(ending.has(word.norm) || beginning.has(word.norm) || foreign.has(word.norm))) continue;
    const range = rangeAt(words, at, least);
    if (!range) continue;
    found.push(range);
    least = range.to;
    at = range.to - 1;
  }
  return found;
}

function rangeAt(words: Word[], at: number, least: number): NamedRange | null {
  const head = words[at] as Word;
  let from = leftEnd(words, at, least);
  // "El Instituto de …"
  if (from < at && foreign.has(head.norm) && foreignArticle.has((words[from] as Word).norm)) from += 1;
  let to = rightEnd(words, at);
  const alone = from === at;
  const extended = to > at + 1 && words[at + 1]?.capital === false;
  if (foreign.has(head.norm)) {
    if (to === at + 1 && alone) return null;
  } else if (beginning.has(head.norm) && extended) {
    const own = words.slice(from, at).some(({ norm }) => !plain.has(norm));
    // "the Joint Committee on …" is one of many.
    if (!own && body.has(head.norm)) return null;
  } else {
    if (alone || !ending.has(head.norm)) return null;
    // "the Research Lab", "an AI Company"
    const own = words.slice(from, at).filter(({ norm }) => !plain.has(norm));
    if (own.every(({ norm }) => product.has(norm))) return null;
    if (centre.has(head.norm) && (at - from < 2 || plain.has((words[at - 1] as Word).norm))) return null;
    if (own.length === 1 && isEverydayWord((own[0] as Word).norm) && !strong.has(head.norm)) return null;
    if (head.norm.endsWith('s') && own.every(({ norm }) => isPlace(norm))) return null;
  }
  while (to < words.length && words[to]?.follows && words[to]?.capital && ending.has((words[to] as Word).norm)) to += 1;
  const short = words[to];
  // "Swiss AI Lab IDSIA"
  if (short?.follows && /^\p{Lu}{3,6}$/u.test(short.raw) && !role.has(short.norm)) to += 1;
  // "Center for Research on Foundation Models" ends in what it studies.
  const studies = extended && made.has(words[to - 1]?.norm ?? '');
  if (!studies && isNameOfOther(words, to)) return null;
  if (to - from > longest) return null;
  const name = words
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');
  return ambiguous.some((each) => name.endsWith(each)) ? null : { from, to };
}

/** "… Society Conference", "… Association Distinguished Teaching Award" */
function isNameOfOther(words: Word[], to: number): boolean {
  if (other.has(words[to - 1]?.norm ?? '')) return true;
  for (let at = to; at < to + 5 && words[at]?.follows; at += 1) {
    if (other.has(words[at]?.norm ?? '')) return true;
    if (!words[at]?.capital) return false;
  }
  return false;
}

/** Leftward over capitals, and over "and" between fields: "Computer Science and Artificial Intelligence Laboratory". */
function leftEnd(words: Word[], at: number, least: number): number {
  let from = at;
  for (let before = at - 1; before >= least; before -= 1) {
    const word = words[before] as Word;
    const right = words[before + 1] as Word;
    if (!right.follows) break;
    if (word.capital && !openers.has(word.norm) && !role.has(word.norm) && !/^\p{Lu}\p{L}*-\p{Ll}/u.test(word.raw))
      from = before;
    else if (
      word.norm === 'and' &&
      word.follows &&
      field.has(words[before - 1]?.norm ?? '') &&
      words[before - 1]?.capital
    )
      continue;
    else break;
  }
  const first = words[from] as Word;
  // The first word of a sentence has a capital whatever it is: "Founded Stanford University".
  if (from === 0 && at - from > 1 && isEverydayWord(first.norm) && /(?:ed|ing|ly)$/.test(first.norm)) return from + 1;
  return from;
}

/** Rightward over "of", "for" and what they lead to, and over "and" before a field. */
function rightEnd(words: Word[], at: number): number {
  let end = at + 1;
  const isForeign = foreign.has((words[at] as Word).norm);
  for (let next = at + 1; next < words.length && next < at + longest; next += 1) {
    const word = words[next] as Word;
    const head = words[end - 1] as Word;
    // "Institute of Women's Health"
    if (!(word.follows || (head.possessive && word.capital && next === end && end > at + 1))) break;
    if (word.capital) {
      const isFirst = next === at + 1;
      if (isFirst && !isForeign && !ending.has(word.norm)) break;
      if (role.has(word.norm) && next > at + 1) break;
      end = next + 1;
    } else if (inside.has(word.norm) && beginning.has(head.norm) && next === end) {
      if (words[next + 1]?.norm === 'the' && words[next + 2]?.capital) next += 1;
      if (!words[next + 1]?.capital) break;
    } else if (
      word.norm === 'in' &&
      field.has(words[next + 1]?.norm ?? '') &&
      words[next + 1]?.capital &&
      end === next
    ) {
    } else if (inside.has(word.norm) && field.has(head.norm) && words[next + 1]?.capital && end > at + 1) {
    } else if (word.norm === 'and' && end === next && end > at + 1) {
      if (!(words[next + 1]?.capital && field.has(words[next + 1]?.norm ?? ''))) break;
    } else if (isForeign && foreignAnd.has(word.norm) && !words[next + 1]?.capital) {
      // "die Technische Universität und das Institut …"
      break;
    } else if (isForeign && foreignInside.has(word.norm)) {
    } else break;
  }
  return end;
}
