import type { Word } from '../reading/word.ts';
import type { NamedRange } from './organization-names.ts';
import { before, behind, conferenceNames } from './organization-rules.ts';
import { otherNames } from './person-rules.ts';
import { isEverydayWord, isGivenName, isPlace } from './word-lists.ts';

/** Cues by their last word, longest first. */
const byLast = Map.groupBy(
  before
    .flatMap(({ id, role, words }) => words.map((words) => ({ id, role, words: words.toLowerCase().split(' ') })))
    .toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words.at(-1) as string,
);
const behindWords = new Set(behind.words.map((word) => word.toLowerCase()));
/** What is no organization though a cue stands before it: products, fields, small words. */
const others = new Set([
  ...otherNames.filter(({ id }) => id !== 'organization').flatMap(({ words }) => words),
  ...conferenceNames.words,
]);
/** "Former Intel CEO", "Four Apple employees" */
const qualifiers = new Set(
  'former ex early one two three four five six seven eight nine ten several many some top senior the'.split(' '),
);
const longest = 3;
/** What is bought, sold and backed besides companies: "backed by the Quillon chip". */
const things = new Set('chip processor model dataset benchmark framework protocol app api gpu phone device'.split(' '));

/** The cue that ends just before `at`, or null. */
function cueBefore(words: Word[], at: number): { id: string; role: 'AFFILIATION' | 'MENTIONED' } | null {
  const from = words[at - 1]?.norm === 'the' ? at - 1 : at;
  const last = words[from - 1];
  if (!last || !words[at]?.follows) return null;
  const cues = byLast.get(last.norm) ?? [];
  return (
    cues.find(({ words: cue }) => cue.every((word, index) => words[from - cue.length + index]?.norm === word)) ?? null
  );
}

/** Whether what stands before a name says that people work there: a cue, or a person's name with "of", "at" or "from". */
export function affiliationBefore(words: Word[], at: number): boolean {
  const cue = cueBefore(words, at);
  if (cue) return cue.role === 'AFFILIATION';
  const link = words[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  if (!['at', 'of', 'from'].includes(words[link]?.norm ?? '')) return false;
  const [surname, given] = [words[link - 1], words[link - 2]];
  return Boolean(
    surname?.capital && surname.follows && given && (isGivenName(given.norm) || (given.initial && given.dotted)),
  );
}

/** A name that stands beside a cue. Where not `sure`, the cue alone makes it no organization. */
interface Cued extends NamedRange {
  rule: string;
  role: 'AFFILIATION' | 'MENTIONED';
  sure: boolean;
}

/** Names that a cue beside them tells as an organization's, though no word of them does. */
export function cuedIn(text: string, words: Word[]): Cued[] {
  const found: Cued[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!words[at]?.capital || qualifiers.has(words[at]?.norm ?? '')) continue;
    let to = at;
    while (to < words.length && to < at + longest + 1 && words[to]?.capital && (to === at || words[to]?.follows)) {
      if (behindWords.has((words[to] as Word).norm)) break;
      to += 1;
    }
    if (to === at) continue;
    const next = words[to];
    const last = words[to - 1] as Word;
    const beside = at > 0 ? cueBefore(words, at) : null;
    // "director of Jane Roe's museum"
    const cue = beside && !isOwner(text, last) ? beside : null;
    const office =
      next?.follows &&
      behindWords.has(next.norm) &&
      !/^\p{Lu}\p{Ll}/u.test(next.raw) &&
      !text.slice(last.end, next.start).endsWith('s');
    const listed = isListed(text, words, found.at(-1), at);
    const role = listed || affiliationBefore(words, at) ? 'AFFILIATION' : 'MENTIONED';
    const thing = next?.follows && things.has(next.norm);
    // "Indigenous researchers": the capital is that of the sentence.
    const adjective = at === 0 && to === 1 && /(?:ous|ical|ful|less|ary)$/.test(last.norm);
    const named = Boolean(cue || office) && !thing && !adjective && to - at <= longest;
    const sure = named && mayBeOrganization(words.slice(at, to));
    if (sure || role === 'AFFILIATION') {
      const rule = cue ? `organization-${cue.id}` : office ? 'organization-office-behind' : 'organization-affiliation';
      found.push({ from: at, to, rule, role, sure });
    }
    at = to - 1;
  }
  return found;
}

function isOwner(text: string, { end, possessive }: Word): boolean {
  return possessive || /^\s['’]\s?s\s/.test(text.slice(end, end + 5));
}

/** "researchers at Quillon, MIT and Mirabeau" */
function isListed(text: string, words: Word[], before: Cued | undefined, at: number): boolean {
  if (before?.role !== 'AFFILIATION') return false;
  const gap = text.slice((words[before.to - 1] as Word).end, (words[at] as Word).start);
  return /^(?:\s?,\s|\s?,?\s(?:and|&)\s)(?:the\s)?$/.test(gap);
}

function mayBeOrganization(names: Word[]): boolean {
  const first = names[0] as Word;
  if (names.length > 1 && isGivenName(first.norm)) return false;
  if (names.some(({ norm, raw }) => others.has(norm) || isPlace(norm) || /^\d|-\p{Ll}/u.test(raw) || raw.length < 2))
    return false;
  if (names.length === 1 && /^\p{Lu}{2,3}$/u.test(first.raw)) return false;
  return !names.every(({ norm, raw }) => isEverydayWord(norm) && /^\p{Lu}\p{Ll}+$/u.test(raw));
}
