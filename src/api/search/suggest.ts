import { tokenize } from '../../text/tokens.ts';
import { compareNamed, type Name, type Named, type NamedType, type NameIndex } from '../names/name-index.ts';
import { topOf } from '../names/top-of.ts';

/** What may be meant by what was typed so far. */
export interface Suggestion {
  name: Name;
  /** 3: it is the name, 2: begins it, 1: begins a word in it. */
  level: number;
}

/** What was typed, normalised. */
export interface Typed {
  /** Words that are whole, with a space behind each. */
  whole: string;
  /** How the last word begins, as typed; and that word normalised, which counts where it is a whole one. */
  begun: string;
  last: string;
}

/** Longer than any name that somebody types. */
const longest = 200;

/** Null where there is no word in it. */
export function typedOf(prefix: string): Typed | null {
  const tokens = tokenize(prefix.slice(0, longest));
  const last = tokens.at(-1);
  if (!last) return null;
  const whole = tokens
    .slice(0, -1)
    .map(({ norm }) => `${norm} `)
    .join('');
  return { whole, begun: last.small, last: last.norm };
}

/** More names than these are not looked at one by one. */
const many = 1000;

/** Names that begin with what was typed, or a word of which does, the best first; of each thing its best. */
export function suggestions(
  typed: Typed,
  types: ReadonlySet<NamedType>,
  count: number,
  names: NameIndex,
): Suggestion[] {
  const isWanted = ({ type }: Named) => types.has(type);
  if (typed.whole === '' && names.countFrom(typed.begun, many) >= many) return mostTold(typed, isWanted, count, names);
  const best = new Map<Named, Suggestion>();
  for (const name of mayBegin(typed, names)) {
    if (isWanted(name.of) && !best.has(name.of)) {
      const suggestion = bestName(name.of, typed);
      if (suggestion) best.set(name.of, suggestion);
    }
  }
  return topOf(best.values(), count, compareSuggestions);
}

function* mayBegin({ whole, begun, last }: Typed, names: NameIndex): Generator<Name> {
  if (whole !== '') {
    const words = whole.trimEnd().split(' ');
    yield* names.withWord(words.reduce((one, other) => (names.count(other) < names.count(one) ? other : one)));
    return;
  }
  for (const word of names.wordsFrom(begun)) yield* names.withWord(word);
  yield* names.withWord(last);
}

/** The same where a letter or two begin thousands of names: from what more briefs speak of, until there are enough. */
function mostTold(typed: Typed, isWanted: (named: Named) => boolean, count: number, names: NameIndex): Suggestion[] {
  const exact = new Map<Named, Suggestion>();
  for (const word of new Set([typed.begun, typed.last])) {
    for (const { of } of names.withWord(word)) {
      const suggestion = isWanted(of) && !exact.has(of) ? bestName(of, typed) : null;
      if (suggestion?.level === 3) exact.set(of, suggestion);
    }
  }
  const [begin, have]: [Suggestion[], Suggestion[]] = [[], []];
  for (const named of names.byBriefs()) {
    if (exact.size + begin.length >= count) break;
    const suggestion = isWanted(named) ? bestName(named, typed) : null;
    if (suggestion?.level === 2) begin.push(suggestion);
    if (suggestion?.level === 1 && have.length < count) have.push(suggestion);
  }
  return topOf([...exact.values(), ...begin, ...have], count, compareSuggestions);
}

/** The best of a thing's names; where its label says as much, that. Null where none begins so. */
function bestName({ names }: Named, typed: Typed): Suggestion | null {
  let best: Suggestion | null = null;
  for (const name of names) {
    const level = levelOf(name, typed);
    if (level > (best?.level ?? 0)) best = { name, level };
  }
  return best;
}

function levelOf({ key }: Name, { whole, begun, last }: Typed): number {
  if (key === whole + last || key === whole + begun) return 3;
  if (key.startsWith(whole + begun) || key.startsWith(`${whole}${last} `)) return 2;
  return key.includes(` ${whole}${begun}`) || ` ${key} `.includes(` ${whole}${last} `) ? 1 : 0;
}

const compareSuggestions = (one: Suggestion, other: Suggestion) =>
  other.level - one.level || compareNamed(one.name.of, other.name.of);

/** Where in a name it is that was typed: the words that are whole, and of the last as much as there is. */
export function typedIn(name: string, { whole, begun, last }: Typed): { start: number; end: number }[] {
  const tokens = tokenize(name);
  const words = whole === '' ? [] : whole.trimEnd().split(' ');
  const at = tokens.findIndex((_, from) => {
    const end = tokens[from + words.length];
    const isThere = words.every((word, i) => tokens[from + i]?.norm === word);
    return (
      isThere && end !== undefined && (end.small.startsWith(begun) || end.norm.startsWith(begun) || end.norm === last)
    );
  });
  if (at < 0) return [];
  return tokens.slice(at, at + words.length + 1).map(({ start, end, small }, i) => {
    const isBegun = i === words.length && small.length === end - start && small.startsWith(begun);
    return { start, end: isBegun ? start + begun.length : end };
  });
}
