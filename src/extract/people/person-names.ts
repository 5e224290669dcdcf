import type { Word } from '../reading/word.ts';
import { couldBeName } from './full-names.ts';
import { namesakes, thingsCalledLikePeople } from './person-rules.ts';
import { isEverydayWord, isGivenName, isKnownOrganization, isOnlyGivenName, isPlace, isSurname } from './word-lists.ts';

/** Words of a sentence, `from` to `to` (end-exclusive), that read as one person's name. */
export interface Stretch {
  from: number;
  to: number;
  words: Word[];
}

/** Capital and small letters, and capitals inside as names have them ("LeCun", "O’Brien", "Berners-Lee"). */
const part = String.raw`(?:(?:Mc|Mac|Le|La|De|Di|Da|Du|El|Van|Von|Fitz|O['’]|D['’])?\p{Lu}[\p{Ll}\p{M}]+(?:['’]\p{Lu}\p{Ll}+)?)`;
const nameShape = new RegExp(`^${part}(?:-${part}|-\\p{Lu})?$`, 'u');
const particles = new Set(
  'van von der den de da di du dos del della la le el al bin ibn ben ter zu af av y'.split(' '),
);
const namesake = new Set(namesakes.words);
const calledLikePeople = thingsCalledLikePeople.words;
/** Longest name in words, particles included. */
const longest = 6;

/** Every longest stretch of words that may be a name, from left to right; at least two words, the last one whole. */
export function stretchesIn(words: Word[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < words.length; ) {
    const to = stretchEnd(words, at);
    if (to - at >= 2) found.push({ from: at, to, words: words.slice(at, to) });
    at = Math.max(to, at + 1);
  }
  return found;
}

function stretchEnd(words: Word[], from: number): number {
  const first = words[from] as Word;
  if (!first.capital || !(first.initial ? first.dotted : mayBegin(first))) return from;
  const known = isGivenName(first.norm) || first.initial;
  let end = first.initial ? from : from + 1;
  for (let at = from + 1; at < words.length && at < from + longest; at += 1) {
    const word = words[at] as Word;
    if (!word.follows) break;
    if (word.initial || (particles.has(word.norm) && !word.capital)) continue;
    if (!isNamelike(word, known) || (end - from > 1 && namesake.has(word.norm))) break;
    end = at + 1;
  }
  return end;
}

/** Texts repeat their words with capitals: each way to write one is looked at once. */
const beginning = new Map<string, boolean>();
const mostRemembered = 20_000;

/** Whether a whole word may begin a name; not in "Starring Jane Roe", "Then J. Roe". */
function mayBegin(word: Word): boolean {
  const known = beginning.get(word.raw);
  if (known !== undefined) return known;
  const { norm } = word;
  const may = isNamelike(word, false) && (!isEverydayWord(norm) || isGivenName(norm) || isSurname(norm));
  if (beginning.size >= mostRemembered) beginning.clear();
  // Longer words are rare, and a piece of a text held here would hold the whole text.
  if (word.raw.length < 13) beginning.set(word.raw, may);
  return may;
}

/** A surname may be a product's name as well, behind a given name. */
function isNamelike(word: Word, behindGivenName: boolean): boolean {
  if (!word.capital || !nameShape.test(word.raw)) return false;
  return couldBeName(word.norm) || (behindGivenName && isSurname(word.norm));
}

/** What the word lists alone say of a stretch. `unknown`: whatever stands beside it decides. */
export type Verdict = 'person' | 'unknown' | 'none';

export function verdictOn(stretch: Stretch): Verdict {
  const { words } = stretch;
  const first = words[0] as Word;
  const last = words.at(-1) as Word;
  const whole = words.filter(({ initial }) => !initial);
  const [given, surname] = [first.norm, last.norm];
  const name = whole.map(({ norm }) => norm).join(' ');
  if (isKnownOrganization(name) || calledLikePeople.some((thing) => name.startsWith(thing))) return 'none';
  if (isPlace(`${given} ${surname}`)) return 'none';
  if (isOnlyGivenName(given)) {
    return isSurname(surname) || isGivenName(surname) || !isEverydayWord(surname) ? 'person' : 'unknown';
  }
  const surnamed = !isEverydayWord(surname);
  // Small words inside are particles: "Ondine de Varkas".
  const plain = whole.filter(
    ({ norm, capital }) => capital && isEverydayWord(norm) && !isGivenName(norm) && !isSurname(norm),
  );
  // "J. Applied Ontology" is a journal.
  if (first.initial) {
    if (isPlace(surname) || plain.some((word) => word !== last)) return 'none';
    return surnamed ? 'person' : 'unknown';
  }
  if (plain.length > 0) return plain.length === 1 && plain[0] === last && !isPlace(surname) ? 'unknown' : 'none';
  if (isGivenName(given)) return surnamed && !isPlace(surname) ? 'person' : 'none';
  // A middle initial is hardly ever in anything else: "Ondine M. Varkas".
  if (words.slice(1, -1).some(({ initial, dotted }) => initial && dotted)) return 'person';
  return isSurname(surname) && !isEverydayWord(surname) && words.length <= 3 ? 'person' : 'unknown';
}
