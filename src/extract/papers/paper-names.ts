import type { NameRef } from '../../model.ts';
import { isIdentifierName, shorterName } from '../../text/paper-name.ts';
import type { Token } from '../../text/tokens.ts';

/** Longest name in words: titles of papers are rarely longer, and it bounds the work a text can cause. */
const longestName = 40;

/** Papers that one name means, by how it names them: a title counts before what is shorter than one. */
interface Named {
  titles: NameRef[];
  shorter: NameRef[];
}

/** A place where a text has the words of a paper's name, and the one paper it names. */
export interface NamePlace {
  ref: NameRef;
  /** The name is shorter than the title: "GAIL", "Bayesian IRL". */
  shorter: boolean;
  /** Which tokens it is made of: from `first` up to, not including, `next`. */
  first: number;
  next: number;
}

/**
 * All names of known papers, found in running text in one pass. They are kept apart from other names, because a title
 * is made of names (see Lexicon). What pairs of words begin names, and how long those are, is kept beside them: a word
 * that begins none costs one look-up, however many papers are known.
 */
export class PaperNames {
  readonly #names = new Map<string, Named>();
  /** First word → second word (empty where there is none) → most words of a name that begins so. */
  readonly #starts = new Map<string, Map<string, number>>();

  /** Sets what a name means; an empty list forgets it. Names of other things are left out. */
  set(name: string, refs: NameRef[]): void {
    const shorter = shorterName(name);
    if (shorter === null && isIdentifierName(name)) return;
    const key = shorter ?? name;
    const papers = refs.filter(({ type, scan }) => type === 'PAPER' && scan);
    const known = this.#names.get(key);
    if (!known && papers.length === 0) return;
    const named = { titles: known?.titles ?? [], shorter: known?.shorter ?? [] };
    named[shorter === null ? 'titles' : 'shorter'] = papers;
    if (named.titles.length + named.shorter.length === 0) this.#names.delete(key);
    else this.#names.set(key, named);
    const words = key.split(' ');
    if (words.length > longestName) return;
    const [first = '', second = ''] = words;
    const seconds = this.#starts.get(first) ?? new Map<string, number>();
    this.#starts.set(first, seconds);
    seconds.set(second, Math.max(words.length, seconds.get(second) ?? 0));
  }

  /** What `meant` makes of the names in a text, from left to right, none inside another; where it says null none is. */
  find<T>(tokens: Token[], meant: (place: NamePlace) => T | null): T[] {
    const found: T[] = [];
    if (this.#names.size === 0) return found;
    for (let at = 0; at < tokens.length; ) {
      const next = this.#findAt(tokens, at, meant, found);
      at = next ?? at + 1;
    }
    return found;
  }

  /** Where to go on behind the name that begins at a token; null where none does. */
  #findAt<T>(tokens: Token[], at: number, meant: (place: NamePlace) => T | null, found: T[]): number | null {
    const first = (tokens[at] as Token).norm;
    const seconds = this.#starts.get(first);
    if (!seconds) return null;
    const longest = Math.min(seconds.get(tokens[at + 1]?.norm ?? '') ?? 0, tokens.length - at);
    if (longest > 1) {
      const keys = [first];
      for (let size = 1; size < longest; size += 1) keys.push(`${keys[size - 1]} ${(tokens[at + size] as Token).norm}`);
      for (let size = longest; size > 1; size -= 1) {
        const next = this.#meantAt(keys[size - 1] as string, at, at + size, meant, found);
        if (next !== null) return next;
      }
    }
    return seconds.has('') ? this.#meantAt(first, at, at + 1, meant, found) : null;
  }

  #meantAt<T>(
    key: string,
    first: number,
    next: number,
    meant: (place: NamePlace) => T | null,
    found: T[],
  ): number | null {
    const named = this.#names.get(key);
    if (!named) return null;
    const shorter = named.titles.length === 0;
    const [ref, other] = shorter ? named.shorter : named.titles;
    if (!ref || other) return null;
    const one = meant({ ref, shorter, first, next });
    if (one === null) return null;
    found.push(one);
    return next;
  }
}
