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
 * names, and of how many words: a word that begins none costs one look-up, and any other two.
 */
export class Lexicon {
  readonly #names = new Map<string, NameRef[]>();
  readonly #begins = new Map<string, Begin>();
  /** Which names are known, there or not; null where all are. */
  #known: Set<string> | null;
  /** Names that were looked up and are not known. */
  #missed = new Set<string>();
  /** Titles are names made of names, so papers are looked for apart. */
  readonly papers = new PaperNames();

  /** `whole`: what it is not told of is no name. Otherwise it has to be asked what it missed. */
  constructor(whole = true) {
    this.#known = whole ? null : new Set();
  }

  get isWhole(): boolean {
    return this.#known === null;
  }

  /** Sets what a name means; an empty list forgets it. */
  set(key: string, refs: NameRef[]): void {
    this.#known?.add(key);
    this.papers.set(key, refs);
    if (refs.length === 0) {
      this.#names.delete(key);
      return;
    }
    this.#names.set(key, refs);
    if (refs.some(isScanned)) addBegin(this.#begins, key);
  }

  /** What a name means by curated and sourced knowledge together. */
  lookup(key: string): NameRef[] {
    const refs = this.#names.get(key);
    if (refs === undefined && this.#known !== null && !this.#known.has(key)) this.#missed.add(key);
    return refs ?? [];
  }

  /** Whether what a name means is known here. */
  knows(key: string): boolean {
    return this.#known === null || this.#known.has(key);
  }

  /** Takes what names mean that were not known, and that there are no others of those asked for (null: none at all). */
  fill(names: Iterable<[key: string, refs: NameRef[]]>, asked: Iterable<string> | null): void {
    for (const [key, refs] of names) if (!this.knows(key)) this.set(key, refs);
    if (asked === null) this.#known = null;
    else for (const key of asked) this.#known?.add(key);
  }

  /** Names looked up since this was last asked that were not known. */
  takeMissed(): string[] {
    const missed = [...this.#missed];
    this.#missed = new Set();
    return missed;
  }

  /** All names and what they mean. */
  entries(): Iterable<[key: string, refs: NameRef[]]> {
    return this.#names.entries();
  }

  /**
   * Every longest name in a text's words, from left to right, none overlapping another; those of papers are found apart
   * (see PaperNames). Offsets are UTF-16 code units. `local` holds names that count in this text only.
   */
  scan(text: string, tokens: Token[], local: ReadonlyMap<string, NameRef[]> = none): Match[] {
    const localBegins = local.size > 0 ? new Map<string, Begin>() : null;
    if (localBegins) for (const key of local.keys()) addBegin(localBegins, key);
    const matches: Match[] = [];
    for (let at = 0; at < tokens.length; ) {
      let lengths = lengthsAt(this.#begins, tokens, at);
      if (localBegins) lengths |= lengthsAt(localBegins, tokens, at);
      at += lengths === 0 ? 1 : this.#longestAt(at, text, tokens, lengths, local, matches);
    }
    return matches;
  }

  /** Puts the longest name that begins at a token beside the matches; gives of how many words it is, and 1 for none. */
  #longestAt(
    at: number,
    text: string,
    tokens: Token[],
    lengths: number,
    local: ReadonlyMap<string, NameRef[]>,
    matches: Match[],
  ): number {
    const { start, norm } = tokens[at] as Token;
    const longest = Math.min(longestIn(lengths), tokens.length - at);
    const keys = [norm];
    for (let size = 1; size < longest; size += 1) keys.push(`${keys[size - 1]} ${(tokens[at + size] as Token).norm}`);
    for (let length = longest; length > 0; length -= 1) {
      if (!hasLength(lengths, length)) continue;
      const key = keys[length - 1] as string;
      const known = local.get(key) ?? this.#names.get(key);
      if (!known) continue;
      const spanned = tokens.slice(at, at + length);
      const refs = known.filter(
        (ref) => isScanned(ref) && writtenAlike(ref, spanned) && (length === 1 || readsOn(text, spanned, ref.written)),
      );
      if (refs.length === 0) continue;
      matches.push({ key, start, end: (spanned[length - 1] as Token).end, refs });
      return length;
    }
    return 1;
  }
}

const none: ReadonlyMap<string, NameRef[]> = new Map();

function isScanned({ type, scan }: NameRef): boolean {
  return scan && type !== 'PAPER';
}

/** Numbers of words as bits; all from 31 on are one bit. */
const oneWord = 1;
const bitOf = (length: number) => 1 << (Math.min(length, 31) - 1);
const hasLength = (lengths: number, length: number) => (lengths & bitOf(length)) !== 0;
const longestIn = (lengths: number) => (lengths & bitOf(31) ? longestName : 32 - Math.clz32(lengths));

/** What begins with a word. */
interface Begin {
  /** Whether the word alone is a name. */
  alone: boolean;
  /** Second word → how many words the names have that begin with the two. */
  seconds: Map<string, number> | null;
}

/** Of how many words names are that begin with the word at a token and, where they have more, with the next. */
function lengthsAt(begins: ReadonlyMap<string, Begin>, tokens: Token[], at: number): number {
  const begin = begins.get((tokens[at] as Token).norm);
  if (begin === undefined) return 0;
  const longer =
    begin.seconds !== null && at + 1 < tokens.length ? begin.seconds.get((tokens[at + 1] as Token).norm) : 0;
  return (begin.alone ? oneWord : 0) | (longer ?? 0);
}

function addBegin(begins: Map<string, Begin>, key: string): void {
  const words = key.split(' ');
  if (words.length > longestName) return;
  const [first, second] = words as [string, string | undefined];
  const begin = begins.get(first) ?? { alone: false, seconds: null };
  begins.set(first, begin);
  if (second === undefined) {
    begin.alone = true;
    return;
  }
  begin.seconds ??= new Map();
  begin.seconds.set(second, (begin.seconds.get(second) ?? 0) | bitOf(words.length));
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
  if (spanned.every(({ raw }) => /^\p{Lu}/u.test(raw))) return true;
  const words = tokenize(written);
  return spanned.every(({ raw }, index) => !/^\p{Lu}/u.test(words[index]?.raw ?? '') || /^\p{Lu}/u.test(raw));
}
