import type { Match, NameRef } from '../model.ts';
import { readsOn } from '../text/reads-on.ts';
import { samePerson } from '../text/same-person.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { PaperNames } from './papers/paper-names.ts';

/** Longest name in words: titles of papers are rarely longer, and it bounds the work a text can cause. */
const longestName = 40;

/**
 * All known names, found in running text in one pass.
 *
 * A class because it has state with a lifetime: an ingest teaches it names as it goes. Names are kept whole in one
 * map (a tree of words costs several times the memory). Beside it is kept which words, and which two words, begin
 * names, and of how many words: a word that begins none costs one look-up, one such as "the" hardly ever more than two.
 */
export class Lexicon {
  readonly #names = new Map<string, NameRef[]>();
  readonly #lengths = new Map<string, number>();
  /** Titles are names made of names, so papers are looked for apart. */
  readonly papers = new PaperNames();

  /** Sets what a name means; an empty list forgets it. */
  set(key: string, refs: NameRef[]): void {
    this.papers.set(key, refs);
    if (refs.length === 0) {
      this.#names.delete(key);
      return;
    }
    this.#names.set(key, refs);
    if (refs.some(isScanned)) addLength(this.#lengths, key);
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
   * Every longest name in a text's words, from left to right, none overlapping another; those of papers are found apart
   * (see PaperNames). Offsets are UTF-16 code units. `local` holds names that count in this text only.
   */
  scan(text: string, tokens: Token[], local: ReadonlyMap<string, NameRef[]> = new Map()): Match[] {
    const words = tokens.map((token) => token.norm).join(' ');
    const starts = wordStarts(tokens);
    const localLengths = new Map<string, number>();
    for (const key of local.keys()) addLength(localLengths, key);
    const matches: Match[] = [];
    for (let at = 0; at < tokens.length; ) {
      const match = this.#longestAt(at, text, tokens, words, starts, local, localLengths);
      if (!match) {
        at += 1;
        continue;
      }
      matches.push(match.match);
      at += match.length;
    }
    return matches;
  }

  #longestAt(
    at: number,
    text: string,
    tokens: Token[],
    words: string,
    starts: number[],
    local: ReadonlyMap<string, NameRef[]>,
    localLengths: ReadonlyMap<string, number>,
  ): { match: Match; length: number } | null {
    const first = tokens[at] as Token;
    const lengthsOf = (begin: string) => (this.#lengths.get(begin) ?? 0) | (localLengths.get(begin) ?? 0);
    let lengths = lengthsOf(first.norm);
    if (lengths === 0) return null;
    const second = tokens[at + 1];
    if (lengths !== oneWord) {
      const two = second && words.slice(starts[at], (starts[at + 1] as number) + second.norm.length);
      lengths = (lengths & oneWord) | (two === undefined ? 0 : lengthsOf(two));
    }
    for (let length = Math.min(longestIn(lengths), tokens.length - at); length > 0; length -= 1) {
      if (!hasLength(lengths, length)) continue;
      const last = tokens[at + length - 1] as Token;
      const key = words.slice(starts[at], (starts[at + length - 1] as number) + last.norm.length);
      const known = local.get(key) ?? this.#names.get(key);
      if (!known) continue;
      const spanned = tokens.slice(at, at + length);
      const refs = known.filter(
        (ref) => isScanned(ref) && writtenAlike(ref, spanned) && (length === 1 || readsOn(text, spanned, ref.written)),
      );
      if (refs.length > 0) return { match: { key, start: first.start, end: last.end, refs }, length };
    }
    return null;
  }
}

function isScanned({ type, scan }: NameRef): boolean {
  return scan && type !== 'PAPER';
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

/** Numbers of words as bits; all from 31 on are one bit. */
const oneWord = 1;
const bitOf = (length: number) => 1 << (Math.min(length, 31) - 1);
const hasLength = (lengths: number, length: number) => (lengths & bitOf(length)) !== 0;
const longestIn = (lengths: number) => (lengths & bitOf(31) ? longestName : 32 - Math.clz32(lengths));

/** Notes a name's length under its first word and, where it has more, under its first two. */
function addLength(known: Map<string, number>, key: string): void {
  const words = key.split(' ');
  if (words.length > longestName) return;
  const [first, second] = words as [string, string | undefined];
  const begins = second === undefined ? [first] : [first, `${first} ${second}`];
  for (const begin of begins) known.set(begin, (known.get(begin) ?? 0) | bitOf(words.length));
}

/** Whether the text writes the name as a name is written, where small letters would make it another word. */
function writtenAlike(ref: NameRef, spanned: Token[]): boolean {
  if (ref.type === 'CONCEPT') return spanned.length > 1 || wordAlike(ref, (spanned[0] as Token).raw);
  if (ref.type === 'PERSON' && !samePerson(ref.written, spanned.map(({ raw }) => raw).join(' '))) return false;
  return capitalsAlike(ref.written, spanned);
}

/**
 * Short names in capitals are words in small letters too: "RAG" and rag, "SAM" and Sam, "US" and us. So are names with
 * an everyday sense: "Llama" and llama, "mAP" and maps.
 */
function wordAlike({ written, onlyWith }: NameRef, raw: string): boolean {
  if (onlyWith !== null && /^\p{Lu}\p{Ll}+$/u.test(written)) return /\p{Lu}/u.test(raw);
  if (onlyWith !== null && /^\p{Ll}\p{Lu}+$/u.test(written)) return /.\p{Lu}/u.test(raw);
  if (!/^\p{Lu}{1,5}$/u.test(written)) return true;
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= Math.min(2, written.length);
}

/** Names of people, organizations and outlets keep their capitals: "The Batch" is no batch, and Meta nothing meta. */
function capitalsAlike(written: string, spanned: Token[]): boolean {
  const words = tokenize(written);
  return spanned.every(({ raw }, index) => !/^\p{Lu}/u.test(words[index]?.raw ?? '') || /^\p{Lu}/u.test(raw));
}
