import { tokenize } from '../../text/tokens.ts';
import type { Name, NamedType, NameIndex } from '../names/name-index.ts';
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

/** Names that begin with what was typed, or a word of which does, the best first. */
export function suggestions(
  typed: Typed,
  types: ReadonlySet<NamedType>,
  count: number,
  names: NameIndex,
): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const name of mayBegin(typed, names)) {
    if (!types.has(name.of.type)) continue;
    const level = levelOf(name, typed);
    if (level === 0) continue;
    const before = best.get(name.of.id);
    const isBetter =
      before === undefined || level > before.level || (level === before.level && isShownBefore(name, before.name));
    if (isBetter) best.set(name.of.id, { name, level });
  }
  return topOf(best.values(), count, compareSuggestions);
}

/** Where one name of a thing says as much as another, its label is told. */
const isShownBefore = (one: Name, other: Name) => one.kind === 'LABEL' && other.kind !== 'LABEL';

function* mayBegin({ whole, begun, last }: Typed, names: NameIndex): Generator<Name> {
  if (whole !== '') {
    const words = whole.trimEnd().split(' ');
    yield* names.withWord(words.reduce((one, other) => (names.count(other) < names.count(one) ? other : one)));
    return;
  }
  for (const word of names.wordsFrom(begun)) yield* names.withWord(word);
  if (!last.startsWith(begun)) yield* names.withWord(last);
}

function levelOf({ key }: Name, { whole, begun, last }: Typed): number {
  if (key === whole + last || key === whole + begun) return 3;
  if (key.startsWith(whole + begun) || key.startsWith(`${whole}${last} `)) return 2;
  return ` ${key}`.includes(` ${whole}${begun}`) || ` ${key} `.includes(` ${whole}${last} `) ? 1 : 0;
}

function compareSuggestions(one: Suggestion, other: Suggestion): number {
  const [a, b] = [one.name.of, other.name.of];
  return (
    other.level - one.level ||
    b.briefs - a.briefs ||
    (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

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
