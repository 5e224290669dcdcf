import type { Token } from '../../text/tokens.ts';
import { wordClass } from '../reading/word-classes.ts';
import { gapBehind, type Words } from '../reading/words.ts';
import { differentiae, genera, groups, judgements, newsOfIt } from './definition-rows.ts';

interface Kind {
  definite: boolean;
  only: Set<string> | null;
}

/** Kinds by their noun, with what each needs. */
const kinds = new Map<string, Kind[]>();
for (const { words, definite = false, only } of genera) {
  for (const word of words) {
    kinds.set(word, [...(kinds.get(word) ?? []), { definite, only: only ? new Set(only) : null }]);
  }
}
const behindKind = new Set(differentiae.flatMap(({ words }) => words));
const judging = new Set(judgements.flatMap(({ words }) => words));
const news = new Set(newsOfIt.words);
const ofSeveral = new Set(groups.words);
const relative = new Set(['that', 'which']);
export const articles = new Set(['a', 'an', 'the']);

/** Most words between the article and the kind, and the fewest content words that set a thing apart. */
const [mostModifiers, leastApart] = [9, 2];

/** What stands between the words in front of a kind: a space, a hyphen, "fast, small", a short form in brackets, quotation marks. */
const betweenModifiers = /^(?:[ \n]|[-‐‑/+.]|, |\) | \(|["”’'] | ["“‘']|)$/;
const behindNoun = /^(?:[ \n]|["”’'] | \(|\) )$/;

/** A phrase that says what something is: its first word, the noun of the kind, and the first word behind it. */
export interface DefiningPhrase {
  first: number;
  kind: number;
  behind: number;
}

/**
 * Reads "a lightweight framework that …" from its article (or, behind "are", from its first word) on: a kind, and
 * something that sets the thing apart from others of it. Null for judgements, for what is no kind, and for mere kinds.
 */
export function definingPhrase(words: Words, at: number, bare = false): DefiningPhrase | null {
  const { tokens, to } = words;
  const article = articles.has((tokens[at] as Token).norm);
  if (!article && !bare) return null;
  const definite = (tokens[at] as Token).norm === 'the';
  const first = article ? at + 1 : at;
  for (let index = first; index < Math.min(to - leastApart, first + mostModifiers); index += 1) {
    const token = tokens[index] as Token;
    const compound = gapBehind(words, index) === '-';
    if ((judging.has(token.norm) && !compound) || (token.norm.length > 5 && token.norm.endsWith('est'))) return null;
    const behind = behindKindAt(words, index);
    if (behind !== null && isKind(token, (tokens[behind] as Token).norm, definite)) {
      // "are models that …", but not "are training models that …".
      return isApart(words, behind) && (article || token.raw.endsWith('s')) ? { first: at, kind: index, behind } : null;
    }
    if (!isModifier(words, index, bare && !article)) return null;
  }
  return null;
}

/** The word behind a noun that can begin what sets it apart; a short form in brackets between them is left out. */
function behindKindAt(words: Words, index: number): number | null {
  const { tokens, to } = words;
  const bracket = gapBehind(words, index) === ' (' && /^\) /.test(gapBehind(words, index + 1));
  const behind = bracket ? index + 2 : index + 1;
  if (behind >= to || !(bracket || behindNoun.test(gapBehind(words, index)))) return null;
  const { norm, raw } = tokens[behind] as Token;
  const is = wordClass(raw);
  if (relative.has(norm) && isNews(words, behind)) return null;
  return behindKind.has(norm) || is === 'gerund' || (is === 'participle' && !news.has(raw)) ? behind : null;
}

/** "a model that has recently been opened", "… that was first shown": what happened to it. */
function isNews({ tokens }: Words, behind: number): boolean {
  const [verb, next] = [tokens[behind + 1]?.norm ?? '', tokens[behind + 2]?.norm ?? ''];
  return (
    ['was', 'were'].includes(verb) ||
    (['has', 'have'].includes(verb) && ['been', 'recently', 'just', 'already'].includes(next))
  );
}

function isKind({ norm }: Token, next: string, definite: boolean): boolean {
  const rows = kinds.get(norm) ?? [];
  return rows.some((row) => (row.definite || !definite) && (row.only === null || row.only.has(next)));
}

function isModifier(words: Words, index: number, bare: boolean): boolean {
  const { tokens } = words;
  const gap = gapBehind(words, index);
  if (!betweenModifiers.test(gap)) return false;
  const { raw } = tokens[index] as Token;
  const is = wordClass(raw);
  // "state-of-the-art", "text-to-speech": hyphens make one word of them.
  const hyphenated = gap === '-' || (index > words.from && gapBehind(words, index - 1) === '-');
  if (hyphenated || (raw === 'and' && index > words.from)) return true;
  return is !== 'function' && is !== 'verb' && !(bare && (is === 'adverb' || is === 'gerund' || is === 'participle'));
}

/** Whether enough is said behind the kind to set the thing apart. */
function isApart(words: Words, behind: number): boolean {
  let content = 0;
  for (let index = behind; index < words.to && content < leastApart; index += 1) {
    if (index > behind && /[;:.!?—–]\s|^\s*[()]/.test(gapBehind(words, index - 1))) break;
    if (isContent(words.tokens[index] as Token)) content += 1;
  }
  return content >= leastApart;
}

const isContent = (token: Token) => wordClass(token.raw) !== 'function' && !behindKind.has(token.norm);

/** Whether one thing can be it: "the engines, a general recipe" are several, and "a family of engines" is meant of several. */
export function agrees({ tokens }: Words, phrase: DefiningPhrase, several: boolean): boolean {
  return !several || ofSeveral.has((tokens[phrase.kind] as Token).norm);
}
