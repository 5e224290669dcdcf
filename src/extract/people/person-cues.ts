import type { PersonRole } from '../../model.ts';
import type { Word } from '../reading/word.ts';
import type { Stretch } from './person-names.ts';
import { addresses, artificial, authorship, madeBy, namesakes, roles, speech } from './person-rules.ts';

/** What the words beside a name say of it. `needs`: the least that the word lists must say for the cue to count. */
export interface Cue {
  rule: 'address' | 'role' | 'apposition' | 'speech' | 'made-by' | 'citation' | 'byline';
  confidence: number;
  role: PersonRole;
  /** Whether it makes a person of a name that no list knows. */
  sure: boolean;
}

const setOf = (...rows: { words: string[] }[]) =>
  new Set(rows.flatMap(({ words }) => words).map((word) => word.toLowerCase().replace('.', '')));
const [written, writes, team] = authorship.map((row) => setOf(row)) as [Set<string>, Set<string>, Set<string>];
const roleWords = setOf(...roles);
const addressWords = setOf(addresses);
const speechWords = setOf(speech);
const made = setOf(madeBy);
const namesake = setOf(namesakes);
const machines = setOf(artificial);
/** What may follow the role in an apposition: "Devin, a software engineer agent" is none. */
const behindRole = new Set('at of in and for who from on with behind based turned'.split(' '));
const beforeRole = new Set('by from of for with that to which and'.split(' '));
/** Words between a name and its role, at most. */
const apposition = 6;

/** Whether a stretch is the first part of the name of a thing: "Alan Turing Award", "Ada Lovelace GPU", "Jane Roe 2". */
export function namesThing({ to }: Stretch, words: Word[]): boolean {
  const next = words[to];
  return Boolean(next?.follows) && (namesake.has(next?.norm ?? '') || /^\d{1,2}$/.test(next?.raw ?? ''));
}

/** The role word that ends at `at` ("chief scientist", "engineers"), or null. */
export function isRole(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (roleWords.has(word.norm) || (word.norm.endsWith('s') && roleWords.has(word.norm.slice(0, -1)))) return true;
  const before = words[at - 1];
  return before !== undefined && word.follows && roleWords.has(`${before.norm} ${word.norm}`);
}

/** What stands beside the stretch, the surest first; all of it is looked at. */
export function cuesBeside(text: string, words: Word[], stretch: Stretch): Cue[] {
  const cues: Cue[] = [];
  const add = (rule: Cue['rule'], confidence: number, sure: boolean, role: PersonRole = 'MENTIONED') =>
    cues.push({ rule, confidence, role, sure });
  const { from, to } = stretch;
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  const before = words[from - 1];
  const next = words[to];
  if (before && first.follows && addressWords.has(before.norm)) add('address', 0.92, true);
  if (before && isRole(words, from - 1)) {
    const setOff =
      text.slice(before.end, first.start) === ', ' && /^\s?[,.;)]/.test(text.slice(last.end, last.end + 2));
    if (first.follows || setOff) add('role', 0.9, true);
  }
  if (isDescribed(text, words, to)) add('apposition', 0.88, true);
  const behind = text.slice(last.end, next?.start ?? last.end);
  if (next && /^\s$/.test(behind) && next.norm === 'et' && words[to + 1]?.norm === 'al')
    add('citation', 0.9, true, 'AUTHOR');
  else if (next && /^\s$/.test(behind) && isTeam(words, to)) add('citation', 0.88, true, 'AUTHOR');
  else if (next && /^\s$/.test(behind) && writes.has(next.norm)) add('byline', 0.8, false, 'AUTHOR');
  if (before?.norm === 'by' && first.follows) {
    const verb = words[from - 2]?.norm ?? '';
    if (from === 1) add('byline', 0.8, false, 'AUTHOR');
    else if (made.has(verb)) add('made-by', 0.85, true, written.has(verb) ? 'AUTHOR' : 'MENTIONED');
    else if (written.has(verb)) add('byline', 0.85, false, 'AUTHOR');
  }
  if (speaks(text, words, stretch)) add('speech', 0.85, false, 'QUOTED');
  return cues;
}

/** "and (his) colleagues" */
function isTeam(words: Word[], at: number): boolean {
  if (words[at]?.norm !== 'and' && words[at]?.norm !== 'with') return false;
  const own = ['his', 'her', 'their', 'other', 'several'].includes(words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return team.has(words[own]?.norm ?? '') || words[at + 1]?.norm === 'others';
}

/** "Jane Roe, (a) … scientist at …", "Jane Roe (director of …)" */
function isDescribed(text: string, words: Word[], to: number): boolean {
  const [last, opening] = [words[to - 1] as Word, words[to]];
  if (!opening || !/^\s?(?:,\s|\(\s?)$/.test(text.slice(last.end, opening.start))) return false;
  for (let at = to; at < words.length && at < to + apposition; at += 1) {
    const word = words[at] as Word;
    if (at > to && !word.follows) return false;
    if (machines.has(word.norm) || beforeRole.has(word.norm)) return false;
    if (!isRole(words, at) || (at === to && word.capital && words[at + 1]?.capital)) continue;
    const next = words[at + 1];
    if (next?.follows && isRole(words, at + 1)) continue;
    return !next?.follows || behindRole.has(next.norm);
  }
  return false;
}

/** A verb of speech before the name, or behind it, with an aside between at most. */
function speaks(text: string, words: Word[], { from, to }: Stretch): boolean {
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  const title = first.follows && addressWords.has(words[from - 1]?.norm ?? '') ? 1 : 0;
  if (words[from - title]?.follows && isSpeech(words, from - 1 - title)) return true;
  if (words[to]?.follows) return isSpeech(words, to) || (isSpeech(words, to + 1) && /ly$/.test(words[to]?.norm ?? ''));
  if (text.slice(last.end, last.end + 2).trim() !== ',') return false;
  // "Jane Roe, who has seen worse, said"
  const aside = text.slice(last.end, last.end + 70).indexOf(', ', 2);
  if (aside < 0) return false;
  const at = words.findIndex(({ start }, index) => index >= to && start >= last.end + aside);
  return at > 0 && isSpeech(words, at) && (words[at] as Word).start <= last.end + aside + 3;
}

function isSpeech(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return speechWords.has(word.norm) || (word.norm === 'to' && words[at - 1]?.norm === 'according');
}
