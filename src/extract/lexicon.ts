import type { Match, NameRef } from '../model.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** Longest name in words: titles of papers are rarely longer, and it bounds the work a text can cause. */
const longestName = 40;

/**
 * All known names, found in running text in one pass.
 *
 * A class because it has state with a lifetime: an ingest teaches it names as it goes. Names are kept whole in one
 * map (a tree of words costs several times the memory); what words begin names, and how long those are, is kept
 * beside it, so a word that begins none costs one look-up.
 */
export class Lexicon {
  readonly #names = new Map<string, NameRef[]>();
  readonly #longestFrom = new Map<string, number>();

  /** Sets what a name means; an empty list forgets it. */
  set(key: string, refs: NameRef[]): void {
    if (refs.length === 0) {
      this.#names.delete(key);
      return;
    }
    this.#names.set(key, refs);
    if (!refs.some((ref) => ref.scan)) return;
    const words = key.split(' ');
    const first = words[0] as string;
    if (words.length <= longestName && words.length > (this.#longestFrom.get(first) ?? 0)) {
      this.#longestFrom.set(first, words.length);
    }
  }

  /** What a name means by curated and sourced knowledge together. */
  lookup(key: string): NameRef[] {
    return this.#names.get(key) ?? [];
  }

  /** All names and what they mean. */
  entries(): Iterable<[key: string, refs: NameRef[]]> {
    return this.#names.entries();
  }

  /**
   * Every longest name in a text's words, from left to right, none overlapping another; inside a paper's title the names
   * it is made of are found too. Offsets are UTF-16 code units. `local` holds names that count in this text only.
   */
  scan(tokens: Token[], local: ReadonlyMap<string, NameRef[]> = new Map()): Match[] {
    const words = tokens.map((token) => token.norm).join(' ');
    const starts = wordStarts(tokens);
    const localLongest = longestFrom(local.keys());
    const matches: Match[] = [];
    for (let at = 0; at < tokens.length; ) {
      const match = this.#longestAt(at, tokens, words, starts, local, localLongest);
      if (!match) {
        at += 1;
        continue;
      }
      matches.push(match.match);
      // A title is a name made of names: look inside it as well.
      at = match.match.refs.every((ref) => ref.type === 'PAPER') ? at + 1 : at + match.length;
    }
    return matches;
  }

  #longestAt(
    at: number,
    tokens: Token[],
    words: string,
    starts: number[],
    local: ReadonlyMap<string, NameRef[]>,
    localLongest: ReadonlyMap<string, number>,
  ): { match: Match; length: number } | null {
    const first = tokens[at] as Token;
    const longest = Math.max(this.#longestFrom.get(first.norm) ?? 0, localLongest.get(first.norm) ?? 0);
    for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
      const last = tokens[at + length - 1] as Token;
      const key = words.slice(starts[at], (starts[at + length - 1] as number) + last.norm.length);
      const known = local.get(key) ?? this.#names.get(key);
      if (!known) continue;
      const spanned = tokens.slice(at, at + length);
      const refs = known.filter((ref) => ref.scan && writtenAlike(ref, spanned));
      if (refs.length > 0) return { match: { key, start: first.start, end: last.end, refs }, length };
    }
    return null;
  }
}

/** Where each token's word starts in the words joined by spaces. */
function wordStarts(tokens: Token[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const token of tokens) {
    starts.push(at);
    at += token.norm.length + 1;
  }
  return starts;
}

function longestFrom(keys: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(' ');
    longest.set(words[0] as string, Math.max(words.length, longest.get(words[0] as string) ?? 0));
  }
  return longest;
}

/** Whether the text writes the name as a name is written, where small letters would make it another word. */
function writtenAlike(ref: NameRef, spanned: Token[]): boolean {
  if (ref.type === 'CONCEPT') return spanned.length > 1 || acronymAlike(ref.written, (spanned[0] as Token).raw);
  return ref.type === 'PAPER' || capitalsAlike(ref.written, spanned);
}

/** Short names in capitals are words in small letters too: "RAG" and rag, "SAM" and Sam, "US" and us. */
function acronymAlike(written: string, raw: string): boolean {
  if (!/^\p{Lu}{1,5}$/u.test(written)) return true;
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= Math.min(2, written.length);
}

/** Names of people, organizations and outlets keep their capitals: "The Batch" is no batch, and Meta nothing meta. */
function capitalsAlike(written: string, spanned: Token[]): boolean {
  const words = tokenize(written);
  return spanned.every(({ raw }, index) => !/^\p{Lu}/u.test(words[index]?.raw ?? '') || /^\p{Lu}/u.test(raw));
}
