import type { Match, NameRef } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';

/** What a brief has that tells the senses of a word apart. */
export interface Surroundings {
  /** Whether the brief has a phrase (normalised words). */
  has: (phrase: string) => boolean;
  /** Whether the brief has a word (normalised) with a capital in it somewhere. */
  hasName: (word: string) => boolean;
  /** Concepts that it names beyond doubt, by id. */
  sure: ReadonlyMap<string, NameRef>;
}

/** A brief's normalised words, those of its text and of the names of its outlets: each by itself, and joined, a space between and at either end. */
export interface BriefWords {
  each: string[];
  joined: string;
}

/** `tokens` are the words of its text. */
export function surroundingsOf(words: BriefWords, tokens: Token[], matches: Match[]): Surroundings {
  // Many briefs ask for none.
  let single: Set<string> | null = null;
  const known = new Map<string, boolean>();
  const has = (phrase: string) => {
    single ??= new Set(words.each);
    if (!phrase.includes(' ')) return single.has(phrase);
    const before = known.get(phrase);
    if (before !== undefined) return before;
    // Most phrases lack a word already: only of the others the text is searched.
    const own = single;
    const found = phrase.split(' ').every((word) => own.has(word)) && words.joined.includes(` ${phrase} `);
    known.set(phrase, found);
    return found;
  };
  const names = new Map<string, boolean>();
  const hasName = (word: string) => {
    if (!has(word)) return false;
    const before = names.get(word) ?? isCapitalised(word, tokens);
    names.set(word, before);
    return before;
  };
  const sure = new Map<string, NameRef>();
  for (const { key, refs } of matches) {
    const ref = refs.length === 1 ? (refs[0] as NameRef) : null;
    if (ref?.type === 'CONCEPT' && ref.onlyWith === null && isTelling(key, ref)) sure.set(ref.id, ref);
  }
  return { has, hasName, sure };
}

/** Whether a word has a capital in it somewhere; a word of an outlet's name is in none of the tokens. */
function isCapitalised(word: string, tokens: Token[]): boolean {
  let small = false;
  for (const { norm, raw } of tokens) {
    if (norm !== word) continue;
    if (/\p{Lu}/u.test(raw)) return true;
    small = true;
  }
  return !small;
}

/** Several words, or one that is no everyday word by its capitals and digits. */
export const isTelling = (key: string, { written }: NameRef) =>
  key.includes(' ') || /\p{L}.*[\p{Lu}\p{N}]/u.test(written);
